package cn.moralbank.county;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Before anything else touches the database: brings the platform's and every county's schema to this version. */
@Singleton
class CountyStart {
    /** Observers of {@code StartupEvent} that use the database run after this. */
    static final int BEFORE_ALL = 1;

    void migrateAll(
            @Observes @Priority(BEFORE_ALL) StartupEvent start, Migrations migrations, CountyRegister register) {
        migrations.migratePlatform();
        register.open().forEach(county -> migrations.migrateCounty(new CountyCode(county.code())));
    }
}
