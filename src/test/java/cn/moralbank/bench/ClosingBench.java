package cn.moralbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.Closing.PeriodEnd;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Replay;
import cn.moralbank.rulebook.Replay.Home;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A month's closing under a rulebook of 60 rules, on one core: every household's acts judged with caps, then bonus and rank. Villages of
 * 350 are made, closed and forgotten one after the other, as the service does it. The baseline is the making alone.
 */
class ClosingBench {
    private static final int RULES = 60;
    private static final int VILLAGE = 350;
    private static final LocalDate MONTH_END = LocalDate.of(2026, 10, 31);
    private static final PeriodEnd END = new PeriodEnd(PeriodUnit.MONTH, MONTH_END);
    private static final Rulebook RULEBOOK = Rulebook.parse(text());

    /** 60 rules in six categories, each with a cap of its own, under caps of category and of everything, a veto and a used-up base. */
    private static String text() {
        StringBuilder text = new StringBuilder(
                """
                format: 1
                title: bench
                calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
                accounts: {holder: household, household: register, initial: 0, floor: 0}
                whenVoided: reverse
                exclusion: {base: 500, usedBy: deductions, until: year, by: household, bars: [awards]}
                redemption: {minimum: 0, keep: 0, opening: always}
                expiry: {never: true}
                measures:
                  - {id: month, name: month, earned: {per: month}}
                  - {id: year, name: year, net: {per: year}}
                bonuses:
                  - {id: keen, name: keen, category: c0, measure: month, per: month, otherwise: 0, steps: [{from: 20, below: 60, points: 5}, {from: 60, points: 10}]}
                ranks:
                  - {id: best, name: best, category: c0, measure: month, per: month, among: group, of: household, top: 3, points: [9, 6, 3], ties: all, optIn: true}
                caps:
                  - {points: 200, per: month, of: all, by: household, overflow: cut}
                """);
        for (int c = 0; c < 6; c++) {
            text.append(
                    "  - {points: 60, per: month, of: category, category: c" + c + ", by: household, overflow: cut}\n");
        }
        text.append("categories:\n");
        for (int c = 0; c < 6; c++) {
            text.append("  - {id: c" + c + ", name: c" + c + "}\n");
        }
        text.append("rules:\n"
                + "  - {id: veto, name: veto, category: c5, veto: {until: month, by: household, bars:"
                + " [awards]}}\n");
        for (int r = 1; r < RULES; r++) {
            String amount = r % 10 == 9
                    ? "deduct: {fixed: 3}"
                    : r % 7 == 0
                            ? "award: {rate: {points: 2, per: 1 h, remainder: carry, carryWithin: year, by: household}}"
                            : "award: {fixed: " + (1 + r % 9) + "}";
            text.append("  - {id: r" + r + ", name: r" + r + ", category: c" + r % 6 + ", " + amount
                    + ", caps: [{points: 20, per: month, by: household, overflow: cut}]}\n");
        }
        return text.toString();
    }

    @Test
    void aMonthOfACounty() {
        run(20_000, 12); // the compiler warms up
        System.out.printf(
                "%nA month's closing, %d rules, one core, load %.1f%n",
                RULES,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        System.out.println("| households | acts each | made s | closed s | µs a household | heap after MiB |");
        double small = print(1_000, 12);
        double large = print(100_000, 12);
        print(87_500, 12);
        print(87_500, RULES);
        System.out.printf("per household, 100,000 beside 1,000: %.2f times%n", large / small);
    }

    private double print(int households, int acts) {
        double[] seconds = run(households, acts);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        double each = seconds[1] / households * 1e6;
        System.out.printf(
                "| %10d | %9d | %6.2f | %8.2f | %14.1f | %14d |%n",
                households, acts, seconds[0], seconds[1], each, (heap.totalMemory() - heap.freeMemory()) >> 20);
        return each;
    }

    /** Processor seconds of this thread for the making and for the closing: others on the machine do not count. */
    private static double[] run(int households, int acts) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        SplittableRandom random = new SplittableRandom(7);
        long making = 0;
        long closing = 0;
        long[] outcomes = {0};
        for (int done = 0; done < households; done += VILLAGE) {
            long start = threads.getCurrentThreadCpuTime();
            List<Home> village = village(Math.min(VILLAGE, households - done), acts, random);
            long made = threads.getCurrentThreadCpuTime();
            Replay.run(RULEBOOK, END, village, outcome -> outcomes[0]++);
            closing += threads.getCurrentThreadCpuTime() - made;
            making += made - start;
        }
        assertThat(outcomes[0]).isGreaterThanOrEqualTo((long) households * acts);
        return new double[] {making / 1e9, closing / 1e9};
    }

    /** Households with a year behind them: two awards a month. */
    private static List<Home> village(int households, int acts, SplittableRandom random) {
        List<Home> village = new ArrayList<>(households);
        for (int h = 0; h < households; h++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            List<PriorAward> before = new ArrayList<>();
            for (int p = 0; p < 18; p++) {
                int rule = 1 + random.nextInt(RULES - 1);
                LocalDate on = LocalDate.of(2026, 1 + p / 2, 1 + random.nextInt(28));
                before.add(new PriorAward(
                        new UUID(random.nextLong(), p),
                        "r" + rule,
                        "c" + rule % 6,
                        on,
                        id,
                        null,
                        3,
                        30,
                        "points",
                        null));
            }
            List<Act> done = new ArrayList<>(acts);
            for (int a = 0; a < acts; a++) {
                int rule = acts == RULES ? Math.max(1, a) : 1 + random.nextInt(RULES - 1);
                LocalDate on = LocalDate.of(2026, 10, 1 + random.nextInt(31));
                done.add(new Act(new UUID(random.nextLong(), a), "r" + rule, on, id, null, 45L, null, Map.of()));
            }
            String group = "g" + h % 8;
            village.add(new Home(new Subject(id, group, "ordinary", 3, 3, 0, before, Map.of()), done));
        }
        return village;
    }
}
