package cn.moralbank.access;

import cn.moralbank.county.County;
import cn.moralbank.county.CountyRegister;
import cn.moralbank.county.ProvisioningCounties;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Opens a county for its people: schema, register, and a first administrator who makes all the other users. */
@Singleton
public class OpeningCounties {
    private static final String ADMIN_NAME = "admin";

    private final ProvisioningCounties provisioning;
    private final CountyRegister counties;
    private final Users users;
    private final Passwords passwords;
    private final EndingSessions ending;
    private final AuditTrail trail;
    private final Clock clock;

    OpeningCounties(
            ProvisioningCounties provisioning,
            CountyRegister counties,
            Jdbi jdbi,
            Passwords passwords,
            EndingSessions ending,
            AuditTrail trail,
            Clock clock) {
        this.provisioning = provisioning;
        this.counties = counties;
        this.users = jdbi.onDemand(Users.class);
        this.passwords = passwords;
        this.ending = ending;
        this.trail = trail;
        this.clock = clock;
    }

    /** The county, and its first administrator's sign-in; the password is shown this once. */
    public record Opened(County county, String adminName, String temporaryPassword) {
        @Override
        public String toString() {
            return "Opened " + county.code();
        }
    }

    /**
     * Opens a county. Repeating it after a failure, or before the administrator first signed in, goes on where it stopped and
     * gives a new temporary password.
     *
     * @param code six digits of GB/T 2260
     * @throws cn.moralbank.shared.Refused.InvalidRequest where code or name break their form
     * @throws AccessProblem.CountyIsOpen where its administrator has a password of their own
     */
    public Opened open(Actor operator, String code, String name) {
        // migrations work on connections of their own, outside the transaction of the command
        County county = QuarkusTransaction.suspendingExisting().call(() -> provisioning.provision(code, name));
        String password = OneTime.password();
        String hash = counties.in(code, () -> passwords.hash(password));
        counties.in(code, () -> QuarkusTransaction.requiringNew().run(() -> admin(operator, code, hash)));
        return new Opened(county, ADMIN_NAME, password);
    }

    /** All open counties. */
    public List<County> list() {
        return counties.open();
    }

    private void admin(Actor operator, String code, String hash) {
        Users.Account admin = users.named(ADMIN_NAME);
        if (admin == null) {
            admin = new Users.Account(Ids.next(), ADMIN_NAME, "县管理员", hash, true, null, null, clock.instant(), null);
            users.add(admin, operator.id());
            users.grant(
                    new Grant(Ids.next(), admin.id(), Role.ADMIN, code, null, null), clock.instant(), operator.id());
        } else if (admin.passwordTemporary()) {
            users.setPassword(admin.id(), hash, true, clock.instant());
            ending.allOf(admin.id(), null, "the password was reset");
        } else {
            throw new AccessProblem.CountyIsOpen(code);
        }
        trail.record(operator, new AuditTrail.Act("county-opened", code, "county", code, Map.of("admin", ADMIN_NAME)));
    }
}
