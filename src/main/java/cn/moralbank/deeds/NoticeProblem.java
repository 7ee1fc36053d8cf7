package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;

/** What a deduction refuses before its household had its say, by name. */
public abstract sealed class NoticeProblem extends Problem {
    private NoticeProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 409: the household was told of the deduction before. */
    public static final class AlreadyNotified extends NoticeProblem {
        public AlreadyNotified() {
            super(409, "已经告知过本户。", "The household was told before.");
        }
    }

    /** 409: the household was not told of the deduction yet. */
    public static final class NotYetNotified extends NoticeProblem {
        public NotYetNotified() {
            super(409, "扣分须先告知本户，再公示。", "The household must be told of a deduction before it is published.");
        }
    }

    /** 409: the household may still answer. */
    public static final class StillToAnswer extends NoticeProblem {
        public StillToAnswer(LocalDate until) {
            super(
                    409,
                    "本户到 " + until + "（含当日）可以说明情况，之后才能公示。",
                    "The household may answer until " + until + "; the deduction is published after that.");
        }
    }

    /** 409: somebody objects, and the answer is still missing. */
    public static final class ObjectionOpen extends NoticeProblem {
        public ObjectionOpen() {
            super(409, "这条记录有异议未答复。", "An objection to this deed is not answered yet.");
        }
    }
}
