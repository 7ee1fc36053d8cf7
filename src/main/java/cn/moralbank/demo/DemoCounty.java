package cn.moralbank.demo;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.county.ProvisioningCounties;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demo county on the first start of a service that has no county: places and people, rulebooks, shops, a year of sheets, a
 * bank, and a user for each role. The sign-ins are kept in a file that only the owner of the folder can read.
 */
@Singleton
class DemoCounty {
    private static final int AFTER_MIGRATION = 100;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_REDEMPTION = 6;
    private static final String FILE = "demo-sign-ins.txt";

    private final CountyRegister counties;
    private final ProvisioningCounties provisioning;
    private final DemoVillages villages;
    private final DemoYear year;
    private final DemoShops shops;
    private final DemoBank bank;
    private final DemoUsers users;
    private final Clock clock;
    private final boolean wanted;
    private final Path signIns;

    DemoCounty(
            CountyRegister counties,
            ProvisioningCounties provisioning,
            DemoVillages villages,
            DemoYear year,
            DemoShops shops,
            DemoBank bank,
            DemoUsers users,
            Clock clock,
            @ConfigProperty(name = "moralbank.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "moralbank.data-dir") Path folder) {
        this.counties = counties;
        this.provisioning = provisioning;
        this.villages = villages;
        this.year = year;
        this.shops = shops;
        this.bank = bank;
        this.users = users;
        this.clock = clock;
        this.wanted = wanted;
        this.signIns = folder.resolve(FILE);
    }

    void load(@Observes @Priority(AFTER_MIGRATION) StartupEvent start) {
        if (wanted && counties.open().isEmpty()) {
            long began = System.nanoTime();
            provisioning.provision(DemoPlaces.COUNTY, DemoPlaces.COUNTY_NAME);
            counties.in(DemoPlaces.COUNTY, this::fill);
            say("已就绪 loaded in %.1f s", Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
        }
        if (wanted && Files.exists(signIns)) {
            System.out.println("\n演示登录 demo sign-ins（" + signIns + "）:");
            read().forEach(System.out::println);
        }
    }

    private void fill() {
        LocalDate today = LocalDate.now(clock);
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS);
        say("正在生成演示县 making the demo county …");
        villages.places();
        bank.open(first.atDay(1));
        int done = 0;
        for (DemoPlaces.Village village : villages.all()) {
            village(village, first, today);
            say("%s  %d/%d", village.name(), ++done, villages.all().size());
        }
        keep(users.make(bank.villager(), bank.consentCode(today)));
    }

    private void village(DemoPlaces.Village village, YearMonth first, LocalDate today) {
        villages.people(village, today);
        villages.rulebook(village, first.atDay(1));
        year.open(village, first.atDay(1));
        shops.open(village, first.atDay(1));
        for (int month = 0; month < MONTHS; month++) {
            YearMonth current = first.plusMonths(month);
            year.past(village, current, today);
            LocalDate redemptionDay = current.plusMonths(1).atDay(15);
            if (month >= MONTHS - MONTHS_OF_REDEMPTION && redemptionDay.isBefore(today)) {
                shops.redemptionDay(village, redemptionDay);
            }
        }
        year.running(village, YearMonth.from(today), today);
    }

    private static void say(String format, Object... values) {
        System.out.printf("演示 demo  " + format + "%n", values);
    }

    private void keep(List<String> lines) {
        try {
            Files.deleteIfExists(signIns);
            Files.createFile(
                    signIns, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(signIns, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> read() {
        try {
            return Files.readAllLines(signIns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
