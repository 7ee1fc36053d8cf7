package cn.moralbank.access;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * On a database without any operator: makes one, with a password that is printed this once and must be changed at the first
 * sign-in. On the embedded database it is also kept in a file that only the owner of the folder can read.
 */
@Singleton
class FirstOperator {
    static final String NAME = "operator";
    private static final int AFTER_MIGRATION = 1000;

    private final Jdbi jdbi;
    private final CountyRegister counties;
    private final Passwords passwords;
    private final Clock clock;
    private final Path folder;
    private final boolean demo;

    FirstOperator(
            Jdbi jdbi,
            CountyRegister counties,
            Passwords passwords,
            Clock clock,
            @ConfigProperty(name = "moralbank.data-dir") Path folder,
            @ConfigProperty(name = "moralbank.demo", defaultValue = "false") boolean demo) {
        this.jdbi = jdbi;
        this.counties = counties;
        this.passwords = passwords;
        this.clock = clock;
        this.folder = folder;
        this.demo = demo;
    }

    void makeWhereNoneIs(@Observes @Priority(AFTER_MIGRATION) StartupEvent start) {
        String password = counties.in(
                CurrentCounty.PLATFORM, () -> QuarkusTransaction.requiringNew().call(this::make));
        if (password == null) {
            return;
        }
        System.out.printf(
                "%n系统管理员 first operator: %s  临时密码 temporary password: %s  （仅显示一次 shown once）%n%n", NAME, password);
        if (demo) {
            keep(NAME + "\t" + password + System.lineSeparator());
        }
    }

    /** The password, or null where there is an operator already. */
    private @Nullable String make() {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(7302)"));
        Users users = jdbi.onDemand(Users.class);
        if (users.holders(Role.OPERATOR, "") > 0) {
            return null;
        }
        String password = OneTime.password();
        Instant now = clock.instant();
        UUID id = Ids.next();
        UUID service = Actor.service("").id();
        users.add(new Users.Account(id, NAME, "系统管理员", passwords.hash(password), true, null, null, now, null), service);
        users.grant(new Grant(Ids.next(), id, Role.OPERATOR, "", null, null), now, service);
        return password;
    }

    private void keep(String line) {
        Path file = folder.resolve("sign-ins.txt");
        try {
            Files.createDirectories(folder.toAbsolutePath());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
