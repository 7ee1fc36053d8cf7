package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What deeds refuse, by name. Those about a state say where the deed stands. */
public abstract sealed class DeedProblem extends Problem {
    private DeedProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private DeedProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    // ---- where the deed stands (409) ----

    /** 409: it waits for a reviewer. */
    public static final class NotYetReviewed extends DeedProblem {
        public NotYetReviewed() {
            super(409, "这条记录还没有评议。", "This deed is not yet reviewed.");
        }
    }

    /** 409: it was approved and waits for publication. */
    public static final class NotYetPublished extends DeedProblem {
        public NotYetPublished() {
            super(409, "这条记录已评议通过，还没有公示。", "This deed is approved but not yet published.");
        }
    }

    /** 409: it is on the village board. */
    public static final class NotYetSettled extends DeedProblem {
        public NotYetSettled() {
            super(409, "这条记录正在公示，还没有入账。", "This deed is published but not yet settled.");
        }
    }

    /** 409: somebody has decided on it. */
    public static final class AlreadyReviewed extends DeedProblem {
        public AlreadyReviewed() {
            super(409, "这条记录已经评议过了。", "This deed is already reviewed.");
        }
    }

    /** 409: it is or was on the board. */
    public static final class AlreadyPublished extends DeedProblem {
        public AlreadyPublished() {
            super(409, "这条记录已经公示。", "This deed is already published.");
        }
    }

    /** 409: it is in the account. */
    public static final class AlreadySettled extends DeedProblem {
        public AlreadySettled() {
            super(409, "这条记录已经入账。更正请用冲正。", "This deed is already settled; correct it by a reversal.");
        }
    }

    /** 409: a reversal took it back. */
    public static final class AlreadyReversed extends DeedProblem {
        public AlreadyReversed() {
            super(409, "这条记录已经冲正。", "This deed is already reversed.");
        }
    }

    /** 409: its event was voided, and the rulebook lets the points stay. */
    public static final class PointsStay extends DeedProblem {
        public PointsStay() {
            super(
                    409,
                    "细则写明：这一条的事后来作废的，积分保留。确属当初记错的，请按“记录有误”冲正。",
                    "By the rulebook the points of this rule stay when its event is voided later. Where the record itself was wrong, say so.");
        }
    }

    /** 409: it was turned down. */
    public static final class WasRefused extends DeedProblem {
        public WasRefused() {
            super(409, "这条记录没有通过。", "This deed was refused.");
        }
    }

    /** 409: its recorder took it back. */
    public static final class WasWithdrawn extends DeedProblem {
        public WasWithdrawn() {
            super(409, "这条记录已由记录人撤回。", "This deed was withdrawn by its recorder.");
        }
    }

    /** 409: the objection has its answer. */
    public static final class AlreadyDecided extends DeedProblem {
        public AlreadyDecided() {
            super(409, "这条异议已经答复。", "This objection is already decided.");
        }
    }

    /** 409: the act is recorded already; the field {@code apart} confirms that this is another one. */
    public static final class SameActRecorded extends DeedProblem {
        private final UUID other;

        public SameActRecorded(UUID other) {
            super(
                    409,
                    "同一户（人）当天的同一事项已有记录。如果确实是另一件事，请确认后再提交。",
                    "The same act of that day is already recorded. If this is another one, confirm it.",
                    List.of(Flaw.inField("apart", "已有记录 " + other, "already recorded as " + other)));
            this.other = other;
        }

        /** The deed that is already there. */
        public UUID other() {
            return other;
        }
    }

    /** 409: others changed cells of the sheet since it was read; nothing was saved. */
    public static final class SheetChanged extends DeedProblem {
        public SheetChanged(List<Flaw> cells) {
            super(
                    409,
                    "有 " + cells.size() + " 格已被他人修改，请刷新后再保存。您的其他内容没有丢失。",
                    cells.size() + " cells were changed by somebody else; reload and save again. Nothing was saved.",
                    cells);
        }
    }

    /** 409: nothing waits for publication. */
    public static final class NothingToPublish extends DeedProblem {
        public NothingToPublish() {
            super(409, "没有待公示的记录。", "No deed waits for publication.");
        }
    }

    /** 409: judges score it, one after the other; it is not approved by one alone. */
    public static final class JudgesScore extends DeedProblem {
        public JudgesScore(int missing) {
            super(
                    409,
                    "这一条由评委分别打分，还差 " + missing + " 位。",
                    "Judges score this deed; " + missing + " scores are missing.");
        }
    }

    /** 409: the recorder entered the judges' scores from a paper form. */
    public static final class ScoredOnPaper extends DeedProblem {
        public ScoredOnPaper() {
            super(409, "评委的打分已按纸质表录入，不再另外打分。", "The judges' scores were entered from a paper form.");
        }
    }

    /** 409: an objection is appealed once, by who raised it, after it was dismissed. */
    public static final class NothingToAppeal extends DeedProblem {
        public NothingToAppeal() {
            super(409, "只有被驳回的异议可以申请复核，且只能申请一次。", "Only a dismissed objection can be appealed, and only once.");
        }
    }

