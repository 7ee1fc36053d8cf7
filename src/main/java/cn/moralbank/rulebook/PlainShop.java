package cn.moralbank.rulebook;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The shop, giving points away and expiry in plain words. */
final class PlainShop {
    private PlainShop() {}

    /** How points become goods, a sentence each. */
    static List<Text> redeeming(Rulebook rulebook) {
        RedemptionPolicy policy = rulebook.redemption();
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
            String yuan = Words.yuan(value.fen());
            words.add(new Text(
                    value.points() + " 分值 " + yuan + " 元商品，" + value.rounding().zh(),
                    Words.points(value.points()) + " are worth goods of " + yuan + " yuan, "
                            + value.rounding().en()));
        }
        if (policy.cashTopUp()) {
            words.add(new Text("积分不够可补差价", "Missing points may be paid in cash"));
        }
        policy.limits().forEach(l -> words.add(limit(l)));
        if (policy.specialOrder() != null) {
            long days = policy.specialOrder().holdDays();
            words.add(new Text(
                    "没有的商品可以预订，积分冻结 " + days + " 天",
                    "Goods may be ordered; the points are held for " + days + " days"));
        }
        return List.copyOf(words);
    }

    /** To whom points may be given, how many; or that they may not. */
    static List<Text> donation(Rulebook rulebook) {
        Standing.Donation donation = rulebook.standing().donation();
        if (donation.to().isEmpty()) {
            return List.of(new Text("积分不能转赠", "Points cannot be given away"));
        }
        Text to = Words.all(donation.to().stream().map(PlainShop::receiver).toList(), "、", ", ");
        Long most = donation.mostPerYear();
        return List.of(new Text(
                "积分可以捐赠给" + to.zh() + (most == null ? "" : "，每户每年最多 " + most + " 分"),
                "Points may be given to " + to.en()
                        + (most == null ? "" : ", at most " + most + " per household a year")));
    }

    /** Whom points may be given to. */
    static Text receiver(Standing.DonationTo to) {
        return switch (to) {
            case HOUSEHOLD -> new Text("其他农户", "another household");
            case GROUP -> new Text("本组", "the group");
            case VILLAGE -> new Text("村里的公益", "a cause of the village");
        };
    }

    private static Text limit(RedemptionPolicy.Limit limit) {
        String zh = limit.times() == null ? limit.points() + " 分" : limit.times() + " 次";
        String en = limit.times() == null ? limit.points() + " points" : limit.times() + " redemptions";
        return new Text(
                limit.by().zh() + limit.per().zh() + "最多兑换 " + zh,
                "At most " + en + " " + limit.by().en() + " " + limit.per().en());
    }

    /** When points lapse. */
    static Text expiry(ExpiryPolicy policy) {
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
        Rounding rounding = yearly.rounding();
        return new Text(
                "每年 " + days + "清零，结转 " + yearly.part() + most + "，" + rounding.zh(),
                "Cleared every year on " + daysEn + "; " + yearly.part() + " is carried over" + mostEn + ", "
                        + rounding.en());
    }

    /** When the shop redeems. */
    static Text opening(RedemptionPolicy policy) {
        if (policy.opening().isEmpty()) {
            return new Text("随时", "always");
        }
        return new Text(
                policy.opening().stream().map(PlainShop::openingZh).collect(Collectors.joining("；")),
                policy.opening().stream().map(PlainShop::openingEn).collect(Collectors.joining("; ")));
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
