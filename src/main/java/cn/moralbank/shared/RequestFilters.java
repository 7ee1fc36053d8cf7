package cn.moralbank.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every request its id, in the log and in the answer, marks answers that were given before, and keeps answers about people, and
 * refusals, out of every cache: only what says that it may be kept is kept.
 */
class RequestFilters {
    private static final String ID_HEADER = "X-Request-Id";

    @Inject
    RequestId id;

    @Inject
    CommandKey commandKey;

    @ServerRequestFilter(priority = 0)
    void name(ContainerRequestContext request) {
        String given = request.getHeaderString(ID_HEADER);
        if (given != null) {
            id.adopt(given);
        }
        MDC.put("requestId", id.text());
    }

    @ServerResponseFilter
    void mark(ContainerResponseContext response) {
        response.getHeaders().putSingle(ID_HEADER, id.text());
        if (response.getStatus() >= 400 || !response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
        if (commandKey.isHit()) {
            response.getHeaders().putSingle("Idempotency-Hit", "true");
        }
        MDC.remove("requestId");
    }
}
