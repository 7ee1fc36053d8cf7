package cn.moralbank.demo;

import cn.moralbank.deeds.OpeningAccounts;
import cn.moralbank.deeds.PublishingDeeds;
import cn.moralbank.deeds.ReviewingDeeds;
import cn.moralbank.deeds.SavingSheets;
import cn.moralbank.deeds.SettlingDeeds;
import cn.moralbank.deeds.Sheet;
import cn.moralbank.deeds.SheetBoard;
import cn.moralbank.deeds.SheetLine;
import cn.moralbank.deeds.SheetPeriod;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A village's year, month by month as it really goes: the sheet on the last day, the review the day after, the publication, and the
 * settling when its days are over. The current month is left where the visitor finds work: recorded, half of it reviewed.
 */
@Singleton
class DemoYear {
    private static final int PARTICIPATING_PERCENT = 28;
    private static final int SETTLED_AFTER_DAYS = 10;
    private static final int YARDS = 24;
    private static final int GIFTS = 8;

    /** Everyday acts of the three schemes, which any household may do again next month. */
    private static final Set<String> EVERYDAY = Set.of(
            "cleaning",
            "activity",
            "good-deed",
            "take-part",
            "mediate",
            "volunteer",
            "lost-and-found",
            "help-the-poor",
            "community-activity");

    private final SheetBoard sheets;
    private final SavingSheets saving;
    private final ReviewingDeeds reviewing;
    private final PublishingDeeds publishing;
    private final SettlingDeeds settling;
    private final OpeningAccounts opening;
    private final DemoPeriods periods;

    DemoYear(
            SheetBoard sheets,
            SavingSheets saving,
            ReviewingDeeds reviewing,
            PublishingDeeds publishing,
            SettlingDeeds settling,
            OpeningAccounts opening,
            DemoPeriods periods) {
        this.sheets = sheets;
        this.saving = saving;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.settling = settling;
        this.opening = opening;
        this.periods = periods;
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ProductClock.ZONE).toInstant();
    }

    /** The accounts' opening balances, where the rulebook gives them. */
    void open(DemoPlaces.Village village, LocalDate day) {
        ProductClock.at(noon(day), () -> opening.open(DemoCast.recorder(village.code()), village.code()));
    }

    /** A month that is over: everything settled, unless its publication still runs today. */
    void past(DemoPlaces.Village village, YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        List<UUID> recorded = record(village, month, last);
        ProductClock.at(noon(last.plusDays(1)), () -> review(village, recorded));
        ProductClock.at(noon(last.plusDays(2)), () -> publish(village));
        LocalDate settled = last.plusDays(SETTLED_AFTER_DAYS);
        if (settled.isBefore(today)) {
            ProductClock.at(noon(settled), () -> settle(village));
            periods.end(village, month, today);
        }
    }

    /** The running month: recorded so far, and half of it reviewed. */
    void running(DemoPlaces.Village village, YearMonth month, LocalDate today) {
        List<UUID> recorded = record(village, month, today);
        review(village, recorded.subList(0, recorded.size() / 2));
    }

    private List<UUID> record(DemoPlaces.Village village, YearMonth month, LocalDate day) {
        List<UUID> recorded = new ArrayList<>();
        ProductClock.at(noon(day), () -> {
            Actor recorder = DemoCast.recorder(village.code());
            Sheet sheet = sheets.sheet(recorder, village.code(), SheetPeriod.of(month));
            saving.save(recorder, village.code(), SheetPeriod.of(month), lines(sheet, month)).cells().stream()
                    .map(SavingSheets.SavedCell::deed)
                    .filter(java.util.Objects::nonNull)
                    .forEach(recorded::add);
        });
        return recorded;
    }

    private static List<SheetLine> lines(Sheet sheet, YearMonth month) {
        Random random = new Random(sheet.village().hashCode() * 31L + month.hashCode());
        List<Sheet.Column> columns = sheet.columns().stream()
                .filter(c -> EVERYDAY.contains(c.rule()))
                .toList();
        List<SheetLine> lines = new ArrayList<>();
        for (Sheet.Line line : sheet.lines()) {
            // the household that the demo's villager signs in for never misses a month, so that its page has something
            // to show
            boolean shown = line == sheet.lines().get(0);
            if (random.nextInt(100) < PARTICIPATING_PERCENT || shown) {
                Sheet.Column column = columns.get(random.nextInt(columns.size()));
                lines.add(line(line.household().id(), column, random));
            }
            besides(sheet, line, month).forEach(lines::add);
        }
        return lines;
    }

    /** What the rulebook that has everything asks for besides: yards are looked at, and holidays bring gifts to some. */
    private static Stream<SheetLine> besides(Sheet sheet, Sheet.Line line, YearMonth month) {
        int place = sheet.lines().indexOf(line);
        boolean looked = place < YARDS;
        boolean given = place < GIFTS && month.getMonthValue() % 3 == 0;
        return sheet.columns().stream()
                .filter(column -> column.rule().equals("yard-check") && looked
                        || column.rule().equals("holiday-gift") && given)
                .map(column -> new SheetLine(
                        line.household().id(),
                        column.rule(),
                        column.rule().equals("yard-check") ? 70L + (place * 7L + month.getMonthValue() * 5L) % 31 : 20L,
                        null,
                        null,
                        null,
                        false));
    }

    private static SheetLine line(UUID household, Sheet.Column column, Random random) {
        Long points = null;
        Long minutes = null;
        if (column.entry() == Sheet.Entry.POINTS) {
            long from = java.util.Objects.requireNonNullElse(column.from(), 1L);
            long to = java.util.Objects.requireNonNullElse(column.to(), from);
            points = from + random.nextInt((int) (to - from) + 1);
        } else if (column.entry() == Sheet.Entry.MINUTES) {
            minutes = 60L * (1 + random.nextInt(4));
        }
        return new SheetLine(household, column.rule(), points, minutes, null, null, false);
    }

    private void review(DemoPlaces.Village village, List<UUID> deeds) {
        if (!deeds.isEmpty()) {
            reviewing.reviewAll(DemoCast.reviewer(village.code()), deeds, true, null);
        }
    }

    private void publish(DemoPlaces.Village village) {
        publishing.publish(DemoCast.admin(village.code()), Ids.next(), village.code(), null);
    }

    private void settle(DemoPlaces.Village village) {
        settling.settle(DemoCast.admin(village.code()), village.code());
    }
}
