package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Why points are what they are: a sentence for the villager in each language, built from the steps of the evaluation.
 *
 * @param steps the steps in their order, each with the points after it
 */
public record Explanation(String zh, String en, List<Step> steps) {
    /** One step of the evaluation. */
    public record Step(Kind kind, String zh, String en, long points) {}

    /** What a step did. */
    public enum Kind {
        BASE,
        MULTIPLIER,
        CAP,
        /** What a deduction could not take: the account goes no lower. */
        FLOOR,
        RECOVERY,
        CARRY,
        LEVEL,
        VETO,
        BALANCE,
        /** Where a number from outside came from. */
        OUTSIDE
    }

    /** The same with one more step at the end. */
    Explanation then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return of(longer);
    }

    static Explanation of(List<Step> steps) {
        StringBuilder zh = new StringBuilder(48 * steps.size());
        StringBuilder en = new StringBuilder(64 * steps.size());
        for (Step step : steps) {
            if (!zh.isEmpty()) {
                zh.append('；');
                en.append("; ");
            }
            zh.append(step.zh());
            en.append(step.en());
        }
        return new Explanation(zh.append('。').toString(), en.append('.').toString(), List.copyOf(steps));
    }
}
