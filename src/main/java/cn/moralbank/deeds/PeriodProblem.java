package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;

/** What closed and open periods refuse, by name. */
public abstract sealed class PeriodProblem extends Problem {
    private PeriodProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 409: the village has closed the period in which that day lies. */
    public static final class PeriodIsClosed extends PeriodProblem {
        public PeriodIsClosed(LocalDate from, LocalDate to) {
            super(
                    409,
                    from + " 至 " + to + " 已经结账，不能再补记。漏记的请记在发生变化的当期，或提出异议。",
                    "The period from " + from + " to " + to + " is closed; nothing more can be recorded in it.");
        }
    }

    /** 409: the period was closed before. */
    public static final class AlreadyClosed extends PeriodProblem {
        public AlreadyClosed(LocalDate from, LocalDate to) {
            super(409, from + " 至 " + to + " 已经结账。", "The period from " + from + " to " + to + " is closed already.");
        }
    }

    /** 409: the period is not over, or deeds of it still wait for a decision. */
    public static final class PeriodNotReady extends PeriodProblem {
        public PeriodNotReady(LocalDate to) {
            super(409, "本期到 " + to + " 才结束，之后才能结账。", "The period ends on " + to + " and is closed after that.");
        }

        public PeriodNotReady(int waiting, int objections) {
            super(
                    409,
                    "本期还有 " + waiting + " 条待评议、" + objections + " 件异议未答复，办完才能结账。",
                    waiting + " deeds of the period wait for a review and " + objections
                            + " objections for an answer; it is closed after that.");
        }
    }
}
