package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Finding;
import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/** What a version of a rulebook refuses on its way from draft to in force. */
public abstract sealed class LifeProblem extends Problem {
    private LifeProblem(int status, String zh, String en) {
        super(status, zh, en);
    }

    private LifeProblem(int status, String zh, String en, List<Flaw> flaws) {
        super(status, zh, en, flaws);
    }

    /** 409: the version is in another state than this needs. */
    public static final class WrongState extends LifeProblem {
        public WrongState(String state, String neededZh, String neededEn) {
            super(409, "此版本现为 " + state + "，" + neededZh + "。", "This version is " + state + "; " + neededEn + ".");
        }
    }

    /** 409: somebody saved the draft since it was read. */
    public static final class ChangedMeanwhile extends LifeProblem {
        public ChangedMeanwhile(int now, int expected) {
            super(
                    409,
                    "草稿已被他人改到第 " + now + " 稿，您看的是第 " + expected + " 稿，请重新打开。",
                    "Somebody saved revision " + now + " meanwhile, you had " + expected + "; open the draft again.");
        }
    }

    /** 422: the examination found errors; each with its line and column. */
    public static final class HasErrors extends LifeProblem {
        public HasErrors(List<Finding> errors) {
            super(
                    422,
                    "还有 " + errors.size() + " 处问题须先解决。",
                    errors.size() + " findings must be settled first.",
                    errors.stream()
                            .map(f -> Flaw.inCell(
                                    f.line(),
                                    Integer.toString(f.column()),
                                    f.message().zh(),
                                    f.message().en()))
                            .toList());
        }
    }

    /** 422: too few were at the meeting. */
    public static final class NoQuorum extends LifeProblem {
        public NoQuorum(Meeting meeting, int needed) {
            super(
                    422,
                    "到会人数不够：应到 " + meeting.eligible() + "，实到 " + meeting.present() + "，至少须 " + needed + "。",
                    "No quorum: " + meeting.present() + " of " + meeting.eligible() + " were present, at least "
                            + needed + " are needed.");
        }
    }

    /** 422: not more than half of those present were in favour. */
    public static final class NoMajority extends LifeProblem {
        public NoMajority(Meeting meeting, int needed) {
            super(
                    422,
                    "未获通过：到会 " + meeting.present() + "，赞成 " + meeting.inFavour() + "，至少须 " + needed + "。",
                    "No majority: " + meeting.inFavour() + " of " + meeting.present()
                            + " present were in favour, at least " + needed + " are needed.");
        }
    }

    /** 422: the votes are not those of the people present. */
    public static final class VotesDoNotAddUp extends LifeProblem {
        public VotesDoNotAddUp(Meeting meeting) {
            super(
                    422,
                    "赞成、反对、弃权合计 " + meeting.votes() + "，与到会 " + meeting.present() + " 不符（应到 " + meeting.eligible()
                            + "）。",
                    "The votes sum to " + meeting.votes() + ", but " + meeting.present() + " of " + meeting.eligible()
                            + " were present.");
        }
    }

    /** 422: a day that lies in the future, or before what it must follow. */
    public static final class WrongDay extends LifeProblem {
        public WrongDay(LocalDate given, LocalDate bound, String zh, String en) {
            super(422, zh + "：" + given + "（" + bound + "）。", en + ": " + given + " (" + bound + ").");
        }
    }

    /** 422: a rule on a refused subject lacks the county's written override. */
    public static final class OverrideMissing extends LifeProblem {
        public OverrideMissing(List<Finding> findings) {
            super(
                    422,
                    "有 " + findings.size() + " 条涉及不得与积分挂钩的事项，须有县里的书面同意。",
                    findings.size() + " rules touch refused subjects and need the county's written override.",
                    new HasErrors(findings).flaws());
        }
    }
}
