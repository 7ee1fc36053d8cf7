package cn.moralbank.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds addresses to what {@link ReadableText} and {@link ReadableTime} hold bodies to: no database takes a NUL in what is looked for,
 * either. A village is named by its twelve digits; a town's code there would find nothing, and write what no village owns.
 */
class ReadableAddress {
    private static final Pattern OF_A_VILLAGE = Pattern.compile("/api/v1/villages/(?!\\d{12}(/|$)).*");
    private static final Pattern DAY = Pattern.compile("[+-]?\\d+-\\d\\d-\\d\\d");

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getPath(true);
        if (ReadableText.unreadableIn(path).isPresent()) {
            throw new Refused.NotFound("此地址或对象", "address or thing");
        }
        if (OF_A_VILLAGE.matcher(path).matches()) {
            throw new Refused.NotFound("这个村", "village");
        }
        uri.getQueryParameters().forEach((name, values) -> values.forEach(value -> read(name, value)));
    }

    private static void read(String name, String value) {
        if (ReadableText.unreadableIn(value).isPresent()) {
            throw new Refused.InvalidRequest(name, "含有不能使用的字符", "has a character that no text may have");
        }
        if (DAY.matcher(value).matches() && !ReadableTime.isDay(value)) {
            throw new Refused.InvalidRequest(
                    name, "应为 1900 年以来的日期，如 2026-11-21", "must be a day since 1900 such as 2026-11-21");
        }
    }
}
