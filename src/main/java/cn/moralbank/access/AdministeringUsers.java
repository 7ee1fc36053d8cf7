package cn.moralbank.access;

import cn.moralbank.access.Users.Account;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Makes users, disables and enables them, and resets their passwords, within the administrator's division. */
@Singleton
public class AdministeringUsers {
    private final Users users;
    private final Passwords passwords;
    private final Granting granting;
    private final EndingSessions ending;
    private final HouseholdBoard households;
    private final AuditTrail trail;
    private final Clock clock;

    AdministeringUsers(
            Jdbi jdbi,
            Passwords passwords,
            Granting granting,
            EndingSessions ending,
            HouseholdBoard households,
            AuditTrail trail,
            Clock clock) {
        this.users = jdbi.onDemand(Users.class);
        this.passwords = passwords;
        this.granting = granting;
        this.ending = ending;
        this.households = households;
        this.trail = trail;
        this.clock = clock;
    }

    /** A user, and the password to hand over; it is shown this once, and good only for setting another. */
    public record WithPassword(User user, String temporaryPassword) {
        @Override
        public String toString() {
            return "WithPassword of " + user.name();
        }
    }

    /**
     * Makes a user with a temporary password.
     *
     * @param id the id of the user to be
     * @throws AccessProblem.NameTaken where another user of this county has the name
     * @throws AccessProblem.PersonHasUser where the villager has a user already
     * @throws Refused.NotYours where a role lies outside the actor's division
     * @throws AccessProblem.GrantDoesNotFit where a role's division, shop or bank are not of its kind
     * @throws AccessProblem.DutiesConflict where the roles exclude each other
     */
    @Transactional
    public WithPassword create(Actor actor, UUID id, NewUser wanted) {
        String password = OneTime.password();
        return new WithPassword(make(actor, id, wanted, new Secret(passwords.hash(password), true)), password);
    }

    /**
     * The same for several users who share one lasting password that nobody else sees: the demo's, kept in a file of the owner's.
     * It is hashed once.
     */
    @Transactional
    public void createAll(Actor actor, Map<UUID, NewUser> wanted, String sharedPassword) {
        Secret secret = new Secret(passwords.hash(sharedPassword), false);
        wanted.forEach((id, user) -> make(actor, id, user, secret));
    }

    /**
     * Shuts a user out at once: every session of theirs ends.
     *
     * @throws Refused.NotFound where there is no such user
     * @throws Refused.NotYours where the user holds a role outside the actor's division
     * @throws AccessProblem.NotOnOneself for oneself
     */
    @Transactional
    public User disable(Actor actor, UUID user) {
        Account account = mustAdminister(actor, user);
        if (!account.disabled()) {
            users.setDisabled(user, clock.instant());
            ending.allOf(user, null, "the user was disabled");
            record(actor, "user-disabled", account);
        }
        return read(user);
    }

    /** Lets a user in again; refusals as with {@link #disable}. */
    @Transactional
    public User enable(Actor actor, UUID user) {
        Account account = mustAdminister(actor, user);
        if (account.disabled()) {
            users.setDisabled(user, null);
            record(actor, "user-enabled", account);
        }
        return read(user);
    }

    /** Gives a user a temporary password in place of a forgotten one and ends their sessions; refusals as with {@link #disable}. */
    @Transactional
    public WithPassword resetPassword(Actor actor, UUID user) {
        Account account = mustAdminister(actor, user);
        String password = OneTime.password();
        users.setPassword(user, passwords.hash(password), true, clock.instant());
        ending.allOf(user, null, "the password was reset");
        record(actor, "password-reset", account);
        return new WithPassword(read(user), password);
    }

    private record Secret(String hash, boolean temporary) {}

    private User make(Actor actor, UUID id, NewUser wanted, Secret secret) {
        String name = wanted.name().strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        UUID person = wanted.person();
        UUID household = person == null ? null : householdOf(actor, person);
        Account account = new Account(
                id, name, wanted.displayName().strip(), secret.hash, secret.temporary, person, household, now, null);
        try {
            users.add(account, actor.id());
        } catch (UnableToExecuteStatementException e) {
            throw refusalOf(e, name);
        }
        wanted.roles().forEach(role -> granting.add(actor, account, role));
        record(actor, "user-made", account);
        return read(id);
    }

    /** A user of a villager sees that villager's household, so it must be one that the administrator reaches. */
    private UUID householdOf(Actor actor, UUID person) {
        UUID household = households.member(person).household();
        actor.mustReach(households.household(household).village());
        return household;
    }

    private static RuntimeException refusalOf(UnableToExecuteStatementException e, String name) {
        String broken = e.getCause() instanceof SQLException sql ? String.valueOf(sql.getMessage()) : "";
        if (broken.contains("user_name_is_taken_once")) {
            return new AccessProblem.NameTaken(name);
        }
        return broken.contains("person_has_one_user") ? new AccessProblem.PersonHasUser() : e;
    }

    private Account mustAdminister(Actor actor, UUID user) {
        Account account = users.lock(user);
        if (account == null) {
            throw new Refused.NotFound("这个用户", "user");
        }
        if (user.equals(actor.id())) {
            throw new AccessProblem.NotOnOneself();
        }
        Granting.mustBeTheirs(actor, users.grantsOf(user));
        return account;
    }

    private User read(UUID user) {
        Account account = users.find(user);
        return User.of(java.util.Objects.requireNonNull(account), users.grantsOf(user));
    }

    private void record(Actor actor, String action, Account account) {
        String division = users.grantsOf(account.id()).stream()
                .map(Grant::division)
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(actor.division());
        trail.record(
                actor,
                new AuditTrail.Act(action, division, "user", account.id().toString(), Map.of("name", account.name())));
    }
}
