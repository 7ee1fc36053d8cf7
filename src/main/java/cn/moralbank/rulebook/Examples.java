package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs a rulebook's own worked examples; each that comes out otherwise is a finding at its line. */
public final class Examples {
    private static final UUID HOUSEHOLD = named("household");

    private final Rulebook rulebook;
    private final Example example;
    private final List<Finding> findings;
    private final List<PriorAward> history = new ArrayList<>();
    private final List<Redeeming.Prior> redeemed = new ArrayList<>();
    private final Purse purse;
    private int played;

    private Examples(Rulebook rulebook, Example example, List<Finding> findings) {
        this.rulebook = rulebook;
        this.example = example;
        this.findings = findings;
        this.purse = new Purse(rulebook.accounts());
    }

    /** What does not come out as the examples say; empty where all hold. */
    public static List<Finding> run(Rulebook rulebook) {
        List<Finding> findings = new ArrayList<>();
        for (Example example : rulebook.examples()) {
            Examples course = new Examples(rulebook, example, findings);
            example.steps().forEach(course::play);
        }
        return List.copyOf(findings);
    }

    private void play(Example.Step step) {
        played++;
        if (step instanceof Example.ActStep act) {
            expect(act, act.refused(), wanted(act), () -> act(act));
            if (act.leaves() != null && act.leaves() != purse.balance()) {
                differs(act, left(act.leaves()), left(purse.balance()));
            }
        } else if (step instanceof Example.RedeemStep redeem) {
            expect(redeem, redeem.refused(), redeem.leaves(), () -> redeem(redeem));
        } else if (step instanceof Example.CheckStep check) {
            expect(check);
        }
    }

    private void expect(Example.CheckStep check) {
        if (check.on() != null) {
            purse.openBy(check.on());
        }
        String got;
        try {
            got = new Checks(rulebook, example.given(), history, purse).answer(check);
        } catch (Problem problem) {
            got = problem.code();
        }
        if (!same(got, check.wanted())) {
            differs(check, Text.of(check.wanted()), Text.of(got));
        } else if (check.check() == Example.Check.LAPSE) {
            purse.spend(purse.balance(), Long.parseLong(got));
        }
    }

    /** 5.0 and 5 are one number. */
    private static boolean same(String one, String other) {
        try {
            return one.equals(other) || new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    private static @Nullable Long wanted(Example.ActStep act) {
        return act.level() != null ? act.level() : act.gives();
    }

    private interface Play {
        long run();
    }

    private void expect(Example.Step step, @Nullable String refused, @Nullable Long wanted, Play play) {
        String wantedWords = refused != null ? "refused: " + refused : String.valueOf(wanted);
        Text got;
        try {
            long result = play.run();
            if (refused == null && wanted != null && wanted == result) {
                return;
            }
            got = Text.of(Long.toString(result));
        } catch (Problem problem) {
            if (problem.code().equals(refused)) {
                return;
            }
            got = new Text(
                    "refused: " + problem.code() + "（" + problem.chinese() + "）",
                    "refused: " + problem.code() + " (" + problem.english() + ")");
        }
        differs(step, Text.of(wantedWords), got);
    }

    private static Text left(long points) {
        return new Text("账户里 " + points + " 分", Words.points(points) + " in the account");
    }

    private void differs(Example.Step step, Text wanted, Text got) {
        findings.add(new Finding(
                Finding.Severity.ERROR,
                "example-differs",
                example.name().zh(),
                step.place().line(),
                step.place().column(),
                new Text(
                        "例“" + example.name().zh() + "”第 " + played + " 步：应为 " + wanted.zh() + "，实为 " + got.zh(),
                        "example '" + example.name().en() + "', step " + played + ": " + wanted.en()
                                + " was expected, it came to " + got.en()),
                List.of(
                        new Text("例子写错了：改成 " + got.zh(), "the example is wrong: write " + got.en()),
                        new Text(
                                "例子没错：改条款，使它得出 " + wanted.zh(),
                                "the example is right: change the rule to give " + wanted.en()))));
    }

    private long act(Example.ActStep step) {
        Map<String, String> facts = new HashMap<>(example.given());
        facts.putAll(step.facts());
        purse.openBy(step.on());
        UUID person = step.person() == null ? null : named(step.person());
        UUID id = named("act" + history.size());
        Act act = new Act(id, step.rule(), step.on(), HOUSEHOLD, person, step.minutes(), step.points(), facts);
        Verdict verdict = Evaluation.evaluate(rulebook, act, history);
        history.add(PriorAward.of(act, rulebook.rule(step.rule()).category(), verdict));
        if (verdict.balance().equals(Accounts.POINTS)) {
            purse.move(step.on(), verdict.points());
        }
        return verdict.level() != null ? verdict.level() : verdict.points();
    }

    private long redeem(Example.RedeemStep step) {
        purse.openBy(step.at().toLocalDate());
        long before = step.balance() == null ? purse.balance() : step.balance();
        UUID person = step.person() == null ? null : named(step.person());
        var asked = new Redeeming.Asked(step.at(), step.points(), before, HOUSEHOLD, person);
        long left = Redeeming.mayRedeem(rulebook, asked, redeemed);
        redeemed.add(new Redeeming.Prior(step.at().toLocalDate(), HOUSEHOLD, person, step.points()));
        purse.spend(before, step.points());
        return left;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
