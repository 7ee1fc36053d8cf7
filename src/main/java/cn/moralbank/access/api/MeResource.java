package cn.moralbank.access.api;

import cn.moralbank.access.ChangingPassword;
import cn.moralbank.access.OpenedSession;
import cn.moralbank.access.SignedInUser;
import cn.moralbank.access.User;
import cn.moralbank.access.UserBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentActor;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What every user may see and do about themselves. */
@Path("/api/v1")
@Authenticated // every role is somebody
@Tag(name = "access")
public class MeResource {
    /** The session's user, and everything that they are. */
    public record Me(SignedInUser user, User account) {}

    /** The present password, and the next. */
    public record PasswordChange(
            @NotNull @Size(min = 1, max = 500) String current,
            @NotNull @Size(min = 1, max = 500) @Schema(description = "10 to 200 characters, without the sign-in name")
                    String next) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    private final UserBoard users;
    private final ChangingPassword changing;
    private final CurrentActor actor;
    private final Browser browser;

    MeResource(UserBoard users, ChangingPassword changing, CurrentActor actor, Browser browser) {
        this.users = users;
        this.changing = changing;
        this.actor = actor;
        this.browser = browser;
    }

    @GET
    @Path("/me")
    @Operation(summary = "Who am I 我是谁", description = "The session's user and role, and all roles held.")
    public Me me() {
        Actor me = actor.get();
        User account = users.self(me);
        return new Me(SignedInUser.of(me, account.displayName()), account);
    }

    @PUT
    @Path("/me/password")
    @Operation(
            summary = "Change my password 修改密码",
            description = "Ends every other session of mine, and answers this session with fresh tokens. Refusals: "
                    + "`password-not-right` 422, `password-not-good` 422, `too-many` 429.")
    public RestResponse<OpenedSession> change(@Valid @NotNull PasswordChange change) {
        var asked = new ChangingPassword.Change(change.current(), change.next(), browser.address());
        return browser.answer(changing.change(actor.get(), browser.session(), asked));
    }
}
