package cn.moralbank.people;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/** The refusals of this module. */
public abstract sealed class PeopleProblem extends Problem {
    private PeopleProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private PeopleProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 400: a code that is none. */
    public static final class DivisionCodeMalformed extends PeopleProblem {
        public DivisionCodeMalformed(String code) {
            super(
                    400,
                    "区划代码须为 6、9、12 或 14 位数字：" + shortened(code) + "。",
                    "A division code has 6, 9, 12 or 14 digits, not: " + shortened(code) + ".");
        }
    }

    /** 404: no such county, town, village or group here. */
    public static final class UnknownDivision extends PeopleProblem {
        public UnknownDivision(String code) {
            super(404, "没有区划代码为 " + code + " 的地方。", "There is no division with the code " + code + ".");
        }
    }

    /** 422: a division may only be put under its own county. */
    public static final class DivisionOutsideCounty extends PeopleProblem {
        public DivisionOutsideCounty(String code, String county) {
            super(
                    422,
                    "代码 " + code + " 不属于本县（" + county + "）。",
                    "The code " + code + " is not of this county, " + county + ".");
        }
    }

    /** 409: a neighbour bears that name. */
    public static final class DivisionNameTaken extends PeopleProblem {
        public DivisionNameTaken(String name) {
            super(409, "同级已有“" + name + "”。", "A neighbouring division is already called " + name + ".");
        }
    }

    /** 404: no such household here. */
    public static final class UnknownHousehold extends PeopleProblem {
        public UnknownHousehold() {
            super(404, "没有找到这一户。", "There is no such household.");
        }
    }

    /** 404: no such person here. */
    public static final class UnknownMember extends PeopleProblem {
        public UnknownMember() {
            super(404, "没有找到这个人。", "There is no such person.");
        }
    }

    /** 409: the number belongs to another household of the village. */
    public static final class HouseholdNumberTaken extends PeopleProblem {
        public HouseholdNumberTaken(String number) {
            super(409, "本村已有户号 " + number + "。", "The village already has a household numbered " + number + ".");
        }
    }

    /** 409: the household has left. */
    public static final class HouseholdLeft extends PeopleProblem {
        public HouseholdLeft() {
            super(409, "这一户已销户。", "This household has left.");
        }
    }

    /** 409: what was personal about them is erased. */
    public static final class AlreadyErased extends PeopleProblem {
        public AlreadyErased() {
            super(409, "此人的个人信息已删除。", "What was personal about this person is already erased.");
        }
    }

    /** 422: an identity number that cannot be one. */
    public static final class IdentityNumberWrong extends PeopleProblem {
        public IdentityNumberWrong(String chinese, String english) {
            super(
                    422,
                    "身份证号有误：" + chinese + "。",
                    "The identity number is wrong: " + english + ".",
                    List.of(Flaw.inField("identityNumber", chinese, english)));
        }
    }

    /** 409: the identity number belongs to somebody else of the county. */
    public static final class IdentityNumberTaken extends PeopleProblem {
        public IdentityNumberTaken() {
            super(409, "此身份证号在本县已登记给另一人。", "Somebody else of this county has this identity number.");
        }
    }

    /** 409: they are a member already, by register or by residence. */
    public static final class AlreadyMember extends PeopleProblem {
        public AlreadyMember() {
            super(
                    409,
                    "此人已在一户中登记，请先办迁出或改为共同居住。",
                    "This person is already a member of a household in this way; move them instead.");
        }
    }

    /** 409: they are no member of this household. */
    public static final class NotMember extends PeopleProblem {
        public NotMember() {
            super(409, "此人不是这一户的成员。", "This person is not a member of this household.");
        }
    }

    /** 422: a child's guardian must be a living adult. */
    public static final class GuardianUnfit extends PeopleProblem {
        public GuardianUnfit() {
            super(422, "监护人须为在世的成年人，且不能是本人。", "A guardian must be a living adult other than the child.");
        }
    }

    /** 422: a supervisor may not sit where they supervise. */
    public static final class SupervisorNotApart extends PeopleProblem {
        public SupervisorNotApart(String other, LocalDate from) {
            super(
                    422,
                    "村务监督委员会成员不得同时担任" + other + "（自 " + from + " 起任职）。",
                    "A supervisor may not hold this office at the same time: " + other + ", held since " + from + ".");
        }
    }

    /** 422: close kin of the committee may not supervise it (Organic Law of Villagers' Committees, article 32). */
    public static final class SupervisorKinOfCommittee extends PeopleProblem {
        public SupervisorKinOfCommittee() {
            super(
                    422,
                    "村委会成员的近亲属不得担任村务监督委员会成员。",
                    "Close kin of a committee member may not be a supervisor, nor the other way round.");
        }
    }

    /** 409: the office is held, or was left. */
    public static final class OfficeNotOpen extends PeopleProblem {
        public OfficeNotOpen(String chinese, String english) {
            super(409, chinese, english);
        }
    }

    /** 422: dates in the wrong order or the future. */
    public static final class DatesOutOfOrder extends PeopleProblem {
        public DatesOutOfOrder(String chinese, String english) {
            super(422, chinese, english);
        }
    }

    /** 409: these two are declared already, or never were. */
    public static final class KinshipNotOpen extends PeopleProblem {
        public KinshipNotOpen(String chinese, String english) {
            super(409, chinese, english);
        }
    }

    /** 422: the file is no roster; says what to change, and where. */
    public static final class RosterUnreadable extends PeopleProblem {
        public RosterUnreadable(String chinese, String english) {
            super(422, chinese, english);
        }
    }

    /** 404: no such upload. */
    public static final class UnknownImport extends PeopleProblem {
        public UnknownImport() {
            super(404, "没有找到这次导入。", "There is no such import.");
        }
    }

    /** 409: only an examined roster without mistakes is applied. */
    public static final class RosterNotReady extends PeopleProblem {
        public RosterNotReady(String chinese, String english) {
            super(409, chinese, english);
        }
    }

    /** 422: the roster has mistakes; nothing was changed. */
    public static final class RosterHasMistakes extends PeopleProblem {
        public RosterHasMistakes(int mistakes, List<Flaw> first) {
            super(
                    422,
                    "名册有 " + mistakes + " 处错误，未作任何更改。请按行列修改后重新上传。",
                    "The roster has " + mistakes + " mistakes; nothing was changed. Correct them and upload it again.",
                    first);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
