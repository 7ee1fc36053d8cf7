package cn.moralbank.store.funds;

import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.MonthlyTotals;
import cn.moralbank.ledger.Outstanding;
import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.store.ShopBoard;
import cn.moralbank.store.ShopFigures;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Holds what the villages of a division owe against what they have. */
@Singleton
public class FundBoard {
    private static final int MONTHS_SHOWN = 6;
    private static final int MONTHS_AVERAGED = 3;
    private static final Duration SLOW = Duration.ofDays(60);

    private final FundBook book;
    private final ShopBoard shops;
    private final LedgerBoard ledger;
    private final RulebookBoard rulebooks;
    private final Divisions divisions;
    private final Clock clock;

    FundBoard(
            Jdbi jdbi, ShopBoard shops, LedgerBoard ledger, RulebookBoard rulebooks, Divisions divisions, Clock clock) {
        this.book = jdbi.onDemand(FundBook.class);
        this.shops = shops;
        this.ledger = ledger;
        this.rulebooks = rulebooks;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** What all villages of a division are worth, read once. */
    private record Facts(
            Map<String, Long> outstanding,
            Map<String, Long> funds,
            Map<String, ShopFigures> shops,
            Map<String, List<MonthlyTotals>> months) {}

    /** The villages of a division, by code; those that neither owe nor have anything are left out, except where one village is asked for. */
    @Transactional
    public List<Sustainability> of(Actor actor, String division) {
        actor.mustReach(division);
        Facts facts = facts(division);
        return villages(division).stream()
                .filter(village -> village.code().equals(division)
                        || facts.outstanding().getOrDefault(village.code(), 0L) != 0
                        || facts.shops().containsKey(village.code())
                        || facts.funds().containsKey(village.code()))
                .map(village -> of(village, facts))
                .toList();
    }

    /** Goods of a village of which none was taken for sixty days. */
    @Transactional
    public List<SlowMover> slowMovers(Actor actor, String village) {
        actor.mustReach(village);
        return book.slowMovers(village, clock.instant().minus(SLOW));
    }

    private List<Division> villages(String division) {
        Division place = divisions.division(division);
        return place.level() == DivisionLevel.VILLAGE
                ? List.of(place)
                : divisions.within(division, DivisionLevel.VILLAGE);
    }

    private Facts facts(String division) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        LocalDate from = YearMonth.from(today).minusMonths(MONTHS_SHOWN - 1L).atDay(1);
        return new Facts(
                ledger.outstanding(division).stream()
                        .collect(Collectors.toMap(Outstanding::village, Outstanding::points)),
                book.sums(division).stream().collect(Collectors.toMap(FundBook.Sum::village, FundBook.Sum::fen)),
                shops.figures(division, now, now).stream()
                        .collect(Collectors.toMap(ShopFigures::village, Function.identity())),
                ledger.monthly(division, from, today).stream().collect(Collectors.groupingBy(MonthlyTotals::village)));
    }

    private Sustainability of(Division village, Facts facts) {
        String code = village.code();
        long outstanding = facts.outstanding().getOrDefault(code, 0L);
        long fund = facts.funds().getOrDefault(code, 0L);
        ShopFigures goods = facts.shops().getOrDefault(code, new ShopFigures(code, 0, 0, 0, 0, 0, 0));
        List<MonthlyTotals> months = facts.months().getOrDefault(code, List.of());
        Long worth = fenPerHundred(code, goods);
        Long owed = worth == null ? null : outstanding * worth / 100;
        long issued = average(months, MonthlyTotals::issued);
        long redeemed = average(months, MonthlyTotals::redeemed);
        YearMonth now = YearMonth.now(clock);
        long have = fund + goods.costFen();
        return new Sustainability(
                code,
                village.name(),
                outstanding,
                worth,
                owed,
                fund,
                goods.costFen(),
                owed == null || owed == 0 ? null : have * 100 / owed,
                issued,
                redeemed,
                worth == null
                        ? null
                        : Forecast.runsOutIn(new Forecast.From(have, worth, outstanding, issued, redeemed), now),
                shown(months, now));
    }

    /** By the rulebook; where it names no value, as the goods on the shelves cost per point. */
    private @Nullable Long fenPerHundred(String village, ShopFigures goods) {
        // a village without a rulebook may have goods
        RulebookVersion version = rulebooks.inForceOrNone(village, LocalDate.now(clock));
        RedemptionPolicy.Value value =
                version == null ? null : version.rulebook().redemption().value();
        if (value != null) {
            return value.fenOf(100);
        }
        return goods.points() == 0 ? null : goods.costFen() * 100 / goods.points();
    }

    /** Of the last whole months; this one is not over. */
    private long average(List<MonthlyTotals> months, ToLongFunction<MonthlyTotals> what) {
        YearMonth now = YearMonth.now(clock);
        return months.stream()
                        .filter(month -> YearMonth.from(month.month()).isBefore(now)
                                && !YearMonth.from(month.month()).isBefore(now.minusMonths(MONTHS_AVERAGED)))
                        .mapToLong(what)
                        .sum()
                / MONTHS_AVERAGED;
    }

    private static List<Sustainability.Month> shown(List<MonthlyTotals> months, YearMonth now) {
        Map<YearMonth, MonthlyTotals> known =
                months.stream().collect(Collectors.toMap(month -> YearMonth.from(month.month()), Function.identity()));
        return IntStream.range(0, MONTHS_SHOWN)
                .mapToObj(back -> now.minusMonths(MONTHS_SHOWN - 1L - back))
                .map(month -> {
                    MonthlyTotals totals = known.get(month);
                    return new Sustainability.Month(
                            month, totals == null ? 0 : totals.issued(), totals == null ? 0 : totals.redeemed());
                })
                .toList();
    }
}
