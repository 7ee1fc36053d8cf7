package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets how much of a pool of money.
 *
 * <ol>
 *   <li>Each household's measure is taken on the period's last day. Points that an earlier dividend cleared are taken off it, so that
 *       no point takes part twice.
 *   <li>Whom a veto or a used-up base bars is left out, with the reason; who has nothing gets nothing.
 *   <li>The pool is divided among the rest by {@link Dividing}, in whole units, so that the payouts sum to it exactly.
 * </ol>
 *
 * Pure: the same record gives the same payouts, whoever asks and whenever.
 */
public final class Sharing {
    private final Rulebook rulebook;
    private final Standing.Dividend dividend;
    private final Pool pool;
    private final List<Subject> all;

    private Sharing(Rulebook rulebook, Standing.Dividend dividend, Pool pool, List<Subject> all) {
        this.rulebook = rulebook;
        this.dividend = dividend;
        this.pool = pool;
        this.all = all;
    }

    /**
     * What is divided.
     *
     * @param on the last day of the period
     * @param fen a multiple of the dividend's unit
     * @param cleared points of each household that earlier dividends cleared and that the measure would count again
     */
    public record Pool(LocalDate on, long fen, Map<UUID, Long> cleared) {}

    /**
     * A household's share.
     *
     * @param value its measure, never less than nothing
     * @param barred why it is left out; null where it takes part
     */
    public record Share(UUID household, Exact value, @Nullable Text barred, long payoutFen) {
        /** True where it took part: only then is anything cleared. */
        public boolean takesPart() {
            return barred == null && value.numerator() > 0;
        }
    }

    /** The shares of all these households, in their order; all of them nothing where nobody takes part. */
    public static List<Share> share(Rulebook rulebook, Standing.Dividend dividend, Pool pool, List<Subject> all) {
        return new Sharing(rulebook, dividend, pool, all).run();
    }

    private List<Share> run() {
        Measuring measuring = new Measuring(rulebook, pool.on(), all);
        List<Share> shares = new ArrayList<>();
        Map<UUID, Exact> weights = new LinkedHashMap<>();
        for (Subject subject : all) {
            Share share = new Share(subject.household(), value(measuring, subject), barred(subject), 0);
            shares.add(share);
            if (share.takesPart()) {
                weights.put(share.household(), share.value());
            }
        }
        Map<UUID, Long> units = Dividing.divide(pool.fen() / dividend.unitFen(), weights, dividend.ties());
        return shares.stream().map(share -> paid(share, units)).toList();
    }

    private Share paid(Share share, Map<UUID, Long> units) {
        long payout = units.getOrDefault(share.household(), 0L) * dividend.unitFen();
        return new Share(share.household(), share.value(), share.barred(), payout);
    }

    private Exact value(Measuring measuring, Subject subject) {
        Exact value = Objects.requireNonNullElse(measuring.value(dividend.measure(), subject), Exact.of(0));
        long cleared = pool.cleared().getOrDefault(subject.household(), 0L);
        Exact left = cleared == 0
                ? value
                : new Exact(value.numerator() - cleared * value.denominator(), value.denominator());
        return left.numerator() < 0 ? Exact.of(0) : left;
    }

    private @Nullable Text barred(Subject subject) {
        Barring.Who who = new Barring.Who(subject.household(), null, subject.history());
        Barring.Barred barred = Barring.barred(rulebook, Rule.Bars.DIVIDEND, pool.on(), who);
        return barred == null ? null : barred.reason();
    }
}
