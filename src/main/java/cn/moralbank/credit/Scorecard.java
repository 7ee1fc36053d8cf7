package cn.moralbank.credit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published way to turn a record into a score of 0 to 100 and a tier; data, so that a new one is a new text and an old one can be
 * computed again. It can name no other input than these: what somebody spent, owns or is has no place to be written.
 *
 * @param tiers highest first; the last begins at 0
 */
public record Scorecard(String id, int version, Words title, Inputs inputs, List<Tier> tiers) {
    private static final long HIGHEST = 100;

    /** A name in both languages. */
    public record Words(String zh, String en) {}

    /**
     * So much score for each full step, up to a bound.
     *
     * @param step in the input's own unit
     * @param score for each full step; negative for what counts against
     * @param most the bound of the sum, of the same sign
     */
    public record Weight(long step, long score, long most) {
        static final Weight NONE = new Weight(1, 0, 0);

        long of(long amount) {
            long sum = amount / step * score;
            return score < 0 ? Math.max(sum, most) : Math.min(sum, most);
        }

        /** Amount still missing to the next step; 0 where the bound is reached. */
        long missing(long amount) {
            return of(amount) == most ? 0 : step - amount % step;
        }

        boolean counts() {
            return score != 0;
        }

        boolean isSound() {
            return step > 0 && Long.signum(score) == Long.signum(most);
        }
    }

    /** Months that earned something, within a window of the last so many months. */
    public record MonthsWeight(int window, long step, long score, long most) {
        Weight weight() {
            return new Weight(step, score, most);
        }
    }

    /** What counts against for so many years and then leaves the standing, at most five (product rule after the county's review). */
    public record YearsWeight(int years, long step, long score, long most) {
        static final int LONGEST = 5;
        static final YearsWeight NONE = new YearsWeight(1, 1, 0, 0);

        public YearsWeight {
            if (years < 1 || years > LONGEST) {
                throw new IllegalArgumentException(
                        "what counts against leaves the standing after 1 to 5 years, not " + years);
            }
        }

        Weight weight() {
            return new Weight(step, score, most);
        }
    }

    /** What the scorecard reads; the inputs below {@code deductedPoints} may be left out and count nothing then. */
    @Schema(name = "ScorecardInputs")
    public record Inputs(
            Weight lifetimePoints,
            MonthsWeight earningMonths,
            Weight recordMonths,
            YearsWeight deductedPoints,
            Weight serviceHours,
            Weight periodScore,
            Weight stars,
            YearsWeight vetoes) {
        @SuppressWarnings("ConstantConditions") // a text may leave these out
        public Inputs {
            serviceHours = serviceHours == null ? Weight.NONE : serviceHours;
            periodScore = periodScore == null ? Weight.NONE : periodScore;
            stars = stars == null ? Weight.NONE : stars;
            vetoes = vetoes == null ? YearsWeight.NONE : vetoes;
        }

        List<Weight> all() {
            return List.of(
                    lifetimePoints,
                    earningMonths.weight(),
                    recordMonths,
                    deductedPoints.weight(),
                    serviceHours,
                    periodScore,
                    stars,
                    vetoes.weight());
        }
    }

    /** A tier from a score on, inclusive. */
    public record Tier(String id, long from, Words name) {
        /** Its id with its name, the same wherever a tier is told: {@code D（起步）}. */
        Words label() {
            return new Words(
                    name.zh().contains(id) ? name.zh() : id + "（" + name.zh() + "）",
                    name.en().contains(id) ? name.en() : id + " (" + name.en() + ")");
        }
    }

    /** {@code standard@1} */
    public String cite() {
        return id + "@" + version;
    }

    Tier tierOf(long score) {
        return tiers.stream().filter(t -> score >= t.from()).findFirst().orElseThrow();
    }

    /** What is wrong with it, in both languages; empty where it can be published. */
    List<Words> flaws() {
        List<Words> flaws = new ArrayList<>();
        if (!inputs.all().stream().allMatch(Weight::isSound)) {
            flaws.add(new Words("每一档须大于 0，每档分值与上限须同号", "a step is above 0, and a score has the sign of its bound"));
        }
        if (inputs.deductedPoints().score() > 0 || inputs.vetoes().score() > 0) {
            flaws.add(new Words("扣分和一票否决不能加分", "deductions and vetoes cannot add to a score"));
        }
        if (tiers.isEmpty()
                || tiers.get(tiers.size() - 1).from() != 0
                || tiers.get(0).from() > HIGHEST) {
            flaws.add(new Words(
                    "等级须从高到低，最后一等从 0 起，第一等不高于 100", "tiers go from the highest, at most 100, to the last, from 0"));
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).from() >= tiers.get(i - 1).from()) {
                flaws.add(new Words("等级须从高到低", "tiers go from the highest to the last"));
            }
        }
        return flaws;
    }
}
