package cn.moralbank.credit.news;

import cn.moralbank.shared.Problem;
import java.util.List;

/** What is refused about news. */
public abstract sealed class NewsProblem extends Problem {
    private NewsProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 422: the address is not one that we may send to. */
    public static final class AddressNotAllowed extends NewsProblem {
        public AddressNotAllowed(String chinese, String english) {
            super(
                    422,
                    "不能向这个地址发送：" + chinese + "。",
                    "Nothing is sent to this address: " + english + ".",
                    List.of(Flaw.inField("address", chinese, english)));
        }
    }

    /** 404: no such endpoint of this bank. */
    public static final class UnknownEndpoint extends NewsProblem {
        public UnknownEndpoint() {
            super(404, "没有这个接收地址。", "There is no such endpoint.", List.of());
        }
    }

    /** 409: the endpoint was ended, or answered 410. */
    public static final class EndpointEnded extends NewsProblem {
        public EndpointEnded() {
            super(409, "这个接收地址已经停用，请另行登记。", "This endpoint has ended; register another.", List.of());
        }
    }
}
