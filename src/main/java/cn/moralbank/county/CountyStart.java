package cn.moralbank.county;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.FlywayException;

/** Before anything else touches the database: brings the platform's and every county's schema to this version. */
@Singleton
class CountyStart {
    /** Observers of {@code StartupEvent} that use the database run after this. */
    static final int BEFORE_ALL = 1;

    void migrateAll(
            @Observes @Priority(BEFORE_ALL) StartupEvent start, Migrations migrations, CountyRegister register) {
        try {
            migrations.migratePlatform();
            register.open().forEach(county -> migrations.migrateCounty(new CountyCode(county.code())));
        } catch (FlywayException differs) {
            throw new StartRefused("The database is not of this version of the service, and was left as it was: "
                    + String.valueOf(differs.getMessage()).lines().findFirst().orElse("")
                    + " Start the version that it belongs to, or another database. 数据库与本版本不符，未作改动：请用原版本启动，或换一个数据库。");
        }
    }
}
