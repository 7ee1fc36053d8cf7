package cn.moralbank.access;

import cn.moralbank.access.Users.Account;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as administrators see them; no password in any form. */
public record User(
        UUID id,
        @Schema(examples = "wangwu") String name,
        @Schema(examples = "王五") String displayName,
        @Nullable UUID person,
        @Nullable UUID household,
        List<RoleHeld> roles,
        @Schema(description = "true until the first password, which an administrator saw, was changed")
                boolean passwordTemporary,
        Instant madeAt,
        @Nullable Instant disabledAt) {
    static User of(Account account, List<Grant> grants) {
        return new User(
                account.id(),
                account.name(),
                account.displayName(),
                account.person(),
                account.household(),
                grants.stream().map(RoleHeld::of).toList(),
                account.passwordTemporary(),
                account.madeAt(),
                account.disabledAt());
    }
}
