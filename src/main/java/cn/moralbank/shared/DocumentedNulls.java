package cn.moralbank.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the API document which fields are always there and which may be null, as the records themselves do, so that clients
 * made from it need not guess.
 *
 * <ol>
 *   <li>Group the product's records by the names of their fields.
 *   <li>Take out of a schema what is a question to its record and no field.
 *   <li>A schema belongs to the records with just its fields; where that is several, to those of its name if there are any.
 *   <li>A field is required where none of these records marks it nullable; otherwise it may be null.
 * </ol>
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedNulls implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName IGNORED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonIgnore");
    private static final String OURS = "cn.moralbank.";

    private final Map<Set<String>, List<ClassInfo>> records;

    /** Called by the build with all that was compiled. */
    public DocumentedNulls(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(type -> fieldsOf(type).keySet()));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::complete);
        }
    }

    private void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        withoutQuestions(name, schema);
        Set<String> nullable = new HashSet<>();
        List<ClassInfo> types = typesOf(name, schema.getProperties().keySet());
        if (types.isEmpty()) {
            return;
        }
        types.forEach(type -> fieldsOf(type).forEach((field, component) -> {
            if (component.type().hasAnnotation(NULLABLE)) {
                nullable.add(field);
            }
        }));
        Map<String, Schema> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        schema.getProperties().forEach((field, of) -> {
            fields.put(field, nullable.contains(field) ? orNull(of) : of);
            if (!nullable.contains(field)) {
                required.add(field);
            }
        });
        schema.setProperties(fields);
        schema.setRequired(required.stream().sorted().toList());
    }

    /** The framework takes a record's own {@code isOpen()} for a field, also where nobody outside may ask it. */
    private void withoutQuestions(String name, Schema schema) {
        Set<String> told = schema.getProperties().keySet();
        if (records.containsKey(Set.copyOf(told))) {
            return;
        }
        records.entrySet().stream()
                .filter(alike -> told.containsAll(alike.getKey()))
                .filter(alike -> alike.getValue().stream()
                        .anyMatch(
                                type -> name.startsWith(type.simpleName()) && asksTheRest(type, alike.getKey(), told)))
                .findFirst()
                .ifPresent(alike -> told.stream()
                        .filter(field -> !alike.getKey().contains(field))
                        .toList()
                        .forEach(schema::removeProperty));
    }

    private static boolean asksTheRest(ClassInfo type, Set<String> fields, Set<String> told) {
        return told.stream().filter(field -> !fields.contains(field)).allMatch(field -> type.methods().stream()
                .anyMatch(method -> method.name().equalsIgnoreCase("is" + field)));
    }

    private List<ClassInfo> typesOf(String name, Set<String> fields) {
        List<ClassInfo> alike = records.getOrDefault(Set.copyOf(fields), List.of());
        List<ClassInfo> named = alike.stream()
                .filter(type -> name.startsWith(type.simpleName()))
                .toList();
        return named.isEmpty() ? alike : named;
    }

    private static Map<String, RecordComponentInfo> fieldsOf(ClassInfo type) {
        Map<String, RecordComponentInfo> fields = new LinkedHashMap<>();
        type.recordComponents().stream()
                .filter(component -> !component.hasAnnotation(IGNORED)
                        && (type.field(component.name()) == null
                                || !type.field(component.name()).hasAnnotation(IGNORED)))
                .forEach(component -> fields.put(component.name(), component));
        return fields;
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            return schema.getType() == null ? schema : schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
