package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Days, points and lists as villagers say them. */
final class Words {
    private Words() {}

    /** 2026年3月8日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 1 point, 2 points. */
    static String points(long points) {
        return points + (points == 1 ? " point" : " points");
    }

    /** What a veto or a used-up base stops. */
    static Text bars(List<Rule.Bars> bars) {
        return new Text(
                bars.stream().map(Rule.Bars::zh).collect(Collectors.joining("、")),
                bars.stream().map(Rule.Bars::en).collect(Collectors.joining(", ")));
    }
}
