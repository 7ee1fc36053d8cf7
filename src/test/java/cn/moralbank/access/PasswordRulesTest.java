package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "short1, 还差 4 个",
        "九个字的密码真不够, 还差 1 个",
        "wangwu-is-my-name, 不能有登录名",
        "aaaaaaaaaaaaa, 太容易猜到",
        "12345678901, 太容易猜到",
        "abcdefghijkl, 太容易猜到",
        "qwertyuiop, 太容易猜到",
        "Password123, 太容易猜到"
    })
    void aBadPasswordIsRefusedWithItsReason(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check("next", password, "wangwu"))
                .isInstanceOfSatisfying(
                        AccessProblem.PasswordNotGood.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.chinese())
                                .contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"我家门前有两棵枣树一棵", "correct horse battery", "k7m2-9qxt-rr4z"})
    void aLongOneOfOnesOwnIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check("next", password, "wangwu")).doesNotThrowAnyException();
    }
}
