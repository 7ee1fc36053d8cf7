package cn.moralbank.credit.terms;

import cn.moralbank.shared.Problem;
import java.util.List;

/** What is refused about a bank's terms. */
public abstract sealed class TermsProblem extends Problem {
    private TermsProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 422: the table contradicts itself; each flaw names the rows. The bank chooses, the system never guesses. */
    public static final class TermsContradict extends TermsProblem {
        public TermsContradict(List<Flaw> flaws) {
            super(422, "条款自相矛盾，请按提示修改。", "The terms contradict themselves; see the rows named.", flaws);
        }
    }

    /** 404: there is no such product of this bank. */
    public static final class UnknownProduct extends TermsProblem {
        public UnknownProduct() {
            super(404, "没有这个产品。", "There is no such product.", List.of());
        }
    }

    /** 409: the product is not offered any more. */
    public static final class ProductEnded extends TermsProblem {
        public ProductEnded() {
            super(409, "这个产品已经停办。", "This product is not offered any more.", List.of());
        }
    }
}
