package cn.moralbank.credit.batches;

import cn.moralbank.shared.Problem;

/** What is refused about batches. */
public abstract sealed class BatchProblem extends Problem {
    private BatchProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 404: no such batch of this bank. */
    public static final class UnknownBatch extends BatchProblem {
        public UnknownBatch() {
            super(404, "没有找到这一批查询。", "There is no such batch.");
        }
    }

    /** 409: so many batches of this bank are still at work. */
    public static final class BatchesAtWork extends BatchProblem {
        public BatchesAtWork(int most) {
            super(409, "已有 " + most + " 批查询在进行，请等其中一批完成。", most + " batches are at work; wait for one of them.");
        }
    }
}
