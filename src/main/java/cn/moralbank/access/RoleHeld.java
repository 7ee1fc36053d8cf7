package cn.moralbank.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that a user may work in. */
public record RoleHeld(
        UUID grant,
        @Schema(examples = "recorder") String role,
        @Schema(examples = "532623101201") String division,
        @Nullable UUID shop,
        @Nullable UUID bank) {
    static RoleHeld of(Grant grant) {
        return new RoleHeld(grant.id(), grant.role(), grant.division(), grant.shop(), grant.bank());
    }
}
