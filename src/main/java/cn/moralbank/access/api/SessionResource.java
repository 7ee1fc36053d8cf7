package cn.moralbank.access.api;

import cn.moralbank.access.AccessProblem;
import cn.moralbank.access.Credentials;
import cn.moralbank.access.OpenedSession;
import cn.moralbank.access.RenewingSessions;
import cn.moralbank.access.SigningIn;
import cn.moralbank.shared.CurrentActor;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing in, staying signed in, signing out. */
@Path("/api/v1")
@Tag(name = "access", description = "Sign-in, users, devices 登录与用户")
public class SessionResource {
    /** A refresh token, where it is not in a cookie. */
    public record Renewal(@Nullable @Size(max = 300) String refreshToken) {
        @Override
        public String toString() {
            return "Renewal";
        }
    }

    /** The role to go on in: the id of one of the session's {@code roles}. */
    public record NextRole(@NotNull UUID grant) {}

    private final SigningIn signingIn;
    private final RenewingSessions renewing;
    private final CurrentActor actor;
    private final Browser browser;

    SessionResource(SigningIn signingIn, RenewingSessions renewing, CurrentActor actor, Browser browser) {
        this.signingIn = signingIn;
        this.renewing = renewing;
        this.actor = actor;
        this.browser = browser;
    }

    @POST
    @Path("/sessions")
    @PermitAll // nobody is signed in before they sign in
    @Operation(
            summary = "Sign in 登录",
            description = "With a temporary password the token may only set another. Refusals: `sign-in-refused` 401, "
                    + "`role-not-held` 403, `device-not-enrolled` 403, `too-many` 429 with `Retry-After`.")
    public RestResponse<OpenedSession> open(@Valid @NotNull Credentials given) {
        return browser.answer(signingIn.signIn(given, browser.address()));
    }

    @POST
    @Path("/sessions/renewals")
    @PermitAll // the access token may be over by now; the refresh token says who it is
    @Operation(
            summary = "Renew the session 续期",
            description =
                    "The refresh token comes in the body, or in the cookie together with the header "
                            + "`X-Moral-Bank: 1`. Each is good once; an old one ends the session. Refusals: `session-over` 401.")
    public RestResponse<OpenedSession> renew(
            @CookieParam(Browser.COOKIE) @Nullable String inCookie,
            @HeaderParam(Browser.OUR_PAGES) @Nullable String ours,
            @Nullable @Valid Renewal renewal) {
        if (renewal != null && renewal.refreshToken() != null) {
            return browser.answer(renewing.renew(renewal.refreshToken()));
        }
        if (inCookie == null || ours == null) {
            throw new AccessProblem.SessionOver();
        }
        return browser.answer(renewing.renew(inCookie));
    }

    @POST
    @Path("/sessions/current/role")
    @Authenticated // switching is between roles, so it is for every role
    @Operation(
            summary = "Go on in another role 切换身份",
            description = "Refusals: `role-not-held` 403, `device-not-enrolled` 403, `session-over` 401.")
    public RestResponse<OpenedSession> switchTo(@Valid @NotNull NextRole next) {
        return browser.answer(renewing.switchTo(actor.get(), browser.session(), next.grant()));
    }

    @DELETE
    @Path("/sessions/current")
    @PermitAll // whoever signs out late must still be signed out: the cookie may outlive the token
    @Operation(
            summary = "Sign out 退出",
            description = "By the access token, or by the refresh cookie where the token is over.")
    public RestResponse<Void> close(@CookieParam(Browser.COOKIE) @Nullable String inCookie) {
        if (actor.orNull() != null) {
            renewing.end(browser.session());
        } else if (inCookie != null) {
            renewing.endBy(inCookie);
        }
        return browser.forget();
    }
}
