package cn.moralbank.county;

import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Opens a county: schema first, register last, so that a county in the register is always complete. Repeatable. */
@Singleton
public class ProvisioningCounties {
    private final Migrations migrations;
    private final CountyRegister register;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String logHost;

    ProvisioningCounties(
            Migrations migrations,
            CountyRegister register,
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "moralbank.log.host") String logHost) {
        this.migrations = migrations;
        this.register = register;
        this.jdbi = jdbi;
        this.clock = clock;
        this.logHost = logHost;
    }

    /**
     * Creates the county's schema where it is missing, migrates it, and registers the county.
     *
     * @param code six digits
     * @param name 1 to 100 characters
     * @throws Refused.InvalidRequest where code or name break that form
     */
    public County provision(String code, String name) {
        if (name.isBlank() || name.length() > 100) {
            throw new Refused.InvalidRequest("name", "县名须为 1 到 100 个字", "must have 1 to 100 characters");
        }
        migrations.migrateCounty(new CountyCode(code));
        register.in(CurrentCounty.PLATFORM, () -> QuarkusTransaction.requiringNew()
                .run(() -> jdbi.onDemand(Counties.class).register(code, name, logHost + "/" + code, clock.instant())));
        return register.county(code);
    }
}
