package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;

/** What an objection from the public board is refused for, by name; the desk takes all of them in. */
public abstract sealed class BoardProblem extends Problem {
    private BoardProblem(String chinese, String english) {
        super(409, chinese, english);
    }

    /** 409: the line no longer hangs on the board. */
    public static final class PublicationIsOver extends BoardProblem {
        public PublicationIsOver() {
            super("这一期公示已经结束。有意见请到村委会提出。", "This publication is over. Please object at the village committee.");
        }
    }

    /** 409: somebody objects to this line already; it does not settle before that is answered. */
    public static final class ObjectedToAlready extends BoardProblem {
        public ObjectedToAlready() {
            super(
                    "这一条已有人提出异议，答复之前不会入账。您有补充，请到村委会说。",
                    "Somebody objects to this line already; it does not settle before that is answered. Please add yours at the committee.");
        }
    }

    /** 409: so many strangers' objections wait in this village that more would not be read. */
    public static final class TooManyWait extends BoardProblem {
        public TooManyWait(int most) {
            super(
                    "网上提出的异议已有 " + most + " 条等待答复，请到村委会或村务监督委员会当面提出。",
                    most
                            + " objections from the board wait for an answer. Please object at the committee or to the supervisors.");
        }
    }
}
