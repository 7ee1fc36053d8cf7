package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a check of a worked example answered, as people say it; {@link Checks} compares it in the words of the text. */
final class PlainAnswers {
    private static final Pattern SHARE = Pattern.compile("([^{},= ][^{},=]*)=(-?[0-9]+)");

    private PlainAnswers() {}

    static Text of(Rulebook rulebook, Example.CheckStep step, String answer) {
        if (answer.equals("none")) {
            return new Text("没有（none）", "none");
        }
        return switch (step.check()) {
            case CLOSE, DIVIDE, RANK -> shares(rulebook, answer);
            case TIER -> tier(rulebook, step, answer);
            case PAY -> tender(answer);
            case CREDIT -> new Text(answer, answer.replace(" 元，减 ", " yuan, off "));
            case MEASURE, LAPSE, SPENDABLE -> Text.of(answer);
        };
    }

    private static Text shares(Rulebook rulebook, String answer) {
        List<Text> shares = new ArrayList<>();
        for (Matcher share = SHARE.matcher(answer); share.find(); ) {
            Text name = bonusName(rulebook, share.group(1));
            shares.add(new Text(name.zh() + " " + share.group(2), name.en() + " " + share.group(2)));
        }
        return shares.isEmpty() ? new Text("都没有", "nothing for anybody") : Words.all(shares, "，", ", ");
    }

    private static Text bonusName(Rulebook rulebook, String id) {
        return rulebook.standing().bonuses().stream()
                .filter(bonus -> bonus.id().equals(id))
                .map(Standing.Bonus::name)
                .findFirst()
                .orElseGet(() -> Text.of(id));
    }

    private static Text tier(Rulebook rulebook, Example.CheckStep step, String answer) {
        return rulebook.standing().tiers().stream()
                .filter(table -> table.id().equals(step.about()))
                .flatMap(table -> table.tiers().stream())
                .filter(tier -> tier.id().equals(answer))
                .map(tier -> new Text(
                        tier.name().zh() + "（" + answer + "）", tier.name().en() + " (" + answer + ")"))
                .findFirst()
                .orElseGet(() -> Text.of(answer));
    }

    /** 5 + 200 are five points and 2.00 yuan. */
    private static Text tender(String answer) {
        String[] parts = answer.split(" \\+ ", -1);
        if (parts.length != 2) {
            return Text.of(answer);
        }
        String yuan = BigDecimal.valueOf(Long.parseLong(parts[1]), 2).toPlainString();
        return new Text(parts[0] + " 分加现金 " + yuan + " 元", parts[0] + " points and " + yuan + " yuan in cash");
    }
}
