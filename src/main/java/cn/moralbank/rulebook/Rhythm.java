package cn.moralbank.rulebook;

import java.util.stream.Stream;

/**
 * How often a rule is scored, and so on which assessment sheet it stands:
 *
 * <ol>
 *   <li>as the rule says itself ({@code scored: week});
 *   <li>else by the period of the level score that it sets anew ({@code assessed: last});
 *   <li>else by the week, where what it gives is limited by the week;
 *   <li>else by the month. A limit by the quarter or the year says nothing of when such an act is noted down.
 * </ol>
 */
public enum Rhythm {
    WEEK("周", "week"),
    MONTH("月", "month"),
    QUARTER("季", "quarter"),
    YEAR("年", "year");

    private final String zh;
    private final String en;

    Rhythm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The same as a length of the rulebook's calendar. */
    public PeriodUnit unit() {
        return PeriodUnit.valueOf(name());
    }

    /** How often a rule of this rulebook is scored. */
    public static Rhythm of(Rulebook rulebook, Rule rule) {
        if (rule.scored() != null) {
            return rule.scored();
        }
        return rulebook.standing().scores().stream()
                .filter(score -> score.id().equals(rule.balance()) && score.assessed() == Score.Assessed.LAST)
                .flatMap(score -> Stream.of(values()).filter(rhythm -> rhythm.unit() == score.per()))
                .findFirst()
                .orElse(limitedByTheWeek(rulebook, rule) ? WEEK : MONTH);
    }

    private static boolean limitedByTheWeek(Rulebook rulebook, Rule rule) {
        boolean once = rule.once() != null && rule.once().per() == PeriodUnit.WEEK;
        return once || limits(rulebook, rule).anyMatch(cap -> cap.per() == PeriodUnit.WEEK);
    }

    /** Its own limits and, for what gives points, those over several rules. */
    private static Stream<Cap> limits(Rulebook rulebook, Rule rule) {
        Stream<Cap> over = rulebook.caps().stream()
                .filter(cap -> rule.effect() == Rule.Effect.AWARD)
                .filter(cap -> cap.category() == null || cap.category().equals(rule.category()));
        return Stream.concat(rule.caps().stream(), over);
    }
}
