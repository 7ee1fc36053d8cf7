package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule (条款): which act is worth what.
 *
 * @param effect whether it gives, takes, or only bars
 * @param balance the balance or level score that its points go to; {@code points} unless the rulebook has several
 * @param combine how several multipliers work together
 * @param scored how often it is scored, where it says so itself; {@link Rhythm#of} answers for every rule
 * @param once null where the act may be repeated
 * @param classes household classes that it is for; empty for all
 * @param minimumAge youngest age in full years, null for any
 * @param facts what the recorder must enter
 * @param place where it stands in the text
 * @param when a free condition, null for none
 */
public record Rule(
        String id,
        Text name,
        String category,
        Effect effect,
        Amount amount,
        String balance,
        List<Multiplier> multipliers,
        Combine combine,
        @Nullable Rhythm scored,
        List<Cap> caps,
        @Nullable Once once,
        List<String> classes,
        @Nullable Long minimumAge,
        List<Fact> facts,
        @Nullable Condition when,
        @Nullable Recovery recovers,
        @Nullable Veto veto,
        WhenVoided whenVoided,
        @Nullable Text note,
        Place place) {

    /** What an act of the rule does. */
    public enum Effect {
        AWARD,
        DEDUCT,
        /** Bars the household or person from what {@link Veto} names, whatever the score. */
        VETO
    }

    /** How several multipliers that hold work together. */
    public enum Combine {
        MULTIPLY,
        HIGHEST
    }

    /** At most one award of the rule within the period (EVER: in a lifetime). */
    public record Once(Scope by, PeriodUnit per) {}

    /**
     * Points times a ratio while something holds.
     *
     * @param firstPeriod holds in the household's first such period after joining, null where another thing decides
     * @param classes holds for these household classes
     * @param from holds from this day
     * @param to holds until this day, inclusive
     */
    public record Multiplier(
            Text name,
            Ratio times,
            Rounding rounding,
            @Nullable PeriodUnit firstPeriod,
            List<String> classes,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Condition when) {}

    /** Later work that gives back at most what the named rules took within the period before. */
    public record Recovery(List<String> of, Term within, Ratio most, Scope by) {}

    /** What a veto bars, and how long. */
    public record Veto(Lasting lasting, Scope by, List<Bars> bars) {}

    /** The things that a veto or exclusion can bar. */
    public enum Bars {
        AWARDS("不计分", "no points"),
        REDEMPTION("不兑换", "no redemption"),
        RANKS("不参加排名", "no rank"),
        TIERS("不评等级", "no tier"),
        BONUSES("没有期末奖励", "no bonus"),
        DIVIDEND("不分红", "no dividend"),
        CREDIT("不出具信用", "no credit");

        private final String zh;
        private final String en;

        Bars(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }

    /** What happens to points whose event is voided later. */
    public enum WhenVoided {
        /** They are taken back by a reversal. */
        REVERSE,
        /** They stay, by the rulebook's own words. */
        KEEP
    }

    /** Something the recorder enters with the act. */
    public record Fact(String id, Text name, Type type, List<String> choices) {
        /** How a fact is written. */
        public enum Type {
            NUMBER,
            DATE,
            CHOICE,
            FLAG,
            TEXT
        }
    }
}
