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

    /** 422: a villager speaks as the doer of what another household did. */
    public static final class NotTheDoer extends TellingProblem {
        public NotTheDoer() {
            super(
                    422,
                    "别人家做的好事，请选受助、看见或代报来申报。",
                    "What another household did is told of as who was helped, saw it, or tells for them.",
                    List.of(Flaw.inField("declaredBy", "只有做好事的这户人家能自己申报", "is only for the household that did it")));
        }
    }

    /** 422: a villager speaks as an officer of the village. */
    public static final class NotOfTheCommittee extends TellingProblem {
        public NotOfTheCommittee() {
            super(
                    422,
                    "村民不能以村干部的名义申报。",
                    "A villager does not tell as an officer of the village.",
                    List.of(Flaw.inField("declaredBy", "只有村干部能用", "is only for officers of the village")));
        }
    }

    /** 422: a villager tells of a breach; those are the committee's to record. */
    public static final class BreachIsTheCommittees extends TellingProblem {
        public BreachIsTheCommittees() {
            super(
                    422,
                    "村民申报好事；扣分的事由村干部记录，请向村委会反映。",
                    "Villagers tell of good deeds; what takes points is recorded by the committee: please tell it.",
                    List.of(Flaw.inField("rule", "不是奖分的条款", "is no rule that gives points")));
        }
    }
}
