package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import cn.moralbank.merkle.ProofRefused;
import java.util.ArrayList;
import java.util.List;

/** What an offline check found, line by line, in both languages. It ends with the first line that refuses. */
public final class Report {
    private final List<Line> lines = new ArrayList<>();

    /** One thing that was checked. */
    public record Line(boolean holds, String chinese, String english) {}

    /** Ends a check; the line that refuses is in the report. */
    static final class Refused extends RuntimeException {
        private final String chinese;
        private final String english;

        Refused(String chinese, String english) {
            super(english, null, false, false);
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** Part of a check. */
    @FunctionalInterface
    interface Check {
        void run(Report report);
    }

    private Report() {}

    /** Runs a check to its end or to its first refusal. */
    static Report of(Check check) {
        Report report = new Report();
        try {
            check.run(report);
        } catch (Refused refused) {
            report.lines.add(new Line(false, refused.chinese, refused.english));
        } catch (ProofRefused refused) {
            report.lines.add(new Line(false, refused.chinese(), refused.english()));
        } catch (Malformed malformed) {
            report.lines.add(new Line(false, malformed.chinese(), malformed.english()));
        }
        return report;
    }

    void holds(String chinese, String english) {
        lines.add(new Line(true, chinese, english));
    }

    void must(boolean holds, String chinese, String english) {
        if (!holds) {
            throw new Refused(chinese, english);
        }
    }

    /** Runs part of a check whose refusals are about one thing, which is named in front of them. */
    void about(String chinese, String english, Runnable part) {
        try {
            part.run();
        } catch (ProofRefused refused) {
            throw new Refused(chinese + "：" + refused.chinese(), english + ": " + refused.english());
        } catch (Malformed malformed) {
            throw new Refused(chinese + "：" + malformed.chinese(), english + ": " + malformed.english());
        }
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** True where everything held. */
    public boolean accepted() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::holds);
    }

    /** The report as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.holds() ? "✓ " : "✗ ")
                .append(line.chinese())
                .append("\n  ")
                .append(line.english())
                .append("\n"));
        return text.append(accepted() ? "结论：成立 / VERIFIED\n" : "结论：不成立 / REFUSED\n")
                .toString();
    }
}
