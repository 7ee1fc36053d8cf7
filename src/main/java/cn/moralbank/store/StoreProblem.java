package cn.moralbank.store;

import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.RedemptionBars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a sale, an order and a refund are refused for, each with the number that is missing; the shelves refuse by {@link GoodsProblem}. */
public abstract sealed class StoreProblem extends Problem {
    private StoreProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: the price is above what the household may spend. */
    public static final class NotEnoughPoints extends StoreProblem {
        /**
         * @param has the household's balance that is not on hold
         * @param base what the rulebook protects
         * @param price of the whole basket
         */
        public NotEnoughPoints(long has, long base, long price) {
            super(422, chinese(has, base, price), english(has, base, price));
        }

        private static String chinese(long has, long base, long price) {
            String kept = base > 0 ? "，其中 " + base + " 分为保底分不能兑换" : "";
            return "积分不够：这些商品要 " + price + " 分，这户有 " + has + " 分" + kept + "，还差 " + shortBy(has, base, price) + " 分。";
        }

        private static String english(long has, long base, long price) {
            String kept = base > 0 ? ", of which " + base + " are the protected base" : "";
            return "Not enough points: the goods cost " + price + ", the household has " + has + kept + "; "
                    + shortBy(has, base, price) + " points short.";
        }

        private static long shortBy(long has, long base, long price) {
            return price - Math.max(0, has - base);
        }
    }

    /** 422: the rulebook lets a household redeem only from a certain balance on. */
    public static final class BelowMinimum extends StoreProblem {
        public BelowMinimum(long has, long minimum) {
            super(
                    422,
                    "满 " + minimum + " 分才能兑换，这户有 " + has + " 分，还差 " + (minimum - has) + " 分。",
                    "Redeeming starts at " + minimum + " points; the household has " + has + ", " + (minimum - has)
                            + " points short.");
        }
    }

    /** 422: a veto or a used-up base bars the household from redeeming, whatever it has. */
    public static final class RedemptionBarred extends StoreProblem {
        public RedemptionBarred(RedemptionBars.Bar bar) {
            super(
                    422,
                    bar.chinese() + "，" + bar.until() + " 以前（含当日）不能兑换。",
                    bar.english() + ": nothing can be redeemed until the end of " + bar.until() + ".");
        }
    }

    /** 422: the cash that the keeper took is not what the price needs beside the points. */
    public static final class CashDiffers extends StoreProblem {
        public CashDiffers(long dueFen, long takenFen) {
            super(
                    422,
                    "这笔应补现金 " + yuan(dueFen) + " 元，录入的是 " + yuan(takenFen) + " 元。",
                    "This sale needs ¥" + yuan(dueFen) + " in cash, not ¥" + yuan(takenFen) + ".");
        }

        private static String yuan(long fen) {
            return java.math.BigDecimal.valueOf(fen, 2).toPlainString();
        }
    }

    /** 409: the shop was closed for good. */
    public static final class ShopClosed extends StoreProblem {
        public ShopClosed(String shop) {
            super(409, "“" + shop + "”已停业。", "The shop \"" + shop + "\" is closed.");
        }
    }

    /** 422: an ordinary shop is paid by settlement, and the rulebook does not say what points are worth. */
    public static final class ShopCannotBePaid extends StoreProblem {
        public ShopCannotBePaid(String shop) {
            super(
                    422,
                    "“" + shop + "”靠结算收款，而本村细则没有写明积分值多少钱，不能在这里兑换。请先由村里修改细则。",
                    "The shop \"" + shop
                            + "\" is paid by settlement, but the village's rulebook does not say what points are"
                            + " worth: nothing can be redeemed here until it does.");
        }
    }

    /** 422: the rulebook opens the shop on other days or hours. */
    public static final class NotOpenNow extends StoreProblem {
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        public NotOpenNow(Text times, @Nullable LocalDateTime next) {
            super(
                    422,
                    "现在不是兑换时间。" + (next == null ? "" : "下次 " + MINUTE.format(next) + " 开始。") + "兑换时间：" + times.zh()
                            + "。",
                    "This is not a time to redeem. "
                            + (next == null ? "" : "The next begins at " + MINUTE.format(next) + ". ")
                            + "Redeeming is open: " + times.en() + ".");
        }
    }

