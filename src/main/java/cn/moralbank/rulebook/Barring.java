package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a veto or a used-up base bars something on a day; independent of any score. */
public final class Barring {
    private Barring() {}

    /** Why something is barred, and until the end of which day. */
    public record Barred(Text reason, LocalDate until) {}

    /**
     * What bars something for a household, or for a person where one is named.
     *
     * @param on what fell after this day is left out
     * @return null where nothing bars it
     */
    public static @Nullable Barred barred(Rulebook rulebook, Rule.Bars what, LocalDate on, Who who) {
        Barred vetoed = vetoed(rulebook, what, on, who);
        return vetoed != null ? vetoed : usedUp(rulebook, what, on, who);
    }

    /**
     * Whose history is looked at; bars on persons cannot touch an act of the household as such.
     *
     * @param history the awards that stand
     */
    public record Who(UUID household, @Nullable UUID person, History history) {
        /** The same with a history that is asked for this alone. */
        public Who(UUID household, @Nullable UUID person, List<PriorAward> history) {
            this(household, person, History.of(history));
        }

        boolean has(Scope by) {
            return by == Scope.HOUSEHOLD || person != null;
        }

        /** Whether a prior award fell within the period, up to a day, and is theirs. */
        boolean counts(Scope by, Period period, LocalDate on, PriorAward prior) {
            return period.contains(prior.on()) && !prior.on().isAfter(on) && did(by, prior);
        }

        boolean did(Scope by, PriorAward prior) {
            return by == Scope.HOUSEHOLD ? prior.household().equals(household) : Objects.equals(prior.person(), person);
        }
    }

    private static @Nullable Barred vetoed(Rulebook rulebook, Rule.Bars what, LocalDate on, Who who) {
        for (Rule rule : rulebook.rules()) {
            Rule.Veto veto = rule.veto();
            if (veto == null || !veto.bars().contains(what) || !who.has(veto.by())) {
                continue;
            }
            Optional<LocalDate> until = who.history().of(rule.id()).stream()
                    .filter(p -> !p.on().isAfter(on) && who.did(veto.by(), p))
                    .map(p -> veto.lasting().lastDay(rulebook.calendar(), p.on()))
                    .filter(lastDay -> !lastDay.isBefore(on))
                    .max(Comparator.naturalOrder());
            if (until.isPresent()) {
                Text name = rule.name();
                return new Barred(new Text("因“" + name.zh() + "”被一票否决", "Vetoed by '" + name.en() + "'"), until.get());
            }
        }
        return null;
    }

    private static @Nullable Barred usedUp(Rulebook rulebook, Rule.Bars what, LocalDate on, Who who) {
        Rulebook.Exclusion exclusion = rulebook.exclusion();
        if (exclusion == null || !exclusion.bars().contains(what) || !who.has(exclusion.by())) {
            return null;
        }
        UUID whose = exclusion.by() == Scope.HOUSEHOLD ? who.household() : Objects.requireNonNull(who.person());
        var deductions = new Tallies.Kind(whose, exclusion.until(), Tallies.Sort.DEDUCTIONS);
        if (who.history().tallies(rulebook).ofAll(deductions, on).points() < exclusion.base()) {
            return null; // all deductions of the period do not use it up, whatever their days
        }
        Period period = rulebook.calendar().period(exclusion.until(), on);
        boolean net = exclusion.usedBy() == Rulebook.Exclusion.UsedBy.NET;
        long used = 0;
        for (PriorAward prior : who.history().all()) {
            if ((net || prior.points() < 0) && who.counts(exclusion.by(), period, on, prior)) {
                used -= prior.points();
            }
        }
        if (used < exclusion.base()) {
            return null;
        }
        return new Barred(
                new Text(
                        "基础分 " + exclusion.base() + " 分已扣完（已扣 " + used + " 分）",
                        "The base of " + exclusion.base() + " points is used up (" + used + " deducted)"),
                period.to());
    }
}
