package cn.moralbank.rulebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads how points become goods and when they lapse. */
final class PolicyReader {
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private static final long MOST_WORTH_FEN = 1_000_000_00L;

    private PolicyReader() {}

    static RedemptionPolicy redemption(Form form) {
        List<RedemptionPolicy.Opening> opening = new ArrayList<>();
        boolean always = form.node("opening") instanceof ScalarNode;
        if (always && !"always".equals(form.word("opening"))) {
            form.flaw("opening", "应是 always 或开放时间的列表", "always or a list of opening times is expected");
        } else if (!always) {
            form.forms("opening", f -> opening.add(opening(f)));
        }
        List<RedemptionPolicy.Limit> limits = new ArrayList<>();
        form.formsIfAny("limits", f -> limits.add(limit(f)));
        RedemptionPolicy.Value[] value = new RedemptionPolicy.Value[1];
        form.formIfAny("value", f -> value[0] = value(f));
        RedemptionPolicy.SpecialOrder[] special = new RedemptionPolicy.SpecialOrder[1];
        form.formIfAny("specialOrder", f -> special[0] = new RedemptionPolicy.SpecialOrder(Units.days(f, "hold")));
        boolean cash = form.has("cashTopUp") && form.yes("cashTopUp");
        if (cash && value[0] == null) {
            form.flaw("cashTopUp", "补差价须先写明 value（积分值多少钱）", "topping up in cash needs the value of a point");
        }
        return new RedemptionPolicy(
                form.whole("minimum", 0, RuleReader.MOST_POINTS),
                form.whole("keep", 0, RuleReader.MOST_POINTS),
                form.wholeOrNull("most", 1, RuleReader.MOST_POINTS),
                value[0],
                cash,
                List.copyOf(opening),
                List.copyOf(limits),
                special[0]);
    }

    private static RedemptionPolicy.Value value(Form form) {
        if (Units.fen(form, "worth") > MOST_WORTH_FEN) {
            form.flaw(
                    "worth",
                    "不能超过 " + MOST_WORTH_FEN / 100 + " 元",
                    "cannot be more than " + MOST_WORTH_FEN / 100 + " yuan",
                    new Text("看单位是不是元", "see that the unit is yuan"));
        }
        return new RedemptionPolicy.Value(
                form.whole("points", 1, RuleReader.MOST_POINTS),
                Math.max(1, Units.fen(form, "worth")),
                form.choice("rounding", Rounding.class));
    }

    private static RedemptionPolicy.Limit limit(Form form) {
        boolean times = form.oneOf("times", "points").equals("times");
        return new RedemptionPolicy.Limit(
                times ? Long.valueOf(form.whole("times", 1, 1000)) : null,
                times ? null : form.wholeOrNull("points", 1, RuleReader.MOST_POINTS),
                form.choice("per", PeriodUnit.class),
                form.choice("by", Scope.class));
    }

    private static RedemptionPolicy.Opening opening(Form form) {
        Set<Integer> days = new HashSet<>();
        Set<Integer> months = new HashSet<>();
        if (form.has("daysOfMonth")) {
            form.wholes("daysOfMonth", 1, 31).forEach(d -> days.add(d.intValue()));
        }
        if (form.has("months")) {
            form.wholes("months", 1, 12).forEach(m -> months.add(m.intValue()));
        }
        Set<DayOfWeek> weekdays =
                form.has("weekdays") ? Set.copyOf(form.choices("weekdays", DayOfWeek.class)) : Set.of();
        return new RedemptionPolicy.Opening(
                weekdays, days, months, time(form, "from"), time(form, "until"), Place.of(form));
    }

    private static LocalTime time(Form form, String key) {
        try {
            return LocalTime.parse(form.word(key));
        } catch (DateTimeException e) {
            form.flaw(
                    key,
                    "应是时刻，如 \"08:30\"",
                    "a time such as \"08:30\" is expected",
                    Respelling.choices(form.word(key), TIME));
            return LocalTime.MIDNIGHT;
        }
    }

    static ExpiryPolicy expiry(Form form) {
        return switch (form.oneOf("never", "after", "yearsEnd", "yearly")) {
            case "after" -> new ExpiryPolicy.AfterMonths(Units.months(form, "after"));
            case "yearsEnd" -> new ExpiryPolicy.AtYearsEnd(Units.years(form, "yearsEnd"));
            case "yearly" -> yearly(form);
            case "never" -> never(form);
            default -> new ExpiryPolicy.Never();
        };
    }

    private static ExpiryPolicy never(Form form) {
        if (!form.yes("never")) {
            form.flaw("never", "只能是 true", "can only be true");
        }
        return new ExpiryPolicy.Never();
    }

    private static ExpiryPolicy yearly(Form form) {
        ExpiryPolicy[] policy = {new ExpiryPolicy.Never()};
        form.form("yearly", f -> {
            Node most = f.node("carryOver");
            boolean all = most instanceof ScalarNode scalar && "all".equals(scalar.getValue());
            policy[0] = new ExpiryPolicy.Yearly(
                    clearingDays(f),
                    all ? null : Long.valueOf(f.whole("carryOver", 0, RuleReader.MOST_POINTS)),
                    Units.ratio(f, "part"),
                    f.choice("rounding", Rounding.class));
        });
        return policy[0];
    }

    /** One day of the year, or several where points are cleared by the half year or quarter. */
    private static List<MonthDay> clearingDays(Form form) {
        if (!form.oneOf("day", "days").equals("days")) {
            return List.of(Units.monthDay(form, "day"));
        }
        List<MonthDay> days = form.items("days").stream()
                .map(item -> Units.monthDay(form, item))
                .toList();
        if (days.isEmpty()) {
            form.flaw(
                    "days",
                    "至少写一天",
                    "at least one day is needed",
                    new Text("如 [06-30, 12-31]", "such as [06-30, 12-31]"));
        }
        return days;
    }
}
