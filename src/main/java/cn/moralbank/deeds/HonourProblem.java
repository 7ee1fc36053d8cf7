package cn.moralbank.deeds;

import cn.moralbank.shared.Problem;

/** What the honour roll refuses, by name. */
public abstract sealed class HonourProblem extends Problem {
    private HonourProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 409: only what is settled and gave points is told. */
    public static final class NothingToHonour extends HonourProblem {
        public NothingToHonour() {
            super(409, "只有已入账的加分可以上光荣榜。", "Only a settled deed that gave points is put on the honour roll.");
        }
    }

    /** 409: it is told already. */
    public static final class AlreadyHonoured extends HonourProblem {
        public AlreadyHonoured() {
            super(409, "已经在光荣榜上。", "It is on the honour roll already.");
        }
    }

    /** 422: somebody must have seen the consent being signed. */
    public static final class ConsentMissing extends HonourProblem {
        public ConsentMissing() {
            super(422, "上光荣榜须本人同意：请写明书面同意的见证人。", "The person must agree; name who saw the consent being signed.");
        }
    }

    /** 422: children under 14 are not named in public. */
    public static final class ChildrenAreNotNamed extends HonourProblem {
        public ChildrenAreNotNamed() {
            super(422, "未满 14 周岁的不公开姓名。", "Children under 14 are not named in public.");
        }
    }
}
