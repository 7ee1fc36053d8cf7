package cn.moralbank.store;

import cn.moralbank.shared.Problem;

/** What the shelves and the stock of a shop refuse. */
public abstract sealed class GoodsProblem extends Problem {
    private GoodsProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 409: fewer pieces are left than were asked for. */
    public static final class OutOfStock extends GoodsProblem {
        public OutOfStock(String product, String unit, long left, long asked) {
            super(
                    409,
                    "“" + product + "”只剩 " + left + " " + unit + "，要 " + asked + " " + unit + "。",
                    "Only " + left + " of \"" + product + "\" left, " + asked + " asked for.");
        }
    }

    /** 409: the product is not offered any more. */
    public static final class NotOffered extends GoodsProblem {
        public NotOffered(String product) {
            super(409, "“" + product + "”已下架。", "\"" + product + "\" is no longer offered.");
        }
    }

    /** 409: a service has no stock. */
    public static final class NotStocked extends GoodsProblem {
        public NotStocked(String product) {
            super(409, "“" + product + "”是服务，没有库存。", "\"" + product + "\" is a service and has no stock.");
        }
    }

    /** 409: another product of the shop has this name or barcode. */
    public static final class AlreadyOnTheShelf extends GoodsProblem {
        public AlreadyOnTheShelf() {
            super(409, "本店已有同名或同条码的商品。", "The shop already has a product of this name or barcode.");
        }
    }

    /** 422: fewer pieces are in the lot than are to leave it. */
    public static final class LotTooSmall extends GoodsProblem {
        public LotTooSmall(long remaining, long asked) {
            super(
                    422,
                    "这批只剩 " + remaining + "，不能出 " + asked + "。",
                    "Only " + remaining + " are left in this lot; " + asked + " cannot leave it.");
        }
    }

    /** 422: the book changed since the goods were counted. */
    public static final class CountedTooLongAgo extends GoodsProblem {
        public CountedTooLongAgo(String product) {
            super(
                    422,
                    "“" + product + "”清点之后账上变动太大，请重新清点。",
                    "Too much of \"" + product + "\" has moved since it was counted; count it again.");
        }
    }

    /** 422: pieces were found of goods that never came in. */
    public static final class NeverCameIn extends GoodsProblem {
        public NeverCameIn(String product) {
            super(
                    422,
                    "“" + product + "”从未入库，请先办理入库再盘点。",
                    "\"" + product + "\" never came in; take it in before it is counted.");
        }
    }

    /** 422: goods move to another shop, not to their own. */
    public static final class SameShop extends GoodsProblem {
        public SameShop() {
            super(422, "调入和调出是同一家店。", "The goods are in this shop already.");
        }
    }
}
