package cn.moralbank.access;

import cn.moralbank.access.Sessions.Session;
import cn.moralbank.access.Users.Account;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions going. A refresh token is good for one renewal; an old one that comes again was stolen, by its first or by its
 * second bearer, and ends the session. Only a browser whose answer was lost on the way may ask again, for ten seconds: it gets
 * the same next token, so that never more than one is good.
 */
@Singleton
public class RenewingSessions {
    private static final Duration ANSWER_MAY_BE_LOST = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final Users users;
    private final OpeningSessions opening;
    private final EndingSessions ending;
    private final RefreshTokens tokens;
    private final CountyDoor door;
    private final Clock clock;

    RenewingSessions(
            Jdbi jdbi,
            OpeningSessions opening,
            EndingSessions ending,
            RefreshTokens tokens,
            CountyDoor door,
            Clock clock) {
        this.sessions = jdbi.onDemand(Sessions.class);
        this.users = jdbi.onDemand(Users.class);
        this.opening = opening;
        this.ending = ending;
        this.tokens = tokens;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Fresh tokens for a session.
     *
     * @throws AccessProblem.SessionOver where the token is not the session's present one, or the session no longer stands
     */
    public OpenedSession renew(String refreshToken) {
        RefreshTokens.Claimed claimed = RefreshTokens.read(refreshToken);
        if (claimed == null || !door.enter(claimed.county()) || !tokens.isOurs(claimed)) {
            throw new AccessProblem.SessionOver();
        }
        // a refusal must not roll back the end of a session, so it is thrown after the transaction
        OpenedSession renewed = QuarkusTransaction.requiringNew().call(() -> renewOrEnd(claimed));
        if (renewed == null) {
            throw new AccessProblem.SessionOver();
        }
        return renewed;
    }

    /** Ends the session that a refresh token belongs to; does nothing where the token is not ours. */
    public void endBy(String refreshToken) {
        RefreshTokens.Claimed claimed = RefreshTokens.read(refreshToken);
        if (claimed != null && door.enter(claimed.county()) && tokens.isOurs(claimed)) {
            QuarkusTransaction.requiringNew().run(() -> ending.one(claimed.session(), "signed out"));
        }
    }

    /** Ends the actor's session. */
    @Transactional
    public void end(UUID session) {
        ending.one(session, "signed out");
    }

    /**
     * The same session in another role that its user holds.
     *
     * @throws AccessProblem.RoleNotHeld where the user does not hold this grant
     * @throws AccessProblem.DeviceNotEnrolled for a shopkeeper's role in a session without a device
     * @throws AccessProblem.SessionOver where the session no longer stands, or the password must be changed first
     */
    @Transactional
    public OpenedSession switchTo(Actor actor, UUID session, UUID grant) {
        Session held = sessions.lock(session);
        Account account = users.find(actor.id());
        if (held == null || account == null || held.overAt(clock.instant()) || account.passwordTemporary()) {
            throw new AccessProblem.SessionOver();
        }
        Grant next = users.grantsOf(actor.id()).stream()
                .filter(g -> g.id().equals(grant))
                .findFirst()
                .orElseThrow(AccessProblem.RoleNotHeld::new);
        if (next.role().equals(Role.SHOPKEEPER)) {
            throw new AccessProblem.DeviceNotEnrolled();
        }
        sessions.switchTo(session, grant);
        sessions.renewed(session, clock.instant(), clock.instant().plus(OpeningSessions.idle(held.device())));
        return opening.tell(held.in(grant), account, held.renewals() + 1);
    }

    private @Nullable OpenedSession renewOrEnd(RefreshTokens.Claimed claimed) {
        Instant now = clock.instant();
        Session session = sessions.lock(claimed.session());
        if (session == null || session.overAt(now) || !sessions.stands(session.id(), now)) {
            return null;
        }
        boolean again = session.inCookie()
                && claimed.number() == session.renewals() - 1
                && session.renewedAt().isAfter(now.minus(ANSWER_MAY_BE_LOST));
        if (claimed.number() != session.renewals() && !again) {
            ending.one(session.id(), "an old refresh token was used");
            return null;
        }
        if (!again) {
            sessions.renewed(session.id(), now, now.plus(OpeningSessions.idle(session.device())));
        }
        Account account = users.find(session.userId());
        return account == null ? null : opening.tell(session, account, claimed.number() + 1);
    }
}
