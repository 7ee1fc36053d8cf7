package cn.moralbank.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes patterns as JSON Schema reads them: here a pattern is for the whole text, there it is looked for anywhere in it. What asks for
 * something that is not blank stays, because that may be anywhere.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentedPatterns implements OASFilter {
    private static final String ANYWHERE = "\\S";

    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(ANYWHERE) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        return schema;
    }
}
