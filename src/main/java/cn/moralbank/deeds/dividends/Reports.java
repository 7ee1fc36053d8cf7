package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.dividends.DividendReport.Declaration;
import cn.moralbank.deeds.dividends.DividendReport.HandedOver;
import cn.moralbank.deeds.dividends.DividendReport.Home;
import cn.moralbank.people.Household;
import cn.moralbank.people.Masking;
import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts words and names to a dividend; before it is declared, and as it was declared. */
final class Reports {
    private Reports() {}

    /** What is divided: either ready to be declared or not yet, or declared. */
    record About(
            String village,
            Period period,
            RulebookVersion version,
            Standing.Dividend dividend,
            long poolFen,
            DividendReport.@Nullable Ready ready,
            @Nullable Declaration declared) {}

    static DividendReport report(About about, List<Dividends.Line> shares, Map<UUID, Household> homes) {
        Standing.Dividend dividend = about.dividend();
        return new DividendReport(
                about.village(),
                dividend.id(),
                dividend.name(),
                measureName(about),
                about.period().unit(),
                about.period().from(),
                about.period().to(),
                about.version().number(),
                about.poolFen(),
                dividend.unitFen(),
                dividend.afterwards(),
                total(shares),
                about.declared(),
                about.ready(),
                shares.stream().map(share -> line(share, dividend, homes)).toList());
    }

    static Text measureName(About about) {
        Measure measure =
                about.version().rulebook().standing().measure(about.dividend().measure());
        return measure == null ? Text.of(about.dividend().measure()) : measure.name();
    }

    /** Denominators differ from household to household, so the sum is one of decimals, for reading only. */
    static String total(List<Dividends.Line> shares) {
        return shares.stream()
                .filter(share -> share.barred() == null)
                .map(share -> BigDecimal.valueOf(share.numerator())
                        .divide(BigDecimal.valueOf(share.denominator()), 6, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static DividendReport.Line line(Dividends.Line share, Standing.Dividend dividend, Map<UUID, Household> homes) {
        return new DividendReport.Line(
                share.line(),
                home(share.household(), homes),
                share.value().shown(),
                share.barred(),
                share.payoutFen(),
                share.cleared(),
                uncleared(share, dividend),
                handedOver(share));
    }

    private static long uncleared(Dividends.Line share, Standing.Dividend dividend) {
        boolean clears = dividend.afterwards() == Standing.Afterwards.CLEARED && share.barred() == null;
        return clears ? Math.max(0, whole(share.value()) - share.cleared()) : 0;
    }

    /** Only measures that count points are cleared, and those are whole. */
    static long whole(Exact value) {
        return value.numerator() / value.denominator();
    }

    static @Nullable HandedOver handedOver(Dividends.Line share) {
        return share.handedAt() == null
                ? null
                : new HandedOver(share.handedAt(), Objects.requireNonNullElse(share.hander(), ""), share.receiver());
    }

    private static Home home(UUID id, Map<UUID, Household> homes) {
        Household home = homes.get(id);
        return home == null ? new Home(id, "", "", "") : new Home(id, home.number(), home.groupName(), home.headName());
    }

    /** For the other villagers: nobody's whole name, and nothing of who is left out. */
    static DividendReport masked(DividendReport report, Map<UUID, Household> homes) {
        List<DividendReport.Line> lines = report.lines().stream()
                .filter(line -> line.barred() == null)
                .map(line -> new DividendReport.Line(
                        line.line(), masked(line.household(), homes), line.value(), null, line.payoutFen(), 0, 0, null))
                .toList();
        return new DividendReport(
                report.village(),
                report.dividend(),
                report.name(),
                report.measure(),
                report.per(),
                report.from(),
                report.to(),
                report.rulebook(),
                report.poolFen(),
                report.unitFen(),
                report.afterwards(),
                report.total(),
                report.declared(),
                null,
                lines);
    }

    private static Home masked(Home whole, Map<UUID, Household> homes) {
        Household home = homes.get(whole.id());
        return new Home(
                null, Masking.householdTail(whole.number()), whole.group(), home == null ? "*" : home.headMasked());
    }
}