    /** 422: more than the rulebook allows at a time, or as often or as much as it allows in a period. */
    public static final class LimitReached extends StoreProblem {
        public LimitReached(Text limit) {
            super(422, limit.zh() + "。", limit.en() + ".");
        }
    }

    /** 409: the card was blocked. */
    public static final class CardBlocked extends StoreProblem {
        public CardBlocked(LocalDate on, @Nullable String reason) {
            super(
                    409,
                    "这张卡已于 " + on + " 停用" + (reason == null ? "" : "（" + reason + "）") + "，请用新卡，或按姓名和小组查找。",
                    "This card was blocked on " + on + (reason == null ? "" : " (" + reason + ")")
                            + "; use the new card, or find the household by name and group.");
        }
    }

    /** 422: the code carries no signature of this county. */
    public static final class CardNotOurs extends StoreProblem {
        public CardNotOurs() {
            super(422, "这不是本县的卡，或卡码已损坏。", "This is not a card of this county, or its code is damaged.");
        }
    }

    /** 403: the household belongs to another village than the shop. */
    public static final class OfAnotherVillage extends StoreProblem {
        public OfAnotherVillage() {
            super(
                    403,
                    "这户不属于本村，请到该户所在村的超市兑换。",
                    "This household belongs to another village; it redeems at that village's shop.");
        }
    }

    /** 409: the household left the scheme. */
    public static final class HouseholdInactive extends StoreProblem {
        public HouseholdInactive() {
            super(409, "这户已停用，不能办理。", "This household is no longer active.");
        }
    }

    /** 409: another shop of the village has this name. */
    public static final class ShopNameTaken extends StoreProblem {
        public ShopNameTaken(String name) {
            super(409, "本村已有名为“" + name + "”的店。", "The village already has a shop named \"" + name + "\".");
        }
    }

    /** 409: everything of this redemption came back already. */
    public static final class AlreadyRefunded extends StoreProblem {
        public AlreadyRefunded(Instant lastAt, java.time.ZoneId zone) {
            super(
                    409,
                    "这笔兑换已于 " + lastAt.atZone(zone).toLocalDate() + " 全部退回。",
                    "Everything of this redemption came back on "
                            + lastAt.atZone(zone).toLocalDate() + ".");
        }
    }

    /** 422: more is to come back than was taken and not yet returned. */
    public static final class MoreThanTaken extends StoreProblem {
        public MoreThanTaken(String product, long taken, long returned, long asked) {
            super(
                    422,
                    "“" + product + "”兑换了 " + taken + "，已退 " + returned + "，最多还能退 " + (taken - returned) + "，不能退 "
                            + asked + "。",
                    "\"" + product + "\": " + taken + " taken, " + returned + " returned; at most " + (taken - returned)
                            + " can come back, not " + asked + ".");
        }
    }

    /** 422: the product is not on this receipt. */
    public static final class NotOnTheReceipt extends StoreProblem {
        public NotOnTheReceipt() {
            super(422, "小票上没有这种商品。", "This product is not on the receipt.");
        }
    }

    /** 422: the rulebook lets nobody order. */
    public static final class NoSpecialOrders extends StoreProblem {
        public NoSpecialOrders() {
            super(422, "本村细则没有开通预订。", "This village's rulebook offers no special orders.");
        }
    }

    /** 409: the order was handed out or called off, or its time is over. */
    public static final class OrderEnded extends StoreProblem {
        public OrderEnded(SpecialOrder.State state) {
            super(409, "这笔预订" + chinese(state) + "。", "This order " + english(state) + ".");
        }

        private static String chinese(SpecialOrder.State state) {
            return switch (state) {
                case HANDED_OUT -> "已经领取";
                case CALLED_OFF -> "已经取消";
                case LAPSED -> "已经过期，积分已退回可用";
                case WAITING -> "还在等货";
            };
        }

        private static String english(SpecialOrder.State state) {
            return switch (state) {
                case HANDED_OUT -> "was handed out";
                case CALLED_OFF -> "was called off";
                case LAPSED -> "is over its time; its points are free again";
                case WAITING -> "still waits for its goods";
            };
        }
    }

    /** 409: the case ended before. */
    public static final class CaseEnded extends StoreProblem {
        public CaseEnded() {
            super(409, "这笔待处理的兑换已经处理过。", "This case has ended before.");
        }
    }
}
