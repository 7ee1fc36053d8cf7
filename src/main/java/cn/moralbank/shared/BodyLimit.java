package cn.moralbank.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * No body is larger than the service takes. The framework's own limit answers with nothing but a status, so it is off and the limit is
 * kept here, where a refusal can be told in words: a body that names its length is refused before it is read, any other as soon as it
 * has grown too long.
 */
class BodyLimit {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    @ConfigProperty(name = "moralbank.http.largest-body")
    MemorySize largest;

    /** Before anything else is asked of the request: whatever its address and type, it is too large. */
    @ServerRequestFilter(preMatching = true)
    void refuseTooLarge(ContainerRequestContext request, RoutingContext routing) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest.asLongValue()) {
            throw tooLarge(routing);
        }
    }

    @ServerRequestFilter(priority = 1)
    void countWhatFlows(ContainerRequestContext request, RoutingContext routing) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && !WITHOUT_BODY.contains(request.getMethod())) {
            request.setEntityStream(new Counted(request.getEntityStream(), routing));
        }
    }

    private Problem tooLarge(RoutingContext routing) {
        if (routing.request().version() != HttpVersion.HTTP_2) {
            UnreadBodies.announceClosing(routing.response());
        }
        return new Refused.TooLarge(largest.asLongValue() >> 20);
    }

    /** Counts what is read of a body that did not say how long it is. */
    private final class Counted extends FilterInputStream {
        private final RoutingContext routing;
        private long read;

        Counted(InputStream body, RoutingContext routing) {
            super(body);
            this.routing = routing;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = in.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > largest.asLongValue()) {
                throw tooLarge(routing);
            }
        }
    }
}
