package cn.moralbank.rulebook;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of a rulebook in plain words, for the poster, the list of acts and refusals. */
public final class PlainWords {
    private static final Text ALL = new Text("各项合计", "everything together");
    private static final Text THIS = new Text("这一条", "this rule");

    private PlainWords() {}

    /** What an act of the rule is worth. */
    public static Text worth(Rulebook rulebook, Rule rule) {
        boolean takes = rule.effect() == Rule.Effect.DEDUCT;
        String sign = takes ? "−" : "+";
        Amount amount = rule.amount();
        if (amount instanceof Amount.Fixed fixed) {
            return points(sign + fixed.points());
        }
        if (amount instanceof Amount.Range range) {
            return points(sign + range.from() + "～" + range.to());
        }
        if (amount instanceof Amount.Rate rate) {
            return new Text(
                    "每 " + TimeWorth.zh(rate.perMinutes()) + " " + sign + rate.points() + " 分",
                    sign + rate.points() + " per " + TimeWorth.en(rate.perMinutes()));
        }
        if (amount instanceof Amount.ByClass byClass) {
            return points(sign
                    + byClass.points().values().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" / " + sign)));
        }
        if (amount instanceof Amount.ByDeadline table) {
            return points(sign
                    + table.steps().stream()
                            .map(s -> Long.toString(s.points()))
                            .collect(Collectors.joining(" / " + sign)));
        }
        if (amount instanceof Amount.Panel panel) {
            return new Text(
                    panel.judges() + " 位评委打分 " + panel.from() + "～" + panel.to(),
                    panel.from() + " to " + panel.to() + " by " + panel.judges() + " judges");
        }
        return amount instanceof Amount.OfMeasure || amount instanceof Amount.ByOccurrence
                ? worthOfRecord(rulebook, amount, sign)
                : worthOfFacts(amount, sign);
    }

    private static Text worthOfRecord(Rulebook rulebook, Amount amount, String sign) {
        if (amount instanceof Amount.ByOccurrence byOccurrence) {
            List<Long> points = byOccurrence.points();
            StringBuilder zh = new StringBuilder(byOccurrence.per().zh());
            StringBuilder en = new StringBuilder();
            for (int time = 1; time <= points.size(); time++) {
                boolean last = time == points.size();
                zh.append(last ? "第 " + time + " 次起 " : "第 " + time + " 次 ");
                zh.append(sign).append(points.get(time - 1)).append(last ? " 分" : " 分，");
                en.append(sign).append(points.get(time - 1)).append(last ? " points from time " : " at time ");
                en.append(time).append(last ? " on " : ", ");
            }
            return new Text(zh.toString(), en.append(byOccurrence.per().en()).toString());
        }
        Amount.OfMeasure part = (Amount.OfMeasure) amount;
        Measure measure = rulebook.standing().measure(part.measure());
        Text name = measure == null ? Text.of(part.measure()) : measure.name();
        return new Text(
                sign + name.zh() + "的 " + part.part().times(),
                sign + part.part().times() + " of " + name.en());
    }

    private static Text worthOfFacts(Amount amount, String sign) {
        if (amount instanceof Amount.Imported imported) {
            return new Text("外部分数 × " + imported.times(), "outside score × " + imported.times());
        }
        if (amount instanceof Amount.ByChoice byChoice) {
            return points(byChoice.points().entrySet().stream()
                    .map(choice -> choice.getKey() + " " + sign + choice.getValue())
                    .collect(Collectors.joining("，")));
        }
        if (amount instanceof Amount.ByFact byFact) {
            return points(sign
                    + byFact.steps().steps().stream()
                            .map(s -> Long.toString(s.points()))
                            .collect(Collectors.joining(" / " + sign)));
        }
        return new Text("一票否决", "veto");
    }

    private static Text points(String number) {
        return new Text(number + " 分", number + " points");
    }

    /** Everything that limits one rule, a sentence each. */
    static List<Text> limits(Rulebook rulebook, Rule rule) {
        List<Text> words = new ArrayList<>();
        if (rule.once() != null) {
            Rule.Once once = rule.once();
            words.add(new Text(
                    once.by().zh()
                            + (once.per() == PeriodUnit.EVER ? "" : once.per().zh()) + "只记一次",
                    "once " + once.by().en() + " " + once.per().en()));
        }
        if (rule.amount() instanceof Amount.Rate rate && rate.eventMinutes() != null) {
            words.add(new Text(
                    "每次最多计 " + TimeWorth.zh(rate.eventMinutes()),
                    "at most " + TimeWorth.en(rate.eventMinutes()) + " of one time count"));
        }
        rule.caps().forEach(c -> words.add(cap(rulebook, c, rule)));
        rule.multipliers()
                .forEach(m -> words.add(
                        new Text(m.name().zh() + " × " + m.times(), m.name().en() + " × " + m.times())));
        return List.copyOf(words);
    }

    /** A cap over several rules. */
    static Text cap(Rulebook rulebook, Cap cap) {
        Text what =
                cap.category() == null ? ALL : rulebook.category(cap.category()).name();
        return cap(cap, what);
    }

    /** A cap as it falls on a rule. */
    static Text cap(Rulebook rulebook, Cap cap, Rule rule) {
        return cap(
                cap,
                switch (cap.of()) {
                    case RULE -> THIS;
                    case CATEGORY -> rulebook.category(rule.category()).name();
                    case ALL -> ALL;
                });
    }

    private static Text cap(Cap cap, Text what) {
        String most = cap.times() == null ? cap.points() + " 分" : cap.times() + " 次";
        String mostEn = cap.times() == null ? cap.points() + " points" : cap.times() + " times";
        String about = what == ALL ? "各项合计" : what == THIS ? "这一条" : "“" + what.zh() + "”";
        String aboutEn = what == ALL || what == THIS ? what.en() : "'" + what.en() + "'";
        return new Text(
                about + cap.by().zh() + cap.per().zh() + "最多 " + most,
                aboutEn + ": at most " + mostEn + " " + cap.by().en() + " "
                        + cap.per().en());
    }

    /** How points become goods, a sentence each. */
    static List<Text> redeeming(RedemptionPolicy policy) {
        List<Text> words = new ArrayList<>();
        Text opening = opening(policy);
        words.add(new Text("兑换时间：" + opening.zh(), "Open: " + opening.en()));
        if (policy.minimum() > 0) {
            words.add(new Text(
                    "满 " + policy.minimum() + " 分可以兑换", "Goods may be had from " + policy.minimum() + " points"));
        }
        if (policy.keep() > 0) {
            words.add(new Text("须保留 " + policy.keep() + " 分", policy.keep() + " points must be kept"));
        }
        if (policy.most() != null) {
            words.add(new Text("每次最多兑换 " + policy.most() + " 分", "At most " + policy.most() + " points at a time"));
        }
        RedemptionPolicy.Value value = policy.value();
        if (value != null) {
            String yuan = java.math.BigDecimal.valueOf(value.fen(), 2).toPlainString();
            words.add(new Text(
                    value.points() + " 分值 " + yuan + " 元商品",
                    value.points() + " points are worth goods of " + yuan + " yuan"));
        }
        if (policy.cashTopUp()) {
            words.add(new Text("积分不够可补差价", "Missing points may be paid in cash"));
        }
        policy.limits().forEach(l -> words.add(limit(l)));
        return List.copyOf(words);
    }

    private static Text limit(RedemptionPolicy.Limit limit) {
        String zh = limit.times() == null ? limit.points() + " 分" : limit.times() + " 次";
        String en = limit.times() == null ? limit.points() + " points" : limit.times() + " redemptions";
        return new Text(
                limit.by().zh() + limit.per().zh() + "最多兑换 " + zh,
                "At most " + en + " " + limit.by().en() + " " + limit.per().en());
    }

    /** When points lapse. */
    public static Text expiry(ExpiryPolicy policy) {
        if (policy instanceof ExpiryPolicy.AfterMonths after) {
            return new Text(
                    "积分 " + after.months() + " 个月内有效，先得先用",
                    "Points lapse after " + after.months() + " months, the oldest first");
        }
        if (policy instanceof ExpiryPolicy.AtYearsEnd end) {
            return endOfYear(end.yearsLater());
        }
        if (policy instanceof ExpiryPolicy.Yearly yearly) {
            return clearing(yearly);
        }
        return new Text("积分长期有效", "Points do not lapse");
    }

    private static Text endOfYear(long yearsLater) {
        if (yearsLater == 0) {
            return new Text("积分当年 12 月 31 日前有效", "Points lapse with the end of the year in which they were earned");
        }
        String year = yearsLater == 1 ? "次年" : "之后第 " + yearsLater + " 年";
        return new Text(
                "积分到" + year + " 12 月 31 日为止有效，先得先用",
                "Points lapse with the end of the year " + yearsLater
                        + " after the one in which they were earned, the oldest first");
    }

    private static Text clearing(ExpiryPolicy.Yearly yearly) {
        String days = yearly.days().stream()
                .map(day -> day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日")
                .collect(Collectors.joining("、"));
        String daysEn =
                yearly.days().stream().map(day -> day.toString().substring(2)).collect(Collectors.joining(" and "));
        if (yearly.part().numerator() == 0 || Long.valueOf(0).equals(yearly.carryOver())) {
            return new Text("每年 " + days + "清零，不结转", "Cleared every year on " + daysEn + "; nothing is carried over");
        }
        String most = yearly.carryOver() == null ? "" : "，最多 " + yearly.carryOver() + " 分";
        String mostEn = yearly.carryOver() == null ? "" : ", at most " + yearly.carryOver();
        return new Text(
                "每年 " + days + "清零，结转 " + yearly.part() + most,
                "Cleared every year on " + daysEn + "; " + yearly.part() + " is carried over" + mostEn);
    }

    /** When the shop redeems. */
    public static Text opening(RedemptionPolicy policy) {
        if (policy.opening().isEmpty()) {
            return new Text("随时", "always");
        }
        return new Text(
                policy.opening().stream().map(PlainWords::openingZh).collect(Collectors.joining("；")),
                policy.opening().stream().map(PlainWords::openingEn).collect(Collectors.joining("; ")));
    }

    private static String openingZh(RedemptionPolicy.Opening o) {
        String months = o.months().isEmpty() ? "" : numbers(o.months()) + " 月";
        String days =
                o.daysOfMonth().isEmpty() ? "" : (o.months().isEmpty() ? "每月 " : " ") + numbers(o.daysOfMonth()) + " 日";
        String week = o.weekdays().isEmpty() ? "" : weekdays(o.weekdays(), Locale.CHINA);
        String when = months + days + week;
        return (when.isEmpty() ? "每天" : when) + " " + o.from() + "～" + o.until();
    }

    private static String openingEn(RedemptionPolicy.Opening o) {
        String months = o.months().isEmpty() ? "" : "in months " + numbers(o.months()) + " ";
        String days = o.daysOfMonth().isEmpty() ? "" : "on days " + numbers(o.daysOfMonth()) + " of the month ";
        String week = o.weekdays().isEmpty() ? "" : weekdays(o.weekdays(), Locale.ENGLISH) + " ";
        return months + days + week + o.from() + "–" + o.until();
    }

    private static String numbers(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String weekdays(Set<DayOfWeek> days, Locale locale) {
        return days.stream()
                .sorted(Comparator.naturalOrder())
                .map(d -> d.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(locale == Locale.CHINA ? "、" : ", "));
    }
}
