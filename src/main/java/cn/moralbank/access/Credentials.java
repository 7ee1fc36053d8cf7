package cn.moralbank.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a user signs in with.
 *
 * @param county six digits; absent or empty for an operator
 * @param role the role to work in, where the user holds several
 * @param division the division to work in, where the user holds the role in several
 * @param cookie true for a browser, absent for others: the refresh token then comes as a cookie that scripts cannot read
 */
public record Credentials(
        @Nullable @Pattern(regexp = "([0-9]{6})?", message = "须为 6 位县级区划代码 / six digits") @Schema(examples = "532623")
                String county,
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "wangwu") String name,
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "a long sentence of my own") String password,
        @Nullable @Size(max = 40) @Schema(examples = "recorder") String role,
        @Nullable @Size(max = 14) @Schema(examples = "532623101201") String division,
        @Nullable UUID deviceId,
        @Nullable @Size(max = 100) String deviceSecret,
        @Nullable Boolean cookie) {

    String countyCode() {
        return county == null ? "" : county;
    }

    String userName() {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** True where the grant is one that was asked for. */
    boolean fits(Grant grant) {
        return (role == null || role.isEmpty() || role.equals(grant.role()))
                && (division == null || division.isEmpty() || division.equals(grant.division()));
    }

    /** Without the secrets, for whoever logs it by accident. */
    @Override
    public String toString() {
        return "Credentials of " + countyCode() + "/" + name;
    }
}
