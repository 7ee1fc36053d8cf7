package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where a refusal becomes an answer. A {@link Problem} is told in full; what the web layer refuses by itself is
 * told in the same form; anything else is our own fault: a 500 with the request's id and no internals.
 */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Refusal OUR_FAULT = new Refusal(
            500,
            "our-fault",
            "系统出错，已记录。没有任何更改。请把编号告诉管理员。",
            "Something failed on our side and was recorded. Nothing was changed. Tell the operator the id.",
            List.of());

    /** What an answer tells, whoever refused. */
    private record Refusal(int status, String code, String chinese, String english, List<Problem.Flaw> flaws) {
        /** What the framework refuses by its status alone. */
        static Refusal ofTheWebLayer(int status) {
            return switch (status) {
                case 405 -> said(status, "此地址不支持这种方法。", "This address does not take this method.");
                case 406 -> said(status, "此地址给不出所要的格式。", "This address has no answer in the form asked for.");
                case 415 ->
                    said(
                            status,
                            "内容类型不对，请按接口说明设 Content-Type。",
                            "Not the type of content that is asked for; set Content-Type as the description says.");
                default -> said(status, "请求无法受理。", "The request was refused.");
            };
        }

        private static Refusal said(int status, String chinese, String english) {
            return new Refusal(status, "http-" + status, chinese, english, List.of());
        }
    }

    @Inject
    RequestId requestId;

    @Inject
    BrokenConstraints constraints;

    @Inject
    UriInfo uri;

    @ServerExceptionMapper
    Response refused(Problem problem, HttpHeaders headers) {
        return answer(problem, headers);
    }

    @ServerExceptionMapper
    Response broken(ConstraintViolationException e, HttpHeaders headers) {
        List<Problem.Flaw> flaws =
                e.getConstraintViolations().stream().map(constraints::flaw).toList();
        return answer(new Refused.InvalidRequest(flaws), headers);
    }

    /** What refuses a body in the middle of its reading arrives wrapped by the reader. */
    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e, HttpHeaders headers) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem refused) {
                return answer(refused, headers);
            }
        }
        return answer(new Refused.InvalidRequest(List.of(UnreadableJson.flaw(e))), headers);
    }

    /** Without a mapper of ours for this class of its own the framework answers it, with nothing but a status. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, HttpHeaders headers) {
        return unreadable(e, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, io.quarkus.security.AuthenticationFailedException.class})
    Response notSignedIn(SecurityException e, HttpHeaders headers) {
        return answer(new Refused.NotSignedIn(), headers);
    }

    @ServerExceptionMapper
    Response notYours(ForbiddenException e, HttpHeaders headers) {
        return answer(new Refused.NotYours(), headers);
    }

    @ServerExceptionMapper
    Response refusedByTheWebLayer(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, headers);
        }
        if (e instanceof NotFoundException) {
            return e.getCause() instanceof IllegalArgumentException
                            && !uri.getQueryParameters().isEmpty()
                    ? answer(unreadableParameter(e.getCause()), headers)
                    : answer(new Refused.NotFound("此地址或对象", "address or thing"), headers);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return ourFault(e, headers);
        }
        return answer(Refusal.ofTheWebLayer(status), headers);
    }

    /** The framework takes a number that is none for an address that does not exist, and does not say which parameter it was. */
    private Problem unreadableParameter(Throwable cause) {
        String named = uri.getQueryParameters().entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(String.valueOf(cause.getMessage())::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return new Refused.InvalidRequest(named, "参数无法读取", "cannot be read");
    }

    @ServerExceptionMapper
    Response ourFault(Throwable e, HttpHeaders headers) {
        if (LostDatabase.isBehind(e)) {
            LOG.warnf("request %s: the database went away: %s", requestId.text(), e.getMessage());
            return answer(new Refused.DatabaseAway(), headers);
        }
        LOG.errorf(e, "request %s failed", requestId.text());
        return answer(OUR_FAULT, headers);
    }

    private Response answer(Problem p, HttpHeaders headers) {
        Response answer = answer(new Refusal(p.status(), p.code(), p.chinese(), p.english(), p.flaws()), headers);
        OptionalLong wait = p.retryAfterSeconds();
        return wait.isEmpty()
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", wait.getAsLong())
                        .build();
    }

    private Response answer(Refusal r, HttpHeaders headers) {
        String title = prefersEnglish(headers) ? r.english() : r.chinese();
        var body = new ProblemBody(
                "/problems/" + r.code(),
                title,
                r.status(),
                r.code(),
                r.chinese(),
                r.english(),
                r.flaws(),
                requestId.text());
        return Response.status(r.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(body)
                .build();
    }

    private static boolean prefersEnglish(HttpHeaders headers) {
        List<Locale> languages = headers.getAcceptableLanguages();
        return !languages.isEmpty() && "en".equals(languages.get(0).getLanguage());
    }
}
