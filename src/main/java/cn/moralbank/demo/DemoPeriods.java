package cn.moralbank.demo;

import cn.moralbank.deeds.ClosingPeriods;
import cn.moralbank.deeds.ImportingScores;
import cn.moralbank.deeds.NoticeWay;
import cn.moralbank.deeds.NotifyingHouseholds;
import cn.moralbank.deeds.PeriodReport;
import cn.moralbank.deeds.PublishingDeeds;
import cn.moralbank.deeds.SettlingDeeds;
import cn.moralbank.deeds.dividends.DeclaringDividends;
import cn.moralbank.deeds.dividends.PreviewingDividends;
import cn.moralbank.deeds.giving.GivingPoints;
import cn.moralbank.deeds.outside.Handed;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the ends of periods bring in the village that has everything: the credit union's list, the closing with its bonuses and ranks, in
 * the end of a quarter the co-op's dividend; and points that a household gives away.
 */
@Singleton
class DemoPeriods {
    private static final int CLOSED_AFTER_DAYS = 12;
    private static final int SETTLED_AFTER_DAYS = 20;
    private static final int PAID_AFTER_DAYS = 22;
    private static final int SCORED = 30;
    /** The last weeks stay open: something is still recorded for them, and the visitor may close a month. */
    private static final int LEFT_OPEN_DAYS = 45;
    /** Half a year and the quarter that it began in are enough to look at, and a first start is not to take longer. */
    private static final int MONTHS_CLOSED = 8;

    private static final long POOL_FEN = 600_000;

    private final HouseholdBoard households;
    private final ImportingScores importing;
    private final ClosingPeriods closing;
    private final NotifyingHouseholds notifying;
    private final PublishingDeeds publishing;
    private final SettlingDeeds settling;
    private final DeclaringDividends declaring;
    private final GivingPoints giving;

    DemoPeriods(
            HouseholdBoard households,
            ImportingScores importing,
            ClosingPeriods closing,
            NotifyingHouseholds notifying,
            PublishingDeeds publishing,
            SettlingDeeds settling,
            DeclaringDividends declaring,
            GivingPoints giving) {
        this.households = households;
        this.importing = importing;
        this.closing = closing;
        this.notifying = notifying;
        this.publishing = publishing;
        this.settling = settling;
        this.declaring = declaring;
        this.giving = giving;
    }

    /** The end of a month that is settled, and of its quarter; each step on its day, as far as that has come. */
    void end(DemoPlaces.Village village, YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        LocalDate closed = last.plusDays(CLOSED_AFTER_DAYS);
        boolean quarter = month.getMonthValue() % 3 == 0;
        boolean over = last.plusDays(LEFT_OPEN_DAYS).isBefore(today);
        if (!village.hasEverything() || !over || last.isBefore(today.minusMonths(MONTHS_CLOSED))) {
            return;
        }
        Actor admin = DemoCast.admin(village.code());
        ProductClock.at(DemoYear.noon(closed), () -> {
            scores(village, month);
            close(admin, village, PeriodUnit.MONTH, last);
            if (quarter) {
                close(admin, village, PeriodUnit.QUARTER, last);
            }
            publishing.publish(admin, Ids.next(), village.code(), null);
        });
        ProductClock.at(DemoYear.noon(last.plusDays(SETTLED_AFTER_DAYS)), () -> settling.settle(admin, village.code()));
        if (quarter) {
            ProductClock.at(DemoYear.noon(last.plusDays(PAID_AFTER_DAYS)), () -> quarterly(admin, village, last));
        }
    }

    private void close(Actor admin, DemoPlaces.Village village, PeriodUnit per, LocalDate on) {
        PeriodReport report = closing.close(admin, Ids.next(), new ClosingPeriods.Which(village.code(), per, on));
        List<UUID> taken = report.lines().stream()
                .filter(line -> line.points() < 0)
                .map(PeriodReport.Line::deed)
                .filter(Objects::nonNull)
                .toList();
        if (!taken.isEmpty()) {
            notifying.notify(admin, taken, NoticeWay.VISIT, "户主");
            taken.forEach(deed -> notifying.accept(admin, deed, "没有意见"));
        }
    }

    /** The credit union scores some households, the same ones every month. */
    private void scores(DemoPlaces.Village village, YearMonth month) {
        StringBuilder list = new StringBuilder("户号,户主,分数\n");
        List<Household> homes = households.all(village.code()).subList(0, SCORED);
        for (int i = 0; i < homes.size(); i++) {
            Household home = homes.get(i);
            list.append(home.number()).append(',').append(home.headName()).append(',');
            list.append(620 + (i * 37 + month.getMonthValue() * 11) % 230).append('\n');
        }
        importing.take(
                DemoCast.admin(village.code()),
                Ids.next(),
                new Handed(
                        village.code(),
                        "credit-score",
                        month.atDay(1),
                        month.atEndOfMonth(),
                        "云岭县农村信用合作联社",
                        "信用评分" + month + ".csv",
                        null),
                list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void quarterly(Actor admin, DemoPlaces.Village village, LocalDate last) {
        try {
            declaring.declare(
                    admin,
                    Ids.next(),
                    new PreviewingDividends.Asked(village.code(), "co-op", last, POOL_FEN),
                    new DeclaringDividends.Decided("村委会 " + last.plusDays(PAID_AFTER_DAYS) + " 决议", "合作社净收益"));
            Household giver = households.all(village.code()).get(0);
            giving.give(admin, Ids.next(), giver.id(), new GivingPoints.Wish(DonationTo.VILLAGE, null, 2));
        } catch (Problem notThisTime) {
            // nobody has earned anything in the quarter, or the household has nothing above its base
        }
    }
}
