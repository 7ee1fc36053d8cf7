package cn.moralbank.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a person belongs to a household.
 *
 * @param relation to the head: 户主, 配偶, 子, 女 …
 * @param registered 户籍
 * @param resides 常住
 */
public record Belonging(
        @NotBlank @Size(max = 20) @Schema(examples = "配偶") String relation, boolean registered, boolean resides) {
    /** What the relation of a head is called. */
    public static final String HEAD = "户主";

    /** Registered and living there, as most are. */
    public static Belonging fully(String relation) {
        return new Belonging(relation, true, true);
    }

    boolean isHead() {
        return relation.equals(HEAD);
    }
}
