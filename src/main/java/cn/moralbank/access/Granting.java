package cn.moralbank.access;

import cn.moralbank.access.Users.Account;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Gives roles to users and ends them. Administrators do so within their own division, never above it. */
@Singleton
public class Granting {
    private final Users users;
    private final EndingSessions ending;
    private final Divisions divisions;
    private final CurrentCounty county;
    private final AuditTrail trail;
    private final Clock clock;

    Granting(
            Jdbi jdbi,
            EndingSessions ending,
            Divisions divisions,
            CurrentCounty county,
            AuditTrail trail,
            Clock clock) {
        this.users = jdbi.onDemand(Users.class);
        this.ending = ending;
        this.divisions = divisions;
        this.county = county;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a user a role.
     *
     * @throws Refused.NotFound where there is no such user
     * @throws Refused.NotYours where the division, or a role that the user holds, is not the actor's to administer
     * @throws AccessProblem.GrantDoesNotFit where division, shop or bank are not of the role's kind
     * @throws AccessProblem.DutiesConflict where the user would supervise what they do themselves
     * @throws AccessProblem.GrantHeld where they hold it already
     */
    @Transactional
    public User grant(Actor actor, UUID user, NewUser.Role role) {
        Account account = locked(user);
        mustBeTheirs(actor, users.grantsOf(user));
        add(actor, account, role);
        return User.of(account, users.grantsOf(user));
    }

    /**
     * Takes a role from a user; sessions in that role end at once.
     *
     * @throws Refused.NotFound where the user does not hold it
     * @throws Refused.NotYours where the role's division is not the actor's
     * @throws AccessProblem.NotOnOneself for one's own role
     */
    @Transactional
    public User end(Actor actor, UUID user, UUID grant) {
        Account account = locked(user);
        if (user.equals(actor.id())) {
            throw new AccessProblem.NotOnOneself();
        }
        Grant held = users.grantsOf(user).stream()
                .filter(g -> g.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("这个身份", "role of this user"));
        actor.mustReach(held.division());
        users.endGrant(grant, clock.instant(), actor.id());
        ending.allUnder(grant, "the role was taken");
        record(actor, "role-ended", account, held);
        return User.of(account, users.grantsOf(user));
    }

    /** Adds a role inside the running transaction, to a user whose row is locked or new. */
    void add(Actor actor, Account account, NewUser.Role role) {
        Grant grant = new Grant(Ids.next(), account.id(), role.role(), role.division(), role.shop(), role.bank());
        GrantRules.check(grant);
        actor.mustReach(grant.division());
        if (!grant.division().equals(county.code())) {
            divisions.division(grant.division());
        }
        List<Grant> held = users.grantsOf(account.id());
        if (held.stream()
                .anyMatch(g -> g.role().equals(role.role()) && g.division().equals(role.division()))) {
            throw new AccessProblem.GrantHeld(role.role(), role.division());
        }
        GrantRules.mustStayApart(grant, held);
        users.grant(grant, clock.instant(), actor.id());
        record(actor, "role-granted", account, grant);
    }

    /**
     * Refuses a user who holds a role outside the actor's division: a village's administrator must not reach into the county's
     * office through somebody who works in both. Who holds no role any more may be anybody's, so only the county takes them up.
     */
    static void mustBeTheirs(Actor actor, List<Grant> held) {
        if (held.isEmpty()) {
            actor.mustReach(actor.county());
        }
        held.forEach(grant -> actor.mustReach(grant.division()));
    }

    private Account locked(UUID user) {
        Account account = users.lock(user);
        if (account == null) {
            throw new Refused.NotFound("这个用户", "user");
        }
        return account;
    }

    private void record(Actor actor, String action, Account account, Grant grant) {
        Map<String, String> details = Map.of(
                "name",
                account.name(),
                "role",
                grant.role(),
                "grant",
                grant.id().toString());
        trail.record(
                actor,
                new AuditTrail.Act(
                        action, grant.division(), "user", account.id().toString(), details));
    }
}
