package cn.moralbank.log;

import cn.moralbank.shared.Problem;
import java.util.List;

/** What the log refuses. */
public abstract sealed class LogProblem extends Problem {
    private LogProblem(int status, String chinese, String english) {
        super(status, chinese, english, List.of());
    }

    /** 404: no evidence was given for this account at this size of the log. */
    public static final class NoSuchEvidence extends LogProblem {
        public NoSuchEvidence(long size) {
            super(404, "没有第 " + size + " 条检查点下的证据。", "There is no evidence for this account at size " + size + ".");
        }
    }

    /** 404: the county has no log here. */
    public static final class NoSuchLog extends LogProblem {
        public NoSuchLog() {
            super(404, "没有这个县的日志。", "There is no log of this county here.");
        }
    }

    /** 404: the log is not that large, or no checkpoint was handed out that needs this tile. */
    public static final class NotInLog extends LogProblem {
        public NotInLog(long size) {
            super(404, "日志目前只有 " + size + " 条。", "The log has " + size + " entries.");
        }
    }

    /** 404: posted, but not sealed yet; a moment later it is. */
    public static final class NotSealedYet extends LogProblem {
        public NotSealedYet() {
            super(404, "没有此条记录，或尚未写入日志，请稍后再试。", "There is no such entry, or it is not sealed yet; try again shortly.");
        }
    }

    /** 400: a number in the address is not one, or the sizes are out of order. */
    public static final class NotAnAddress extends LogProblem {
        public NotAnAddress(String chinese, String english) {
            super(400, chinese, english);
        }
    }
}
