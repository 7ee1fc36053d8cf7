package cn.moralbank.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says in the API document what the framework's reading of the resources does not: with which status and type an operation answers,
 * that every refusal is a problem document, that a command wants a key and an open operation no token, and what to call it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedAnswers implements OASFilter {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class.getName());
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
    private static final String KEY = "Idempotency-Key";

    private final Map<String, MethodInfo> resources = new HashMap<>();

    /** Called by the build with all that was compiled. */
    public DocumentedAnswers(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                remember(path.target().asClass(), path.value().asString());
            }
        }
    }

    private void remember(ClassInfo resource, String base) {
        for (MethodInfo method : resource.methods()) {
            String path = method.hasAnnotation(PATH)
                    ? base + "/" + method.annotation(PATH).value().asString()
                    : base;
            METHODS.stream()
                    .filter(verb -> method.hasAnnotation(DotName.createSimple("jakarta.ws.rs." + verb)))
                    .forEach(verb -> resources.put(key(verb, path), method));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> describe(operation, resources.get(key(verb, path)))));
    }

    private static void describe(Operation operation, @Nullable MethodInfo method) {
        APIResponses answers = operation.getResponses();
        if (method == null || answers == null) {
            return;
        }
        answers.getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .ifPresent(told -> answered(answers, told, method));
        answers.getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4"))
                .toList()
                .forEach(status -> answers.addAPIResponse(status, refusal()));
        answers.addAPIResponse("default", refusal());
        operation.setOperationId(idOf(method));
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
        if (method.hasAnnotation(IDEMPOTENT)) {
            operation.addParameter(commandKey());
        }
    }

    private static void answered(APIResponses answers, String told, MethodInfo method) {
        APIResponse answer = answers.getAPIResponse(told);
        answers.removeAPIResponse(told);
        answers.addAPIResponse(statusOf(method), answer);
        if (answer.getContent() == null && method.hasAnnotation(PRODUCES)) {
            String type = method.annotation(PRODUCES).value().asStringArray()[0];
            answer.setContent(OASFactory.createContent()
                    .addMediaType(type.replaceFirst(" *;.*", ""), OASFactory.createMediaType()));
        }
    }

    /** What clients made from the document call the operation: the resource and its method, such as deed_declare. */
    private static String idOf(MethodInfo method) {
        String resource = method.declaringClass().simpleName().replaceFirst("Resource$", "");
        return resource.substring(0, 1).toLowerCase(Locale.ROOT) + resource.substring(1) + "_" + method.name();
    }

    private static String statusOf(MethodInfo method) {
        if (method.hasAnnotation(STATUS)) {
            return String.valueOf(method.annotation(STATUS).value().asInt());
        }
        return method.returnType().kind() == Type.Kind.VOID
                        || method.returnType().toString().endsWith("<java.lang.Void>")
                ? "204"
                : "200";
    }

    private static APIResponse refusal() {
        Content content = OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        return OASFactory.createAPIResponse()
                .description("A refusal, by its stable code")
                .content(content);
    }

    private static Parameter commandKey() {
        return OASFactory.createParameter()
                .name(KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("A new UUID for each command; the same again when it is sent again")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).format("uuid"));
    }

    private static String key(PathItem.HttpMethod verb, String path) {
        return key(verb.name(), path);
    }

    /** Without the patterns of parameters and doubled slashes, which the document writes otherwise. */
    private static String key(String verb, String path) {
        return verb + " "
                + path.replaceAll("\\{(\\w+)[^}]*}", "{$1}")
                        .replaceAll("/+", "/")
                        .replaceAll("(?<=.)/$", "");
    }
}
