package cn.moralbank.store;

import cn.moralbank.shared.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What a till refuses because nobody vouches for the household well enough. */
public abstract sealed class TrustProblem extends Problem {
    private TrustProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: a card alone may not spend so much in a day. */
    public static final class CardAloneLimit extends TrustProblem {
        public CardAloneLimit(long limit, long used) {
            super(
                    422,
                    "只凭卡一天最多兑换 " + limit + " 分，这张卡今天已用 " + used + " 分；请再用密码，或由店员写明领取人确认。",
                    "A card alone may spend " + limit + " points a day, and this one has spent " + used
                            + " today; confirm with the secret number, or name who fetches the goods.");
        }
    }

    /** 409: the household has set no secret number. */
    public static final class PinNotSet extends TrustProblem {
        public PinNotSet() {
            super(
                    409,
                    "这户没有设密码，请刷卡，或由店员写明领取人确认。",
                    "This household has set no secret number; use the card, or name who fetches the goods.");
        }
    }

    /** 422: a wrong secret number. */
    public static final class PinWrong extends TrustProblem {
        public PinWrong(int left) {
            super(422, "密码不对，还可再试 " + left + " 次。", "Wrong number; " + left + " more tries.");
        }
    }

    /** 422: too many wrong secret numbers. */
    public static final class PinLocked extends TrustProblem {
        public PinLocked(Instant until, ZoneId zone) {
            super(
                    422,
                    "密码错误次数太多，" + time(until, zone) + " 后再试；也可刷卡。",
                    "Too many wrong numbers; try again after " + time(until, zone) + ", or use the card.");
        }

        private static String time(Instant until, ZoneId zone) {
            return until.atZone(zone)
                    .toLocalTime()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }
    }

    /** 422: the sale carries no proof of the household's secret number that still holds. */
    public static final class PinProofOver extends TrustProblem {
        public PinProofOver() {
            super(422, "密码确认已过期，请重新输入密码。", "The confirmation by number is over; enter the number again.");
        }
    }
}
