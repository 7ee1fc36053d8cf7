package cn.moralbank.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person. The identity number is optional; with it, birthday and sex need not be given.
 *
 * @param sex F, M or null
 * @param phone digits; kept sealed
 * @param guardian of a minor
 */
public record PersonDetails(
        @NotBlank @Size(max = 60) @Schema(examples = "李秀英") String name,
        @Pattern(regexp = "[FM]") @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Size(max = 30) @Nullable String identityNumber,
        @Pattern(regexp = "[0-9]{7,15}") @Nullable String phone,
        @Nullable UUID guardian) {

    /** Only a name. */
    public static PersonDetails named(String name) {
        return new PersonDetails(name, null, null, null, null, null);
    }

    @Nullable
    IdentityNumber identity() {
        return identityNumber == null || identityNumber.isBlank() ? null : IdentityNumber.of(identityNumber);
    }
}
