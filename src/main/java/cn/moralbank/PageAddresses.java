package cn.moralbank;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * A page's address that somebody typed, kept or reloaded opens the web app, which finds the page by itself; an address of the till opens the
 * till, which is built apart because it must open at once on an old tablet with a poor line.
 */
@Singleton
final class PageAddresses {
    /** What is no page: the service's own addresses, and files, which have a short ending; the code in a donor's link has dots too. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/|/(api|q|log|oauth|\\.well-known)(/.*)?|.*\\.[a-z0-9]{1,11}");

    private static final Pattern TILL = Pattern.compile("/till(/.*)?");

    private static final int BEFORE_THE_API = 0;

    void serve(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_THE_API)
                .handler(PageAddresses::open);
    }

    private static void open(RoutingContext request) {
        String path = request.normalizedPath();
        if (NO_PAGE.matcher(path).matches()) {
            request.next();
        } else {
            request.reroute(TILL.matcher(path).matches() ? "/till.html" : "/");
        }
    }
}
