package cn.moralbank.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A user to make.
 *
 * @param name 2 to 40 of a–z, 0–9, Chinese characters and . _ -; kept in lower case
 * @param person the villager in the roster that the user is, where they are one; nobody decides for their own household
 */
public record NewUser(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9\\p{sc=Han}._-]{2,40}",
                        message = "登录名须为 2–40 个字母、数字、汉字或 . _ - / 2 to 40 letters, digits, Chinese characters or . _ -")
                @Schema(examples = "wangwu")
                String name,
        @NotNull @Size(min = 1, max = 60) @Schema(examples = "王五") String displayName,
        @Nullable UUID person,
        @NotEmpty @Size(max = 20) List<@Valid Role> roles) {

    /** A role to hold, and where. */
    @Schema(name = "NewRole")
    public record Role(
            @NotNull @Size(max = 40) @Schema(examples = "recorder") String role,
            @NotNull @Size(max = 14) @Schema(examples = "532623101201") String division,
            @Nullable UUID shop,
            @Nullable UUID bank) {}
}
