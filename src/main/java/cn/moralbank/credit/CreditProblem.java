package cn.moralbank.credit;

import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;

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

    /** 422: who is of age consents in person; another member of the household cannot do it for them. */
    public static final class OfAge extends CreditProblem {
        public OfAge() {
            super(422, "已满 18 周岁，须由本人授权，家人不能代为授权。", "Of age: the person consents, nobody of the family for them.");
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

    /** 422: the scorecard's text is none, contradicts itself, or names an input that there is not. */
    public static final class ScorecardUnfit extends CreditProblem {
        public ScorecardUnfit(String what) {
            super(422, "计分卡有误：" + what, "The scorecard cannot be used: " + what);
        }

        ScorecardUnfit(List<Scorecard.Words> flaws) {
            super(
                    422,
                    "计分卡有误："
                            + String.join(
                                    "；", flaws.stream().map(Scorecard.Words::zh).toList()) + "。",
                    "The scorecard cannot be used: "
                            + String.join(
                                    "; ",
                                    flaws.stream().map(Scorecard.Words::en).toList()) + ".");
        }
    }

    /** 422: a day that has begun keeps its scorecard. */
    public static final class ScorecardTooSoon extends CreditProblem {
        public ScorecardTooSoon(LocalDate earliest) {
            super(422, "计分卡最早从 " + earliest + " 起施行。", "A scorecard begins on " + earliest + " or later.");
        }
    }

    /** 409: id and version, or the first day, belong to another scorecard. */
    public static final class ScorecardTaken extends CreditProblem {
        public ScorecardTaken(String cite) {
            super(
                    409,
                    "计分卡 " + cite + " 已公布，或这一天已有别的计分卡起用。",
                    "Scorecard " + cite + " is published already, or another begins on that day.");
        }
    }

    /** 422: the photo is no JPEG, PNG or WebP picture, or too large. */
    public static final class PhotoUnfit extends CreditProblem {
        public PhotoUnfit(int mostKb) {
            super(
                    422,
                    "照片须为 JPEG、PNG 或 WebP，不超过 " + mostKb + " KB。",
                    "The photo is a JPEG, PNG or WebP picture of at most " + mostKb + " KB.");
        }
    }

    /** 404: the consent has no photo. */
    public static final class NoPhoto extends CreditProblem {
        public NoPhoto() {
            super(404, "这份授权没有照片。", "This consent has no photo.");
        }
    }

    /** 409: about each question one complaint. */
    public static final class AlreadyComplained extends CreditProblem {
        public AlreadyComplained() {
            super(409, "对这次查询已经投诉过。", "There is already a complaint about this question.");
        }
    }

    /** 404: there is no such complaint. */
    public static final class UnknownComplaint extends CreditProblem {
        public UnknownComplaint() {
            super(404, "没有找到这件投诉。", "There is no such complaint.");
        }
    }

    /** 409: it was answered before. */
    public static final class AlreadyAnswered extends CreditProblem {
        public AlreadyAnswered() {
            super(409, "这件投诉已经答复。", "This complaint was answered already.");
        }
    }
}
