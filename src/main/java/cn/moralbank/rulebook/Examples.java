package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs a rulebook's own worked examples; each that comes out otherwise is a finding at its line. */
public final class Examples {
    static final UUID HOUSEHOLD = named("household");
    private static final Text NOTHING_MORE = new Text("", "");

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
                differs(act, left(act.leaves()), left(purse.balance()), NOTHING_MORE);
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
            differs(
                    check,
                    PlainAnswers.of(rulebook, check, check.wanted()),
                    PlainAnswers.of(rulebook, check, got),
                    period(check));
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

    /** What came of a step, and the rulebook's own words why. */
    private record Outcome(long points, Text why) {}

    private interface Play {
        Outcome run();
    }

    private void expect(Example.Step step, @Nullable String refused, @Nullable Long wanted, Play play) {
        Text wantedWords = refused != null ? Refusals.said(refused) : Text.of(String.valueOf(wanted));
        try {
            Outcome outcome = play.run();
            if (refused == null && wanted != null && wanted == outcome.points()) {
                return;
            }
            differs(step, wantedWords, Text.of(Long.toString(outcome.points())), outcome.why());
        } catch (Problem problem) {
            if (!problem.code().equals(refused)) {
                Text why = new Text(problem.chinese(), problem.english());
                differs(step, wantedWords, Refusals.said(problem.code()), why);
            }
        }
    }

    private static Text left(long points) {
        return new Text("账户里 " + points + " 分", Words.points(points) + " in the account");
    }

    /** Which period a step is about: a week that straddles two months may make it another than the day's own. */
    private Text period(Example.CheckStep check) {
        if (check.check() != Example.Check.CLOSE || check.on() == null) {
            return NOTHING_MORE;
        }
        Period period = rulebook.calendar().period(Checks.per(check), check.on());
        return new Text(
                "这一期从 " + period.from() + " 到 " + period.to() + "。",
                "The period runs from " + period.from() + " to " + period.to() + ".");
    }

    private void differs(Example.Step step, Text wanted, Text got, Text why) {
        findings.add(new Finding(
                Finding.Severity.ERROR,
                "example-differs",
                example.name().zh(),
                step.place().line(),
                step.place().column(),
                new Text(
                        "例“" + example.name().zh() + "”第 " + played + " 步：应为 " + wanted.zh() + "，实为 " + got.zh()
                                + (why.zh().isEmpty() ? "" : "（" + why.zh() + "）"),
                        "example '" + example.name().en() + "', step " + played + ": " + wanted.en()
                                + " was expected, it came to " + got.en()
                                + (why.en().isEmpty() ? "" : " (" + why.en() + ")")),
                List.of(
                        new Text("例子写错了：改成 " + got.zh(), "the example is wrong: write " + got.en()),
                        new Text(
                                "例子没错：改条款，使它得出 " + wanted.zh(),
                                "the example is right: change the rule to give " + wanted.en()))));
    }

    private Outcome act(Example.ActStep step) {
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
        Explanation why = verdict.explanation();
        return new Outcome(verdict.level() != null ? verdict.level() : verdict.points(), new Text(why.zh(), why.en()));
    }

    private Outcome redeem(Example.RedeemStep step) {
        LocalDate day = step.at().toLocalDate();
        purse.openBy(day);
        Barring.Barred barred = barred(Rule.Bars.REDEMPTION, day);
        if (barred != null) {
            throw new RulebookProblem.Excluded(Rule.Bars.REDEMPTION, barred);
        }
        long before = step.balance() == null ? purse.balance() : step.balance();
        UUID person = step.person() == null ? null : named(step.person());
        var asked = new Redeeming.Asked(step.at(), step.points(), before, HOUSEHOLD, person);
        long left = Redeeming.mayRedeem(rulebook, asked, redeemed);
        redeemed.add(new Redeeming.Prior(day, HOUSEHOLD, person, step.points()));
        purse.spend(before, step.points());
        return new Outcome(left, NOTHING_MORE);
    }

    private Barring.@Nullable Barred barred(Rule.Bars what, LocalDate on) {
        return Barring.barred(rulebook, what, on, new Barring.Who(HOUSEHOLD, null, history));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
