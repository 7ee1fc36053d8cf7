package cn.moralbank.merkle;

/** A proof does not prove what it should; the reason says in which way. */
public final class ProofRefused extends RuntimeException {
    private final Reason reason;

    /** In which way a proof can fail. */
    public enum Reason {
        INDEX_OUTSIDE_TREE("序号不在这棵树之内", "the index lies outside the tree of this size"),
        SIZES_OUT_OF_ORDER("旧检查点比新检查点还大", "the older tree is larger than the newer one"),
        TOO_SHORT("证明缺少哈希（被截短，或序号、大小不符）", "the proof lacks hashes: it was truncated, or index or size are wrong"),
        TOO_LONG("证明多出哈希（被加长，或序号、大小不符）", "the proof has hashes too many: it was padded, or index or size are wrong"),
        ROOT_DIFFERS("由证明算出的根与检查点的根不同", "the root that the proof leads to is not the checkpoint's root"),
        OLDER_NOT_CONTAINED("新树不包含旧树：历史被改写", "the newer tree does not contain the older one: history was rewritten");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    ProofRefused(Reason reason) {
        super(reason.english, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String chinese() {
        return reason.chinese;
    }

    public String english() {
        return reason.english;
    }
}
