package cn.moralbank;

import cn.moralbank.shared.Role;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operations that the service says it serves, and how to call each with what its path wants. */
final class ServedOperations {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private ServedOperations() {}

    /**
     * One operation.
     *
     * @param open true where everybody may
     * @param roles who may; empty where every role may
     * @param parameters the names of the path's parameters and what fits each
     * @param body the media type of the body, null where there is none
     */
    record Operation(
            String method,
            String path,
            boolean open,
            Set<String> roles,
            Map<String, Kind> parameters,
            @Nullable String body) {

        Set<String> allowed() {
            return roles.isEmpty() ? Role.ALL : roles;
        }

        /** The roles that are to be refused. */
        Set<String> refused() {
            Set<String> others = new TreeSet<>(Role.ALL);
            others.removeAll(open ? Role.ALL : allowed());
            return others;
        }

        boolean takesId() {
            return parameters.containsValue(Kind.ID);
        }

        /**
         * Sends it, with the id given for every id, this county's codes for every code, and an empty object as its body. By the plain
         * client of the platform: thousands are sent, and a more talkative one would take most of the time.
         *
         * @param token of the caller; empty for a stranger
         */
        HttpResponse<String> send(String token, String id, TestCounty county) {
            String address = path;
            for (Map.Entry<String, Kind> parameter : parameters.entrySet()) {
                String value = parameter.getValue().example(id, county);
                address = address.replaceAll("\\{" + parameter.getKey() + "(:[^}]*)?}", value);
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", body == null ? "application/json" : body)
                    .method(method.toUpperCase(Locale.ROOT), sent());
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return answer(request.build());
        }

        private HttpRequest.BodyPublisher sent() {
            if (body == null || body.contains("form")) {
                return HttpRequest.BodyPublishers.noBody();
            }
            return HttpRequest.BodyPublishers.ofString(body.contains("json") ? "{}" : "x");
        }

        private static HttpResponse<String> answer(HttpRequest request) {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** What a path's parameter is. */
    enum Kind {
        ID,
        COUNTY,
        VILLAGE,
        MONTH,
        NUMBER,
        WORD;

        String example(String id, TestCounty county) {
            return switch (this) {
                case ID -> id;
                case COUNTY -> county.code();
                case VILLAGE -> county.village(1);
                case MONTH -> "2026-11";
                case NUMBER -> "0";
                case WORD -> "x";
            };
        }
    }

    static List<Operation> read() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/api/v1/openapi?format=json").jsonPath().getMap("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> METHODS.stream()
                .filter(item::containsKey)
                .map(method -> operation(method, path, item))
                .forEach(operations::add));
        return operations;
    }

    private static Operation operation(String method, String path, Map<String, Object> item) {
        Map<String, Object> operation = map(item.get(method));
        List<?> security = (List<?>) operation.getOrDefault("security", List.of());
        Set<String> roles = new TreeSet<>();
        security.forEach(requirement -> map(requirement).values().forEach(r -> ((Collection<?>) r)
                .forEach(role -> roles.add(role.toString()))));
        List<Object> parameters = new ArrayList<>(list(item.get("parameters")));
        parameters.addAll(list(operation.get("parameters")));
        Map<String, Object> content = map(map(operation.get("requestBody")).get("content"));
        String body = content.keySet().stream().findFirst().orElse(null);
        return new Operation(method, path, security.isEmpty(), roles, kinds(path, parameters), body);
    }

    private static Map<String, Kind> kinds(String path, List<Object> parameters) {
        Map<String, Kind> kinds = new java.util.LinkedHashMap<>();
        for (Object each : parameters) {
            Map<String, Object> parameter = map(each);
            if ("path".equals(parameter.get("in"))) {
                String name = String.valueOf(parameter.get("name"));
                kinds.put(name, kindOf(name, map(parameter.get("schema"))));
            }
        }
        String left = path;
        for (String name : kinds.keySet()) {
            left = left.replaceAll("\\{" + name + "(:[^}]*)?}", "");
        }
        if (left.contains("{")) {
            throw new AssertionError("cannot judge " + path + ": a parameter of its path is not described");
        }
        return kinds;
    }

    private static Kind kindOf(String name, Map<String, Object> schema) {
        String reference = String.valueOf(schema.get("$ref"));
        if ("uuid".equals(schema.get("format")) || reference.endsWith("/UUID")) {
            return Kind.ID;
        }
        if (reference.endsWith("/YearMonth") || name.equals("month")) {
            return Kind.MONTH;
        }
        if ("integer".equals(schema.get("type")) || List.of("integer").equals(schema.get("type"))) {
            return Kind.NUMBER;
        }
        return switch (name) {
            case "county" -> Kind.COUNTY;
            case "code", "village", "division" -> Kind.VILLAGE;
            default -> Kind.WORD;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
