package cn.moralbank.deeds.giving;

import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Problem;

/** What giving points away refuses, by name. */
public abstract sealed class GivingProblem extends Problem {
    private GivingProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: the rulebook in force does not let points go there. */
    public static final class GivingNotAllowed extends GivingProblem {
        public GivingNotAllowed(Text rule) {
            super(422, "本村细则规定：" + rule.zh() + "。", "The village's rulebook says: " + rule.en() + ".");
        }
    }

    /** 422: more than the rulebook lets a household give in a year. */
    public static final class YearlyGivingLimit extends GivingProblem {
        public YearlyGivingLimit(long most, long given) {
            super(
                    422,
                    "每户每年最多捐赠 " + most + " 分，今年已捐 " + given + " 分，还可捐 " + Math.max(0, most - given) + " 分。",
                    "A household may give at most " + most + " points a year; " + given + " were given, "
                            + Math.max(0, most - given) + " are left.");
        }
    }

    /** 422: there is no such household in the village, or it is the giver itself. */
    public static final class NobodyToReceive extends GivingProblem {
        public NobodyToReceive(String number) {
            super(
                    422,
                    "本村没有可以接受捐赠的 " + number + " 号户，请核对户号。",
                    "The village has no household " + number + " that could receive; check its number.");
        }
    }

    /** 422: the household belongs to no group. */
    public static final class NoGroupToReceive extends GivingProblem {
        public NoGroupToReceive() {
            super(422, "这户没有登记所在的组，不能捐给组。", "The household is in no group, so it cannot give to one.");
        }
    }
}
