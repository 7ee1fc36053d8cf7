package cn.moralbank.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What is left of a body that was answered before it was read, as where the caller is not signed in, the type is another or it is too
 * large: thrown away. Nobody else would read it, and a client that sends all it has before it reads would never see the answer. HTTP/2
 * has its own way to stop a sender.
 */
@Singleton
class UnreadBodies {
    private static final String CLOSE = "close";

    private static final int BEFORE_ALL_OTHERS = 1_000;

    /** How long a client may go on sending what is thrown away. */
    private static final long PATIENCE_MILLIS = 20_000;

    void watch(@Observes Filters filters) {
        filters.register(UnreadBodies::watch, BEFORE_ALL_OTHERS);
    }

    /** The connection is closed once the rest was thrown away. */
    static void announceClosing(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CONNECTION, CLOSE);
    }

    private static void watch(RoutingContext routing) {
        if (routing.request().version() != HttpVersion.HTTP_2 && hasBody(routing.request())) {
            routing.addEndHandler(answered -> throwAwayTheRest(routing));
        }
        routing.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** A connection that is closed on a client in the middle of its sending takes the answer with it. */
    private static void throwAwayTheRest(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!request.isEnded() && asksFirst(request)) {
            request.connection().close();
            return;
        }
        if (!request.isEnded()) {
            long late = routing.vertx()
                    .setTimer(PATIENCE_MILLIS, timer -> request.connection().close());
            request.handler(rest -> {});
            request.endHandler(all -> ended(routing, late));
            request.resume();
            // one that was read to its end says so only after it was resumed
            if (request.isEnded()) {
                ended(routing, late);
            }
            return;
        }
        closeIfAnnounced(routing.response(), request);
    }

    private static void ended(RoutingContext routing, long late) {
        routing.vertx().cancelTimer(late);
        closeIfAnnounced(routing.response(), routing.request());
    }

    private static void closeIfAnnounced(HttpServerResponse response, HttpServerRequest request) {
        if (CLOSE.equals(response.headers().get(HttpHeaders.CONNECTION))) {
            request.connection().close();
        }
    }

    private static boolean asksFirst(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
    }
}
