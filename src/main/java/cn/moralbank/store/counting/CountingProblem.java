package cn.moralbank.store.counting;

import cn.moralbank.shared.Problem;
import java.util.List;

/** What a stocktake refuses. */
public abstract sealed class CountingProblem extends Problem {
    private CountingProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 403: who stocks the shop does not count it. */
    public static final class CounterIsOfTheShop extends CountingProblem {
        public CounterIsOfTheShop() {
            super(
                    403,
                    "您为这家店办理过入库或售货，盘点须由店外的人进行，例如监督委员会。",
                    "You have taken goods in or sold in this shop; it must be counted by somebody else, such as a supervisor.");
        }
    }

    /** 409: a stocktake of this shop is open. */
    public static final class BeingCounted extends CountingProblem {
        public BeingCounted() {
            super(409, "这家店正在盘点，请先结束那一次。", "This shop is being counted already; close that stocktake first.");
        }
    }

    /** 409: it is closed. */
    public static final class StocktakeClosed extends CountingProblem {
        public StocktakeClosed() {
            super(409, "这次盘点已经结束。", "This stocktake is closed.");
        }
    }

    /** 422: some goods were not counted. */
    public static final class NotAllCounted extends CountingProblem {
        public NotAllCounted(List<String> missing) {
            super(
                    422,
                    "还有 " + missing.size() + " 种没有清点：" + named(missing, "、", "等") + "。没有的请填 0。",
                    missing.size() + " products are not counted: " + named(missing, ", ", "…")
                            + ". Enter 0 where there are none.");
        }

        private static String named(List<String> names, String between, String more) {
            return String.join(between, names.subList(0, Math.min(5, names.size()))) + (names.size() > 5 ? more : "");
        }
    }
}
