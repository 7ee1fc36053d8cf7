package cn.moralbank.credit;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;

/** The refusals of this module. */
public abstract sealed class CreditProblem extends Problem {
    private CreditProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 403: the county has not recorded its legal review, so no bank may ask. */
    public static final class NotOpened extends CreditProblem {
        public NotOpened() {
            super(
                    403,
                    "本县尚未完成法律审查备案，银行查询未开通。",
                    "This county has not recorded its legal review; banks may not ask yet.");
        }
    }

    /** 403: there is no consent that covers this; deliberately the same for unknown, foreign, expired and withdrawn ones. */
    public static final class NoConsent extends CreditProblem {
        public NoConsent() {
            super(
                    403,
                    "没有有效授权：请核对授权码、用途、所查项目和期限。",
                    "No consent covers this: check the consent code, the purpose, the fields and the dates.");
        }
    }

    /** 404: no such bank here. */
    public static final class UnknownBank extends CreditProblem {
        public UnknownBank() {
            super(404, "本县没有这家银行。", "There is no such bank in this county.");
        }
    }

    /** 409: another bank bears that name. */
    public static final class BankNameTaken extends CreditProblem {
        public BankNameTaken(String name) {
            super(409, "已有名为“" + name + "”的银行。", "There is already a bank called " + name + ".");
        }
    }

    /** 404: no such consent, or not this household's. */
    public static final class UnknownConsent extends CreditProblem {
        public UnknownConsent() {
            super(404, "没有找到这份授权。", "There is no such consent.");
        }
    }

    /** 409: it was withdrawn before. */
    public static final class AlreadyWithdrawn extends CreditProblem {
        public AlreadyWithdrawn() {
            super(409, "这份授权此前已撤回。", "This consent was already withdrawn.");
        }
    }

    /** 422: a consent ends on a day from today on and within two years. */
    public static final class ConsentEndUnfit extends CreditProblem {
        public ConsentEndUnfit(LocalDate today) {
            super(
                    422,
                    "授权截止日须在 " + today + " 至 " + today.plusYears(2) + " 之间。",
                    "The last day of a consent lies between " + today + " and " + today.plusYears(2) + ".");
        }
    }

    /** 422: nobody consents for the dead. */
    public static final class PersonIsDead extends CreditProblem {
        public PersonIsDead() {
            super(422, "已故者不能授权，他人也不能代为授权。", "Nobody can consent on behalf of the dead.");
        }
    }

    /** 422: a minor consents through a guardian of the household. */
    public static final class GuardianNeeded extends CreditProblem {
        public GuardianNeeded() {
            super(422, "未满 18 周岁，须由监护人授权。", "Under 18: the guardian has to consent.");
        }
    }

    /** 422: the person is not of the household. */
    public static final class NotOfTheHousehold extends CreditProblem {
        public NotOfTheHousehold() {
            super(422, "此人不是这一户的成员。", "This person is not of this household.");
        }
    }

    /** 404: no such query of this bank. */
    public static final class UnknownQuery extends CreditProblem {
        public UnknownQuery() {
            super(404, "没有找到这次查询。", "There is no such query.");
        }
    }

    /** 404: the query's consent does not include the evidence. */
    public static final class EvidenceNotConsented extends CreditProblem {
        public EvidenceNotConsented() {
            super(403, "授权不包含存证明细，无法提供证据包。", "The consent does not include the evidence, so there is no bundle.");
        }
    }

    /** 404: there is no such status list. */
    public static final class UnknownStatusList extends CreditProblem {
        public UnknownStatusList() {
            super(404, "没有这份状态列表。", "There is no such status list.");
        }
    }
}
