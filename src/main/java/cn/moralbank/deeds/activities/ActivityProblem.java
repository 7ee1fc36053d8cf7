package cn.moralbank.deeds.activities;

import cn.moralbank.shared.Problem;
import java.time.Instant;
import java.util.List;

/** What activities refuse, by name. */
public abstract sealed class ActivityProblem extends Problem {
    private ActivityProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private ActivityProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 409: it was closed or cancelled. */
    public static final class ActivityOver extends ActivityProblem {
        public ActivityOver() {
            super(409, "这项活动已经结束或取消。", "This activity is closed or cancelled.");
        }
    }

    /** 409: this person takes part already. */
    public static final class AlreadyClaimed extends ActivityProblem {
        public AlreadyClaimed() {
            super(409, "已经报过名了。", "This person takes part already.");
        }
    }

    /** 409: somebody on the waiting list has no place yet. */
    public static final class StillWaiting extends ActivityProblem {
        public StillWaiting() {
            super(409, "还在候补名单上，没有名额。", "This person is on the waiting list and has no place.");
        }
    }

    /** 409: who checked in does not give the place back. */
    public static final class AttendanceStands extends ActivityProblem {
        public AttendanceStands() {
            super(409, "已经签到或结束，不能再退出。", "Checked in or over; the place can no longer be given back.");
        }
    }

    /** 409: the step does not follow from where this person stands. */
    public static final class StandsElsewhere extends ActivityProblem {
        public StandsElsewhere(Part.State state) {
            super(409, "现在的状态是“" + words(state) + "”，不能这样做。", "This person stands as " + state + ".");
        }

        private static String words(Part.State state) {
            return switch (state) {
                case WAITING -> "候补";
                case CLAIMED -> "已报名";
                case IN -> "已签到";
                case OUT -> "已签退";
                case ABSENT -> "未到";
                case LEFT -> "已退出";
                case COUNTED -> "已计时";
                case VOIDED -> "时长作废";
            };
        }
    }

    /** 409: the helped person has not confirmed the help. */
    public static final class NotConfirmed extends ActivityProblem {
        public NotConfirmed() {
            super(409, "受助人还没有确认，不能结束。", "The helped person has not confirmed it yet.");
        }
    }

    /** 409: it has not begun. */
    public static final class NotBegun extends ActivityProblem {
        public NotBegun(Instant opens) {
            super(409, "还没有到时间。", "It opens at " + opens + ".");
        }
    }

    /** 422: the code is not the one at the place. */
    public static final class WrongCode extends ActivityProblem {
        public WrongCode() {
            super(
                    422,
                    "签到码不对，请扫现场的二维码。",
                    "This is not the code at the place.",
                    List.of(Flaw.inField("code", "不对", "is wrong")));
        }
    }

    /** 422: the person is not in the village's roster. */
    public static final class PersonUnknown extends ActivityProblem {
        public PersonUnknown() {
            super(422, "该村民不在本村名册。", "The person is not in the village's roster.");
        }
    }

    /** 422: only what somebody is helped with is confirmed by them. */
    public static final class NobodyHelped extends ActivityProblem {
        public NobodyHelped() {
            super(422, "这项活动没有受助人。", "Nobody in particular is helped by this activity.");
        }
    }
}
