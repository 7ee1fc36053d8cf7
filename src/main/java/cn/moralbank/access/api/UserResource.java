package cn.moralbank.access.api;

import cn.moralbank.access.AdministeringUsers;
import cn.moralbank.access.Granting;
import cn.moralbank.access.NewUser;
import cn.moralbank.access.User;
import cn.moralbank.access.UserBoard;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Users of a county, administered within the administrator's division. */
@Path("/api/v1")
@RolesAllowed(Role.ADMIN)
@Tag(name = "access")
public class UserResource {
    private static final int CURSOR_KEYS = 1;

    private final AdministeringUsers administering;
    private final Granting granting;
    private final UserBoard users;
    private final CurrentActor actor;
    private final CommandKey key;

    UserResource(
            AdministeringUsers administering, Granting granting, UserBoard users, CurrentActor actor, CommandKey key) {
        this.administering = administering;
        this.granting = granting;
        this.users = users;
        this.actor = actor;
        this.key = key;
    }

    @GET
    @Path("/users")
    @Operation(
            summary = "Users of my division 用户",
            description = "By name; `text` is part of the sign-in or full name.")
    public Page<User> list(
            @QueryParam("text") @Nullable @Size(max = 60) String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return users.within(actor.get(), text, Cursor.parse(after, CURSOR_KEYS), Page.limit(limit));
    }

    @GET
    @Path("/users/{id}")
    @Operation(summary = "One user 一个用户", description = "Refusals: `not-found` 404, `not-yours` 403.")
    public User get(UUID id) {
        return users.user(actor.get(), id);
    }

    @POST
    @Path("/users")
    @Idempotent(sealed = true)
    @ResponseStatus(201)
    @Operation(
            summary = "Make a user 新建用户",
            description = "Answers a temporary password, once; it must be changed at the first sign-in. Refusals: "
                    + "`name-taken` 409, `person-has-user` 409, `grant-does-not-fit` 422, `duties-conflict` 422, "
                    + "`not-yours` 403.")
    public AdministeringUsers.WithPassword create(@Valid @NotNull NewUser wanted) {
        return administering.create(actor.get(), key.get(), wanted);
    }

    @POST
    @Path("/users/{id}/disabling")
    @Idempotent
    @Operation(
            summary = "Disable a user at once 停用",
            description = "Every session of theirs ends. Refusals: `not-yours` 403, `not-on-oneself` 422.")
    public User disable(UUID id) {
        return administering.disable(actor.get(), id);
    }

    @POST
    @Path("/users/{id}/enabling")
    @Idempotent
    @Operation(summary = "Enable a user again 启用", description = "Refusals: `not-yours` 403, `not-on-oneself` 422.")
    public User enable(UUID id) {
        return administering.enable(actor.get(), id);
    }

    @POST
    @Path("/users/{id}/password-reset")
    @Idempotent(sealed = true)
    @Operation(
            summary = "Give a temporary password 重置密码",
            description = "Shown once; every session of theirs ends. Refusals: `not-yours` 403, `not-on-oneself` 422.")
    public AdministeringUsers.WithPassword reset(UUID id) {
        return administering.resetPassword(actor.get(), id);
    }

    @POST
    @Path("/users/{id}/grants")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Give a role 授予身份",
            description =
                    "Refusals: `grant-held` 409, `grant-does-not-fit` 422, `duties-conflict` 422, `not-yours` 403.")
    public User grant(UUID id, @Valid @NotNull NewUser.Role role) {
        return granting.grant(actor.get(), id, role);
    }

    @DELETE
    @Path("/users/{id}/grants/{grant}")
    @Idempotent
    @Operation(
            summary = "Take a role 收回身份",
            description =
                    "Sessions in it end at once. Refusals: `not-found` 404, `not-yours` 403, `not-on-oneself` 422.")
    public User end(UUID id, UUID grant) {
        return granting.end(actor.get(), id, grant);
    }
}
