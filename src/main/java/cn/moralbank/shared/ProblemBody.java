package cn.moralbank.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as it goes over HTTP: {@code application/problem+json}, RFC 9457, with the text in both languages. */
@Schema(name = "Problem", description = "RFC 9457 problem details. `code` is stable; texts are not.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(description = "URI of the kind of refusal", examples = "/problems/already-settled") String type,
        @Schema(description = "The refusal in the language of the request", examples = "这条记录已经入账。") String title,
        @Schema(examples = "409") int status,
        @Schema(description = "Stable code of the refusal", examples = "already-settled") String code,
        @Schema(description = "Chinese text") String zh,
        @Schema(description = "English text") String en,
        @Schema(description = "What is wrong where: field, or row and column") List<Problem.Flaw> errors,
        @Schema(description = "Id of the request, for the operator's log") @Nullable String requestId) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