    // ---- who may (403) ----

    /** 403: nobody decides on what they recorded or declared. */
    public static final class OwnRecord extends DeedProblem {
        public OwnRecord() {
            super(403, "这是您记录或申报的，须由他人评议。", "You recorded or declared this; somebody else must decide.");
        }
    }

    /** 403: nobody decides on their own household. */
    public static final class OwnHousehold extends DeedProblem {
        public OwnHousehold() {
            super(403, "这是您本户的记录，须回避。", "This is your own household; you must stand aside.");
        }
    }

    /** 403: nobody decides on their kin. */
    public static final class OwnKin extends DeedProblem {
        public OwnKin() {
            super(403, "当事人是您申报的亲属，须回避。", "The household is your declared kin's; you must stand aside.");
        }
    }

    /** 403: objections and reversals are decided by others than those who decided first. */
    public static final class FirstDecider extends DeedProblem {
        public FirstDecider() {
            super(403, "原先是您评议的，须由他人处理。", "You decided on it first; somebody else must decide now.");
        }
    }

    /** 403: nobody decides on their own objection. */
    public static final class OwnObjection extends DeedProblem {
        public OwnObjection() {
            super(403, "这是您提出的异议，须由他人处理。", "This is your own objection; somebody else must decide.");
        }
    }

    /** 403: an appeal is decided above the village. */
    public static final class AppealIsDecidedAbove extends DeedProblem {
        public AppealIsDecidedAbove() {
            super(403, "复核由乡镇或县里决定。", "An appeal is decided by the township or the county.");
        }
    }

    // ---- what breaks a rule (422) ----

    /** 422: the time for an appeal is over. */
    public static final class AppealTooLate extends DeedProblem {
        public AppealTooLate(LocalDate last) {
            super(422, "申请复核的期限到 " + last + " 为止。", "An appeal was possible until " + last + ".");
        }
    }

    /** 422: the day has not come yet. */
    public static final class InTheFuture extends DeedProblem {
        public InTheFuture(LocalDate day, LocalDate today) {
            super(
                    422,
                    "发生日期 " + day + " 在今天（" + today + "）之后。",
                    "The day " + day + " is after today, " + today + ".",
                    List.of(Flaw.inField("happenedOn", "不能晚于今天", "must not be after today")));
        }
    }

    /** 422: the household is not of this village, or has left. */
    public static final class HouseholdElsewhere extends DeedProblem {
        public HouseholdElsewhere() {
            super(
                    422,
                    "该户不在本村名册，或已迁出。",
                    "The household is not in the village's roster, or has left.",
                    List.of(Flaw.inField("household", "不在本村", "is not of this village")));
        }
    }

    /** 422: the rule's points are for the group, and the household is in none. */
    public static final class HouseholdWithoutGroup extends DeedProblem {
        public HouseholdWithoutGroup() {
            super(
                    422,
                    "这一条的积分记给村民小组，而该户在名册上没有小组。请先在名册补上小组。",
                    "The points of this rule go to the group, and the roster names no group for the household. Add it there first.",
                    List.of(Flaw.inField("household", "没有小组", "is in no group")));
        }
    }

    /** 422: the person is not a member of the household. */
    public static final class PersonElsewhere extends DeedProblem {
        public PersonElsewhere() {
            super(
                    422,
                    "该村民不是这一户的成员。",
                    "The person is not a member of this household.",
                    List.of(Flaw.inField("person", "不是本户成员", "is not a member of the household")));
        }

        /** The rulebook counts the person in another of their households. */
        public PersonElsewhere(String number) {
            super(
                    422,
                    "按细则对户的认定，此人算在 " + number + " 户。",
                    "By the rulebook the person counts in household " + number + ".");
        }
    }

    /** 422: a refusal, or other points than proposed, needs its reason in writing. */
    public static final class ReasonMissing extends DeedProblem {
        public ReasonMissing() {
            super(
                    422,
                    "不通过、改分都要写明理由。",
                    "A refusal, or other points than proposed, needs a reason.",
                    List.of(Flaw.inField("reason", "请写明理由", "is needed")));
        }
    }

    /** 422: the file is no workbook of an assessment sheet. */
    public static final class WorkbookUnreadable extends DeedProblem {
        public WorkbookUnreadable() {
            super(
                    422,
                    "这个文件不是评分表。请先下载这一期的评分表，填好后原样上传。",
                    "This file is no assessment sheet. Download the sheet, fill it in and upload it.");
        }
    }

    /** 422: the sheet has cells that cannot stand; nothing was saved. */
    public static final class SheetHasFlaws extends DeedProblem {
        public SheetHasFlaws(List<Flaw> cells) {
            super(
                    422,
                    "评分表有 " + cells.size() + " 处有误，全部未保存。",
                    "The sheet has " + cells.size() + " flaws; nothing was saved.",
                    cells);
        }
    }
}
