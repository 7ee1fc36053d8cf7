package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of finding: where it is found, where it is not, with its place and what can be done. */
class LintTest {
    private static final String FRAME =
            """
            format: 1
            title: t
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts: {holder: household, household: register, initial: 0, floor: 0}
            whenVoided: reverse
            categories: [{id: c, name: c}, {id: d, name: d}]
            expiry: {never: true}
            examples: [{name: e, steps: [{act: sure, date: 2026-03-01, gives: 1}]}]
            """;

    private static final String SURE = "  - {id: sure, name: 好事, category: d, award: {fixed: 1}}\n";

    /** A rulebook with these sections; a rule and a redemption stand in where none are named. */
    private static List<Finding> findings(String sections) {
        String text = FRAME;
        text += sections.contains("redemption:") ? "" : "redemption: {minimum: 0, keep: 0, opening: always}\n";
        text += sections.startsWith("rule ")
                ? "rules:\n" + SURE + "  - {id: r, name: 好, category: c, " + sections.substring(5) + "}\n"
                : "rules:\n" + SURE + sections;
        return Lint.of(Rulebook.parse(text));
    }

    /** A measure may bear the name of the score or list that it shows; nothing runs in a circle over it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"score: {of: yard}", "outside: {of: yard}", "perCapita: {of: head, members: register}"})
    void aMeasureMayBeCalledAsItsScore(String made) {
        String sections =
                """
                scores: [{id: yard, name: 庭院, from: 0, to: 100, per: month, by: household, assessed: last}]
                measures: [{id: yard, name: 庭院, %s}, {id: head, name: 人均, outside: {of: head}}]
                bonuses: [{id: tidy, name: 奖, category: c, measure: yard, per: month, otherwise: 0, steps: [{from: 90, points: 1}]}]
                """
                        .formatted(made);
        assertThat(findings(sections)).extracting(Finding::code).doesNotContain("depends-on-spending");
    }

    /** The finding expected (none: it is in order), and the sections of the rulebook. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // caps that never bind: by once, by other caps, by what one act can be worth
                "cap-never-binds | rule award: {fixed: 10}, once: {by: household, per: year}, caps: [{points: 10, per: year, by: household, overflow: cut}]",
                "none            | rule award: {fixed: 10}, once: {by: household, per: year}, caps: [{points: 11, per: ever, by: household, overflow: cut}]",
                "none            | rule award: {fixed: 10}, once: {by: person, per: year}, caps: [{points: 10, per: year, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {fixed: 10}, once: {by: household, per: month}, caps: [{points: 120, per: year, by: household, overflow: cut}]",
                "none            | rule award: {fixed: 10}, once: {by: household, per: month}, caps: [{points: 119, per: year, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {range: {from: 1, to: 5, decidedBy: panel}}, caps: [{times: 2, per: week, by: household, overflow: refuse}, {points: 60, per: month, by: household, overflow: cut}]",
                "none            | rule award: {range: {from: 1, to: 5, decidedBy: panel}}, caps: [{times: 2, per: week, by: household, overflow: refuse}, {points: 59, per: month, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {fixed: 3}, caps: [{points: 10, per: week, by: household, overflow: cut}, {points: 60, per: month, by: household, overflow: cut}]",
                "none            | rule award: {fixed: 3}, caps: [{points: 10, per: week, by: household, overflow: cut}, {points: 40, per: month, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {fixed: 3}, caps: [{times: 1, per: month, by: household, overflow: cut}, {times: 3, per: quarter, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {rate: {points: 1, per: 1 h, eventMost: 2 h, remainder: carry, carryWithin: year, by: person}}, caps: [{times: 1, per: day, by: household, overflow: cut}, {points: 2, per: day, by: household, overflow: cut}]",
                "none            | rule award: {rate: {points: 1, per: 1 h, remainder: drop, by: person}}, caps: [{times: 1, per: day, by: household, overflow: cut}, {points: 2, per: day, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {fixed: 4}, multipliers: [{name: x, times: 2, rounding: down, from: 2026-01-01, to: 2026-02-01}], once: {by: household, per: day}, caps: [{points: 8, per: day, by: household, overflow: cut}]",
                "none            | rule award: {fixed: 4}, multipliers: [{name: x, times: 2, rounding: down, from: 2026-01-01, to: 2026-02-01}], once: {by: household, per: day}, caps: [{points: 7, per: day, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {byClass: {a: 5, '*': 3}}, once: {by: household, per: year}, caps: [{points: 5, per: year, by: household, overflow: cut}]",
                "cap-never-binds | rule award: {byOccurrence: {points: [1, 2], per: year, by: household}}, once: {by: household, per: day}, caps: [{points: 2, per: day, by: household, overflow: cut}]",
                // caps that always cut
                "cap-always-binds | rule award: {fixed: 10}, caps: [{points: 5, per: month, by: household, overflow: cut}]",
                "cap-always-binds | rule award: {byChoice: {fact: f, points: {a: 6, b: 9}}}, caps: [{points: 5, per: month, by: household, overflow: cut}]",
                "none             | rule award: {byChoice: {fact: f, points: {a: 5, b: 9}}}, caps: [{points: 5, per: month, by: household, overflow: cut}]",
                // rules that nothing comes of
                "unreachable-rule | rule award: {fixed: 10}, caps: [{points: 0, per: month, by: household, overflow: cut}]",
                "unreachable-rule | rule award: {byClass: {poor: 10}}, for: {classes: [rich]}",
                "none             | rule award: {byClass: {poor: 10}}, for: {classes: [rich, poor]}",
                "rule-gives-nothing | rule award: {fixed: 0}",
                "rule-gives-nothing | rule award: {byOccurrence: {points: [0, 0], per: year, by: household}}",
                "multiplier-never-holds | rule award: {fixed: 1}, multipliers: [{name: x, times: 2, rounding: down, from: 2026-03-01, to: 2026-02-01}]",
                // subjects
                "refused-subject | rule award: {fixed: 1}, note: 取消低保",
                "refused-subject | rule award: {fixed: 1}, note: 劝阻上访",
                "refused-subject | rule deduct: {fixed: 1}, note: 不参加志愿服务",
                "refused-subject | rule deduct: {fixed: 1}, note: 烧香拜佛",
                "refused-subject | rule award: {fixed: 1}, note: 计划生育",
                "refused-subject | rule award: {fixed: 1}, note: 报销医保",
                "refused-subject | rule award: {fixed: 1}, note: 保留学籍",
                "refused-subject | rule award: {fixed: 1}, note: 学生成绩排名",
                // steps
                "overlap    | rule award: {byFact: {fact: f, otherwise: 0, steps: [{from: 1, to: 5, points: 1}, {from: 5, points: 2}]}}",
                "gap        | rule award: {byFact: {fact: f, otherwise: 0, steps: [{from: 1, below: 5, points: 1}, {from: 6, points: 2}]}}",
                "empty-step | rule award: {byFact: {fact: f, otherwise: 0, steps: [{from: 5, to: 1, points: 1}]}}",
            })
    void aRuleIsLookedThrough(String code, String sections) {
        found(code, findings(sections));
    }

    /** The same of what stands at the top. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cap-never-binds | caps: [{points: 12, per: year, of: category, category: c, by: household, overflow: cut}]",
                "none            | caps: [{points: 11, per: year, of: category, category: c, by: household, overflow: cut}]",
                "none            | caps: [{points: 12, per: year, of: all, by: household, overflow: cut}]",
                "never-open | redemption: {minimum: 0, keep: 0, opening: [{weekdays: [monday], from: `12:00`, until: `09:00`}]}",
                "never-open | redemption: {minimum: 0, keep: 0, opening: [{months: [2, 4], daysOfMonth: [31], from: `09:00`, until: `12:00`}]}",
                "none       | redemption: {minimum: 0, keep: 0, opening: [{months: [2, 3], daysOfMonth: [31], from: `09:00`, until: `12:00`}]}",
                "ranking-not-chosen | ranks: [{id: k, name: k, category: c, measure: m, per: year, among: village, of: household, top: 1, points: [1], ties: all, optIn: false}]",
                "children-ranked | ranks: [{id: k, name: 优秀学生, category: c, measure: m, per: year, among: village, of: household, top: 1, points: [1], ties: all, optIn: true}]",
                "depends-on-spending | tiers: [{id: k, name: k, measure: b, steps: [{id: s, from: 1, name: s}]}]",
                "depends-on-spending | tiers: [{id: k, name: k, measure: h, steps: [{id: s, from: 1, name: s}]}]",
                "depends-on-spending | bonuses: [{id: k, name: k, category: c, measure: b, per: year, part: {times: 1/10, rounding: down}}]",
                "depends-on-spending | credit: [{id: k, name: k, measure: b, limits: [{from: 1, least: 1 yuan, most: 1 yuan}]}]",
                "overlap | credit: [{id: k, name: k, measure: m, limits: [{from: 80, to: 85, least: 1 yuan, most: 1 yuan}, {from: 85, least: 2 yuan, most: 2 yuan}]}]",
                "overlap | tiers: [{id: k, name: k, measure: m, steps: [{id: s, to: 1, name: s}, {id: t, below: 1, name: t}]}]",
                "refused-subject | tiers: [{id: k, name: k, measure: m, steps: [{id: s, from: 1, name: s, benefits: [{zh: 子女优先入学资格}]}]}]",
                "refused-subject | bonuses: [{id: k, name: 救助金, category: c, measure: m, per: year, part: {times: 1/10, rounding: down}}]",
            })
    void whatStandsAtTheTopIsLookedThrough(String code, String section) {
        String monthly = "  - {id: r, name: r, category: c, award: {fixed: 1}, once: {by: household, per: month}}\n";
        String measures = monthly
                + "measures: [{id: m, name: m, earned: {per: year}}, {id: b, name: b, balance: {}}, {id: h, name: h, perCapita: {of: b, members: register}}]\n";
        found(code, findings(measures + section.replace('`', '"') + "\n"));
    }

    @Test
    void aDraftWithoutExamplesIsNotExamined() {
        String text = FRAME.replaceAll("(?m)^examples:.*\n", "")
                + "redemption: {minimum: 0, keep: 0, opening: always}\nrules:\n" + SURE;
        found("no-examples", Lint.of(Rulebook.parse(text)));
    }

    private static void found(String code, List<Finding> findings) {
        if (code.equals("none")) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).extracting(Finding::code).containsOnly(code).isNotEmpty();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
            assertThat(finding.choices()).isNotEmpty();
            assertThat(Stream.of(finding.message().zh(), finding.message().en()))
                    .noneMatch(String::isBlank);
        });
    }
}
