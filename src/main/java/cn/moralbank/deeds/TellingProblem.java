package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;
import java.util.List;
import java.util.UUID;

/** What is wrong with how a deed was told, by name. */
public abstract sealed class TellingProblem extends Problem {
    private TellingProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private TellingProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 409: the form's code stands with another deed already. */
    public static final class FormEntered extends TellingProblem {
        public FormEntered(UUID deed) {
            super(
                    409,
                    "这张申报表已经录入过了。",
                    "This form was entered before.",
                    List.of(Flaw.inField("paper", "已录入为 " + deed, "was entered as " + deed)));
        }
    }

    /** 422: no such form was printed in the village. */
    public static final class FormUnknown extends TellingProblem {
        public FormUnknown() {
            super(
                    422,
                    "没有这个编号的申报表，请核对。",
                    "No form of the village has this code.",
                    List.of(Flaw.inField("paper", "编号不存在", "is not known")));
        }
    }

    /** 422: who tells for somebody else says who they are. */
    public static final class TellerUnnamed extends TellingProblem {
        public TellerUnnamed() {
            super(
                    422,
                    "代人申报、受助人或邻居申报的，要写明申报人姓名。",
                    "Who tells for somebody else, was helped or saw it is named.",
                    List.of(Flaw.inField("declarerName", "请写明申报人", "is needed")));
        }
    }
}
