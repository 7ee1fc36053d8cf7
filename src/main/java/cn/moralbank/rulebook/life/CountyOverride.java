package cn.moralbank.rulebook.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The county's written override for one rule on a refused subject.
 *
 * @param subject as the finding names it
 * @param document number and date of the county's document
 */
@Schema(name = "RulebookOverride")
public record CountyOverride(
        @NotBlank @Size(max = 40) @Schema(examples = "visit-the-sick") String rule,
        @NotBlank @Size(max = 40) @Schema(examples = "medical-care") String subject,
        @NotBlank @Size(max = 200) @Schema(examples = "县文明办〔2026〕3 号") String document,
        @NotBlank @Size(max = 2000) String reason) {}
