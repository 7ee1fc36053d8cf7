package cn.moralbank.rulebook;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Accounts, evidence, bars and the calendar in plain words. */
final class PlainAccounts {
    private PlainAccounts() {}

    static Text household(Accounts.HouseholdBy by) {
        return by == Accounts.HouseholdBy.REGISTER
                ? new Text("按户籍", "by the register")
                : new Text("按共同居住", "by living together");
    }

    private static Text holder(Accounts.Holder holder) {
        return switch (holder) {
            case HOUSEHOLD -> new Text("户", "the household");
            case PERSON -> new Text("个人", "the person");
            case GROUP -> new Text("组", "the group");
        };
    }

    static List<Text> accounts(Rulebook rulebook) {
        Accounts accounts = rulebook.accounts();
        List<Text> words = new ArrayList<>();
        Text holder = holder(accounts.holder());
        Text household = household(accounts.household());
        words.add(new Text(
                "积分记在" + holder.zh() + "名下，户" + household.zh() + "认定",
                "Points belong to " + holder.en() + "; households " + household.en()));
        if (accounts.holder() == Accounts.Holder.PERSON) {
            words.add(new Text(
                    "每次记分写明是谁做的，记入本人账户；一家人同用一卡兑换，先用户里的，再用积分最多的人的",
                    "Each act names its person and is credited to them; a family spends with one card, the household's points"
                            + " first, then those of whoever has most"));
        }
        if (accounts.holder() == Accounts.Holder.GROUP) {
            words.add(new Text("小组的积分不能用各户的卡兑换", "A group's points are not spent with a household's card"));
        }
        if (accounts.initial() != 0) {
            words.add(new Text(
                    "开户时有 " + accounts.initial() + " 分", "An account begins with " + Words.points(accounts.initial())));
        }
        words.add(
                accounts.floor() == -RuleReader.MOST_POINTS
                        ? new Text("扣分不设下限", "Deductions have no lower end")
                        : new Text(
                                "扣分最多扣到 " + accounts.floor() + " 分",
                                "Deductions go down to " + accounts.floor() + " at most"));
        accounts.balances().stream()
                .filter(balance -> !balance.id().equals(Accounts.POINTS))
                .forEach(balance -> words.add(balance(rulebook, balance)));
        return words;
    }

    private static Text balance(Rulebook rulebook, Accounts.Balance balance) {
        Text holder = holder(balance.holder());
        Text spending =
                switch (balance.spending()) {
                    case FREELY -> new Text("可以使用", "may be spent");
                    case NEVER -> new Text("不能兑换，只作评价", "is never spent, it counts for standing only");
                    case MATCHED -> matching(rulebook, balance.matching());
                };
        return new Text(
                "“" + balance.name().zh() + "”（" + holder.zh() + "）：" + spending.zh(),
                "'" + balance.name().en() + "' (" + holder.en() + ") " + spending.en());
    }

    private static Text matching(Rulebook rulebook, Accounts.@Nullable Matching matching) {
        if (matching == null) {
            return new Text("与其他积分搭配使用", "is spent together with others");
        }
        Text with = PlainWords.balance(rulebook, matching.with());
        List<Text> each = new ArrayList<>();
        matching.unlocks().forEach((kind, ratio) -> {
            Text name = Words.householdClass(kind);
            each.add(new Text(name.zh() + " " + ratio + " 分", ratio + " for " + name.en()));
        });
        Text all = Words.all(each, "，", ", ");
        return new Text(
                "每 1 分“" + with.zh() + "”可带用：" + all.zh(),
                "is unlocked by '" + with.en() + "', each point " + all.en());
    }

    static List<Text> evidence(Rulebook rulebook) {
        return rulebook.evidence().stream()
                .map(kind -> {
                    Text balance = PlainWords.balance(rulebook, kind.balance());
                    return new Text(
                            kind.name().zh() + "：记入“" + balance.zh() + "”",
                            kind.name().en() + ": counts for '" + balance.en() + "'");
                })
                .toList();
    }

    static List<Text> bars(Rulebook rulebook) {
        Rulebook.Exclusion exclusion = rulebook.exclusion();
        if (exclusion == null) {
            return List.of();
        }
        Text bars = Words.bars(exclusion.bars());
        Text until = Words.within(exclusion.until());
        boolean net = exclusion.usedBy() == Rulebook.Exclusion.UsedBy.NET;
        return List.of(new Text(
                exclusion.by().zh() + until.zh() + (net ? "扣分减得分" : "扣分") + "满 " + exclusion.base() + " 分的，"
                        + until.zh() + bars.zh(),
                "Once " + Words.points(exclusion.base()) + (net ? " more were deducted than earned" : " were deducted")
                        + " in " + until.en() + " " + exclusion.by().en() + ": " + bars.en()));
    }

    static List<Text> counting(Rulebook rulebook) {
        RuleCalendar calendar = rulebook.calendar();
        List<Text> words = new ArrayList<>();
        words.add(new Text(
                "一周从" + calendar.weekStarts().getDisplayName(TextStyle.FULL, Locale.CHINA) + "算起；跨月的一周"
                        + weekInMonth(calendar).zh(),
                "A week begins on " + calendar.weekStarts().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + "; one that straddles two months "
                        + weekInMonth(calendar).en()));
        words.add(new Text(
                "一年从 " + calendar.yearStarts().getMonthValue() + " 月 1 日算起"
                        + longer(calendar).zh(),
                "A year begins on 1 "
                        + calendar.yearStarts().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + longer(calendar).en()));
        boolean first = rulebook.sameAct() == SameAct.FIRST;
        words.add(new Text(
                "几个人申报同一天的同一件事，只记一次，" + (first ? "以最先申报的为准" : "以最高的为准"),
                "An act of one day that several people tell of counts once, "
                        + (first ? "as the first told it" : "at the most that was told")));
        words.add(new Text(
                "事后查明不实、作废的，已记的分收回（另有注明的除外）",
                "Points of an event that is voided later are taken back, unless said otherwise"));
        return words;
    }

    private static Text weekInMonth(RuleCalendar calendar) {
        return switch (calendar.weekInMonth()) {
            case DAY -> new Text("按天分到两个月", "is divided by days");
            case FIRST_DAY -> new Text("算在周首日所在的月", "counts in the month of its first day");
            case LAST_DAY -> new Text("算在周末日所在的月", "counts in the month of its last day");
            case MAJORITY -> new Text("算在天数多的月", "counts in the month with most of its days");
        };
    }

    private static Text longer(RuleCalendar calendar) {
        if (calendar.weekInMonth() == RuleCalendar.WeekInMonth.DAY) {
            return Text.of("");
        }
        return calendar.longer() == RuleCalendar.Longer.OF_WEEKS
                ? new Text("，季度和年度也由整周组成", "; quarters and years are made of whole weeks too")
                : new Text("，季度和年度按日子算", "; quarters and years go by the day");
    }
}
