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
    private int played;
    private long balance;
    private long spent;

    private Examples(Rulebook rulebook, Example example, List<Finding> findings) {
        this.rulebook = rulebook;
        this.example = example;
        this.findings = findings;
        this.balance = rulebook.accounts().initial();
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
        } else if (step instanceof Example.RedeemStep redeem) {
            expect(redeem, redeem.refused(), redeem.leaves(), () -> redeem(redeem));
        } else if (step instanceof Example.CheckStep check) {
            expect(check);
        }
    }

    private void expect(Example.CheckStep check) {
        String got;
        try {
            got = new Checks(rulebook, example.given(), history, balance, spent).answer(check);
        } catch (Problem problem) {
            got = problem.code();
        }
        if (!same(got, check.wanted())) {
            differs(check, check.wanted(), got);
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
        String wantedWords = refused != null ? refused : String.valueOf(wanted);
        String got;
        try {
            long result = play.run();
            if (refused == null && wanted != null && wanted == result) {
                return;
            }
            got = Long.toString(result);
        } catch (Problem problem) {
            if (problem.code().equals(refused)) {
                return;
            }
            got = problem.code() + "（" + problem.chinese() + "）";
        }
        differs(step, wantedWords, got);
    }

    private void differs(Example.Step step, String wantedWords, String got) {
        findings.add(new Finding(
                Finding.Severity.ERROR,
                "example-differs",
                example.name().zh(),
                step.place().line(),
                step.place().column(),
                new Text(
                        "例“" + example.name().zh() + "”第 " + played + " 步：应为 " + wantedWords + "，实为 " + got,
                        "example '" + example.name().en() + "', step " + played + ": " + wantedWords
                                + " was expected, it came to " + got),
                List.of(
                        new Text("例子写错了：改成 " + got, "the example is wrong: write " + got),
                        new Text(
                                "例子没错：改条款，使它得出 " + wantedWords,
                                "the example is right: change the rule to give " + wantedWords))));
    }

    private long act(Example.ActStep step) {
        Map<String, String> facts = new HashMap<>(example.given());
        facts.putAll(step.facts());
        UUID person = step.person() == null ? null : named(step.person());
        UUID id = named("act" + history.size());
        Act act = new Act(id, step.rule(), step.on(), HOUSEHOLD, person, step.minutes(), step.points(), facts);
        Verdict verdict = Evaluation.evaluate(rulebook, act, history);
        history.add(PriorAward.of(act, rulebook.rule(step.rule()).category(), verdict));
        if (verdict.balance().equals(Accounts.POINTS)) {
            balance = Math.max(rulebook.accounts().floor(), balance + verdict.points());
        }
        return verdict.level() != null ? verdict.level() : verdict.points();
    }

    private long redeem(Example.RedeemStep step) {
        long before = step.balance() == null ? balance : step.balance();
        UUID person = step.person() == null ? null : named(step.person());
        var asked = new Redeeming.Asked(step.at(), step.points(), before, HOUSEHOLD, person);
        long left = Redeeming.mayRedeem(rulebook, asked, redeemed);
        redeemed.add(new Redeeming.Prior(step.at().toLocalDate(), HOUSEHOLD, person, step.points()));
        balance = left;
        spent += step.points();
        return left;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
