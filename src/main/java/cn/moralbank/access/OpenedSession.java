package cn.moralbank.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in gives.
 *
 * @param accessToken ES256 JWT for the header {@code Authorization: Bearer}
 * @param expiresAt when the access token does; renew before
 * @param refreshToken good for one renewal; null where it went into a cookie
 * @param roles every role that the user may switch to
 * @param mustChangePassword true while the token may do nothing but set a password
 * @param inCookie true where the refresh token is to go into a browser's cookie
 */
@Schema(description = "An open session: its access token, and what to renew it with")
public record OpenedSession(
        String accessToken,
        Instant expiresAt,
        @Nullable @Schema(description = "absent where the refresh token went into a cookie") String refreshToken,
        SignedInUser user,
        List<RoleHeld> roles,
        boolean mustChangePassword,
        @JsonIgnore boolean inCookie) {

    /** The same, without the refresh token, for a browser that got it as a cookie. */
    public OpenedSession withoutRefreshToken() {
        return new OpenedSession(accessToken, expiresAt, null, user, roles, mustChangePassword, inCookie);
    }
}
