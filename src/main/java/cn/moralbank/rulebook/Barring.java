package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
    public record Who(UUID household, @Nullable UUID person, List<PriorAward> history) {
        boolean has(Scope by) {
            return by == Scope.HOUSEHOLD || person != null;
        }

        boolean did(Scope by, PriorAward prior) {
            return by == Scope.HOUSEHOLD ? prior.household().equals(household) : Objects.equals(prior.person(), person);
        }
    }

    private static Stream<PriorAward> within(Who who, Scope by, Period period, LocalDate on) {
        return who.history().stream().filter(p -> period.contains(p.on()) && !p.on().isAfter(on) && who.did(by, p));
    }

    private static @Nullable Barred vetoed(Rulebook rulebook, Rule.Bars what, LocalDate on, Who who) {
        for (Rule rule : rulebook.rules()) {
            Rule.Veto veto = rule.veto();
            if (veto == null || !veto.bars().contains(what) || !who.has(veto.by())) {
                continue;
            }
            Period period = rulebook.calendar().period(veto.until(), on);
            if (within(who, veto.by(), period, on).anyMatch(p -> p.rule().equals(rule.id()))) {
                Text name = rule.name();
                return new Barred(new Text("因“" + name.zh() + "”一票否决", "Vetoed by '" + name.en() + "'"), period.to());
            }
        }
        return null;
    }

    private static @Nullable Barred usedUp(Rulebook rulebook, Rule.Bars what, LocalDate on, Who who) {
        Rulebook.Exclusion exclusion = rulebook.exclusion();
        if (exclusion == null || !exclusion.bars().contains(what) || !who.has(exclusion.by())) {
            return null;
        }
        Period period = rulebook.calendar().period(exclusion.until(), on);
        long used = within(who, exclusion.by(), period, on)
                .filter(p -> exclusion.usedBy() == Rulebook.Exclusion.UsedBy.NET || p.points() < 0)
                .mapToLong(p -> -p.points())
                .sum();
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
