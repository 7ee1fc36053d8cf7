package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The user of a session, in the role that the session is in. */
@Schema(description = "Who is signed in, in which role, reaching which division")
public record SignedInUser(
        UUID id,
        @Schema(examples = "wangwu") String name,
        @Schema(examples = "王五") String displayName,
        @Schema(examples = "532623", description = "empty for the operator") String county,
        @Schema(examples = "recorder") String role,
        @Schema(examples = "532623101201") String division,
        @Nullable UUID person,
        @Nullable UUID household,
        @Nullable UUID shop,
        @Nullable UUID bank,
        @Nullable UUID device) {

    public static SignedInUser of(Actor actor, String displayName) {
        return new SignedInUser(
                actor.id(),
                actor.name(),
                displayName,
                actor.county(),
                actor.role(),
                actor.division(),
                actor.person(),
                actor.household(),
                actor.shop(),
                actor.bank(),
                actor.device());
    }
}
