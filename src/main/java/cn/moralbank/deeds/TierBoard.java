package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Barring;
import cn.moralbank.rulebook.Crediting;
import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Measuring;
import cn.moralbank.rulebook.Rule.Bars;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.Tiering;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The tiers that a household stands in by its village's rulebook, what they bring, and the terms that the rulebook's own credit tables name.
 * Nothing is kept: it is computed from what was settled each time, as the passbook shows it. A bank's products are the bank's; what stands here binds none.
 */
@Singleton
public class TierBoard {
    /** Measures that need the other households too. */
    private static final Set<Measure.Kind> OF_GROUPS = EnumSet.of(Measure.Kind.GROUP_SUM, Measure.Kind.GROUP_MEAN);

    private final PeriodRecords records;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    TierBoard(PeriodRecords records, HouseholdBoard households, RulebookBoard rulebooks, Clock clock) {
        this.records = records;
        this.households = households;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** What the rulebook makes of a household today. */
    @Schema(name = "RulebookStanding")
    public record Held(List<HeldTier> tiers, List<HeldTerms> credit) {}

    /**
     * A table of tiers and where the household stands in it.
     *
     * @param value what is measured, cut off at two decimals; null without a value
     * @param tier null where none fits, or something bars it
     * @param next the tier above
     * @param from from which value on, or above which, the next is reached
     * @param barred why no tier is given
     */
    @Schema(name = "HeldTier")
    public record HeldTier(
            Text name,
            Text measure,
            @Nullable String value,
            @Nullable Text tier,
            List<Text> benefits,
            @Nullable Text next,
            @Nullable String from,
            @Nullable Text barred) {}

    /**
     * The terms that the rulebook names.
     *
     * @param words the limit and what comes off the price; null where no step fits, or something bars it
     */
    @Schema(name = "HeldTerms")
    public record HeldTerms(
            Text name, Text measure, @Nullable String value, @Nullable Text words, @Nullable Text barred) {}

    /**
     * Where a household stands.
     *
     * @throws Refused.NotYours for another's household
     */
    @Transactional
    public Held of(Actor actor, UUID household) {
        Household home = households.seenBy(actor, household);
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForceOrNone(home.village(), today);
        return version == null ? new Held(List.of(), List.of()) : of(home, version.rulebook(), today);
    }

    private Held of(Household home, Rulebook rulebook, LocalDate today) {
        Standing standing = rulebook.standing();
        if (standing.tiers().isEmpty() && standing.credit().isEmpty()) {
            return new Held(List.of(), List.of());
        }
        boolean groups = standing.measures().stream().anyMatch(measure -> OF_GROUPS.contains(measure.kind()));
        List<Household> homes = groups ? households.all(home.village()) : List.of(home);
        List<Subject> all = records.settled(home.village(), homes, today);
        Subject own = all.stream()
                .filter(subject -> subject.household().equals(home.id()))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("这一户", "household"));
        Measuring measuring = new Measuring(rulebook, today, all);
        Text tiersBarred = barred(rulebook, Bars.TIERS, own, today);
        Text creditBarred = barred(rulebook, Bars.CREDIT, own, today);
        return new Held(
                standing.tiers().stream()
                        .map(table -> tier(rulebook, table, measuring.value(table.measure(), own), tiersBarred))
                        .toList(),
                standing.credit().stream()
                        .map(mapping -> terms(rulebook, mapping, measuring.value(mapping.measure(), own), creditBarred))
                        .toList());
    }

    private static @Nullable Text barred(Rulebook rulebook, Bars what, Subject own, LocalDate today) {
        if (!rulebook.bars(what)) {
            return null;
        }
        var who = new Barring.Who(own.household(), null, own.history());
        Barring.Barred barred = Barring.barred(rulebook, what, today, who);
        return barred == null ? null : barred.reason();
    }

    private static Text name(Rulebook rulebook, String measure) {
        return Objects.requireNonNull(rulebook.standing().measure(measure)).name();
    }

    private static HeldTier tier(
            Rulebook rulebook, Standing.TierTable table, @Nullable Exact value, @Nullable Text barred) {
        Standing.Tier held = value == null || barred != null ? null : Tiering.tier(table, value);
        Standing.Tier next = value == null ? null : next(table, value);
        return new HeldTier(
                table.name(),
                name(rulebook, table.measure()),
                value == null ? null : value.shown(),
                held == null ? null : held.name(),
                held == null ? List.of() : held.benefits(),
                next == null ? null : next.name(),
                next == null ? null : Objects.requireNonNull(next.span().low()).shown(),
                barred);
    }

    private static Standing.@Nullable Tier next(Standing.TierTable table, Exact value) {
        return table.tiers().stream()
                .filter(tier -> tier.span().low() != null && !tier.span().contains(value))
                .filter(tier -> value.compareTo(Exact.ofThousandths(begins(tier))) <= 0)
                .min(Comparator.comparingLong(TierBoard::begins))
                .orElse(null);
    }

    private static long begins(Standing.Tier tier) {
        return Objects.requireNonNull(tier.span().low()).thousandths();
    }

    private static HeldTerms terms(
            Rulebook rulebook, Standing.CreditMapping mapping, @Nullable Exact value, @Nullable Text barred) {
        Crediting.Terms terms = value == null || barred != null ? null : Crediting.terms(mapping, value);
        return new HeldTerms(
                mapping.name(),
                name(rulebook, mapping.measure()),
                value == null ? null : value.shown(),
                terms == null
                        ? null
                        : new Text(terms.explanation().zh(), terms.explanation().en()),
                barred);
    }
}
