package cn.moralbank.access;

import cn.moralbank.access.Sessions.Session;
import cn.moralbank.access.Users.Account;
import cn.moralbank.shared.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A user's own password. Changing it ends every other session of theirs. */
@Singleton
public class ChangingPassword {
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SlowingGuesses guesses;
    private final OpeningSessions opening;
    private final EndingSessions ending;
    private final Clock clock;

    ChangingPassword(
            Jdbi jdbi,
            Passwords passwords,
            SlowingGuesses guesses,
            OpeningSessions opening,
            EndingSessions ending,
            Clock clock) {
        this.users = jdbi.onDemand(Users.class);
        this.sessions = jdbi.onDemand(Sessions.class);
        this.passwords = passwords;
        this.guesses = guesses;
        this.opening = opening;
        this.ending = ending;
        this.clock = clock;
    }

    /** The present password, and the one that takes its place. */
    public record Change(String current, String next, String address) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * Sets a new password and goes on in the same session, now with the user's roles.
     *
     * @throws AccessProblem.PasswordNotRight where the present one is not given rightly
     * @throws AccessProblem.PasswordNotGood where the new one breaks a rule
     * @throws cn.moralbank.shared.Refused.TooMany after several wrong attempts
     */
    public OpenedSession change(Actor actor, UUID session, Change change) {
        Account account = QuarkusTransaction.requiringNew().call(() -> users.find(actor.id()));
        String guessedAt = actor.county() + "/" + actor.name();
        guesses.attempt(guessedAt, change.address());
        if (account == null || !passwords.matches(change.current(), account.passwordHash())) {
            throw new AccessProblem.PasswordNotRight();
        }
        guesses.succeeded(guessedAt, change.address());
        PasswordRules.check("next", change.next(), account.name());
        if (change.next().equals(change.current())) {
            throw new AccessProblem.PasswordNotGood("next", "新密码不能与原密码相同", "must differ from the present one");
        }
        String hash = passwords.hash(change.next());
        return QuarkusTransaction.requiringNew().call(() -> set(account, session, hash));
    }

    private OpenedSession set(Account checked, UUID session, String hash) {
        Account locked = users.lock(checked.id());
        Session held = sessions.lock(session);
        if (held == null || held.overAt(clock.instant()) || !samePassword(locked, checked)) {
            throw new AccessProblem.SessionOver();
        }
        users.setPassword(checked.id(), hash, false, clock.instant());
        ending.allOf(checked.id(), session, "the password was changed");
        sessions.renewed(session, clock.instant(), clock.instant().plus(OpeningSessions.idle(held.device())));
        Account changed = users.find(checked.id());
        if (changed == null) {
            throw new AccessProblem.SessionOver();
        }
        return opening.tell(held, changed, held.renewals() + 1);
    }

    /** False where somebody set another password since it was checked. */
    private static boolean samePassword(@Nullable Account now, Account before) {
        return now != null && String.valueOf(now.passwordHash()).equals(before.passwordHash());
    }
}
