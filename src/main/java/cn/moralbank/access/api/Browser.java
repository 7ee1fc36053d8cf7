package cn.moralbank.access.api;

import cn.moralbank.access.AccessProblem;
import cn.moralbank.access.OpenedSession;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The other end of a request about sessions. The refresh token of a browser is in a cookie that scripts cannot read, sent only
 * to the sessions' own address and only from our own pages ({@code SameSite=Strict}, and a header that a foreign form cannot
 * set).
 */
@Singleton
class Browser {
    static final String COOKIE = "moralbank_refresh";
    /** A header that only scripts of our own origin can send. */
    static final String OUR_PAGES = "X-Moral-Bank";

    private static final String PATH = "/api/v1/sessions";
    /** As long as the longest session rests; the server decides, the browser only forgets. */
    private static final int COOKIE_SECONDS = 14 * 24 * 3600;

    private final CurrentVertxRequest current;
    private final JsonWebToken token;

    Browser(CurrentVertxRequest current, JsonWebToken token) {
        this.current = current;
        this.token = token;
    }

    String address() {
        return request().remoteAddress().hostAddress();
    }

    /**
     * The session of the request's token.
     *
     * @throws AccessProblem.SessionOver for a token of another issuer, which has no session here
     */
    UUID session() {
        Object sid = token.getClaim("sid");
        if (sid == null) {
            throw new AccessProblem.SessionOver();
        }
        return UUID.fromString(sid.toString());
    }

    RestResponse<OpenedSession> answer(OpenedSession opened) {
        String refreshToken = opened.refreshToken();
        if (!opened.inCookie() || refreshToken == null) {
            return RestResponse.ok(opened);
        }
        return RestResponse.ResponseBuilder.ok(opened.withoutRefreshToken())
                .cookie(cookie(refreshToken, COOKIE_SECONDS))
                .build();
    }

    RestResponse<Void> forget() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0))
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request().isSSL())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
