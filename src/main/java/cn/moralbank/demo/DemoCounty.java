package cn.moralbank.demo;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.county.ProvisioningCounties;
import cn.moralbank.county.StartRefused;
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
import org.jboss.logging.Logger;

/**
 * Loads the demo county on the first start of a service that has no county.
 *
 * <ol>
 *   <li>Before the service serves: the places, the first village with its year, the bank, and a user for each role, whose sign-ins are
 *       kept in a file that only the owner of the folder can read.
 *   <li>While it serves: the other villages, one after the other. A start that finds some missing goes on with them.
 * </ol>
 */
@Singleton
class DemoCounty {
    private static final int AFTER_MIGRATION = 100;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_REDEMPTION = 6;
    private static final Logger LOG = Logger.getLogger(DemoCounty.class);
    private static final String FILE = "demo-sign-ins.txt";

    private final CountyRegister counties;
    private final ProvisioningCounties provisioning;
    private final DemoVillages villages;
    private final DemoYear year;
    private final DemoLife life;
    private final DemoClues clues;
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
            DemoLife life,
            DemoClues clues,
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
        this.life = life;
        this.clues = clues;
        this.shops = shops;
        this.bank = bank;
        this.users = users;
        this.clock = clock;
        this.wanted = wanted;
        this.signIns = folder.resolve(FILE);
    }

    void load(@Observes @Priority(AFTER_MIGRATION) StartupEvent start) {
        if (!wanted) {
            return;
        }
        if (counties.open().isEmpty()) {
            first();
        } else if (!isDemo()) {
            return;
        } else if (!Files.exists(signIns)) {
            throw new StartRefused("The demo county was not finished; delete the folder " + signIns.getParent()
                    + " and start again. 演示县未能完整生成，请删除该目录后重新启动。");
        }
        System.out.println("\n演示登录 demo sign-ins（" + signIns + "）:");
        read().forEach(System.out::println);
        Thread rest = new Thread(this::rest, "demo");
        rest.setDaemon(true);
        rest.start();
    }

    private boolean isDemo() {
        return counties.open().stream().anyMatch(c -> c.code().equals(DemoPlaces.COUNTY));
    }

    private void first() {
        long began = System.nanoTime();
        say("正在生成演示县 making the demo county …");
        provisioning.provision(DemoPlaces.COUNTY, DemoPlaces.COUNTY_NAME);
        counties.in(DemoPlaces.COUNTY, () -> {
            LocalDate today = LocalDate.now(clock);
            villages.places();
            bank.open(start(today));
            bank.publish();
            village(DemoPlaces.VILLAGES.get(0), today);
            clues.burst(DemoPlaces.VILLAGES.get(0), today);
            clues.deduction(DemoPlaces.VILLAGES.get(0), today);
            keep(users.make(bank.villager(), bank.consentCode(today)));
        });
        say(
                "%s  1/%d  %.1f s",
                DemoPlaces.VILLAGES.get(0).name(),
                DemoPlaces.VILLAGES.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private void rest() {
        try {
            counties.in(DemoPlaces.COUNTY, () -> {
                for (DemoPlaces.Village village : DemoPlaces.VILLAGES) {
                    if (villages.isMissing(village)) {
                        village(village, LocalDate.now(clock));
                        int place = DemoPlaces.VILLAGES.indexOf(village) + 1;
                        say("%s  %d/%d", village.name(), place, DemoPlaces.VILLAGES.size());
                    }
                }
            });
        } catch (RuntimeException e) {
            // a service that is told to stop while this goes on finishes it at its next start
            LOG.warnf("the demo county is not complete yet: %s", e.getMessage());
        }
    }

    private static LocalDate start(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS).atDay(1);
    }

    private void village(DemoPlaces.Village village, LocalDate today) {
        LocalDate start = start(today);
        villages.people(village, today);
        life.offices(village, start);
        villages.rulebook(village, start);
        year.open(village, start);
        shops.open(village, start);
        for (int month = 0; month < MONTHS; month++) {
            YearMonth current = YearMonth.from(start).plusMonths(month);
            year.past(village, current, today);
            LocalDate redemptionDay = current.plusMonths(1).atDay(15);
            if (month >= MONTHS - MONTHS_OF_REDEMPTION && redemptionDay.isBefore(today)) {
                shops.redemptionDay(village, redemptionDay);
            }
        }
        life.service(village, today);
        life.honours(village, YearMonth.from(today).minusMonths(1));
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
