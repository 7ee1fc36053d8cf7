package cn.moralbank.access;

import cn.moralbank.access.Sessions.Session;
import cn.moralbank.access.Users.Account;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opens sessions and writes their tokens, inside the running transaction. */
@Singleton
class OpeningSessions {
    /** The role of a session whose password must be changed first: no operation allows it. */
    static final String PASSWORD_CHANGE = "password-change";

    /** A browser left alone overnight is signed out; a till has to outlast three days without a network. */
    static final Duration IDLE = Duration.ofHours(12);

    static final Duration IDLE_DEVICE = Duration.ofDays(14);
    static final Duration LONGEST = Duration.ofDays(30);
    static final Duration LONGEST_DEVICE = Duration.ofDays(180);

    private final Sessions sessions;
    private final Users users;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final CurrentCounty county;
    private final Clock clock;

    OpeningSessions(
            Jdbi jdbi, AccessTokens accessTokens, RefreshTokens refreshTokens, CurrentCounty county, Clock clock) {
        this.sessions = jdbi.onDemand(Sessions.class);
        this.users = jdbi.onDemand(Users.class);
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.county = county;
        this.clock = clock;
    }

    OpenedSession open(Account account, Grant grant, @Nullable UUID device, boolean inCookie) {
        Instant now = clock.instant();
        Instant endsAt = now.plus(device == null ? LONGEST : LONGEST_DEVICE);
        Session session = new Session(
                Ids.next(),
                account.id(),
                grant.id(),
                device,
                inCookie,
                0,
                now,
                now,
                now.plus(idle(device)),
                endsAt,
                null);
        sessions.open(session);
        return tell(session, account, 0);
    }

    /**
     * A session that lasts as long as one access token and is not renewed: a machine signs in again.
     *
     * @param certificate thumbprint of the certificate without which its token is worth nothing; null for none
     */
    OpenedSession openForMachine(Account account, Grant grant, @Nullable String certificate) {
        Instant now = clock.instant();
        Instant end = now.plus(AccessTokens.LIFE);
        Session session = new Session(Ids.next(), account.id(), grant.id(), null, false, 0, now, now, end, end, null);
        sessions.open(session);
        return tell(session, account, 0, certificate).withoutRefreshToken();
    }

    /** How long a session may rest between renewals. */
    static Duration idle(@Nullable UUID device) {
        return device == null ? IDLE : IDLE_DEVICE;
    }

    /** The session with fresh tokens, as its user and grant are at this moment. */
    OpenedSession tell(Session session, Account account, int renewals) {
        return tell(session, account, renewals, null);
    }

    private OpenedSession tell(Session session, Account account, int renewals, @Nullable String certificate) {
        Instant now = clock.instant();
        List<Grant> grants = users.grantsOf(account.id());
        Grant grant = grants.stream()
                .filter(g -> g.id().equals(session.userGrant()))
                .findFirst()
                .orElseThrow(AccessProblem.SessionOver::new);
        Actor actor = actor(account, grant, session.device());
        Actor bearer = account.passwordTemporary() ? mayOnlyChangePassword(account) : actor;
        return new OpenedSession(
                accessTokens.issue(bearer, session.id(), now, certificate),
                now.plus(AccessTokens.LIFE),
                refreshTokens.token(county.code(), session.id(), renewals),
                SignedInUser.of(actor, account.displayName()),
                grants.stream().map(RoleHeld::of).toList(),
                account.passwordTemporary(),
                session.inCookie());
    }

    /** The user in the role of a grant. */
    Actor actor(Account account, Grant grant, @Nullable UUID device) {
        return new Actor(
                account.id(),
                account.name(),
                account.displayName(),
                county.code(),
                grant.role(),
                grant.division(),
                account.person(),
                account.household(),
                grant.shop(),
                grant.bank(),
                device);
    }

    private Actor mayOnlyChangePassword(Account account) {
        return new Actor(
                account.id(), account.name(), county.code(), PASSWORD_CHANGE, "", null, null, null, null, null);
    }
}
