package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantRulesTest {
    private static final UUID SOME = new UUID(1, 1);

    @ParameterizedTest(name = "{0} in {1}, shop {2}, bank {3}: {4}")
    @CsvSource({
        "admin, 532623, false, false, ok",
        "admin, 53262310120101, false, false, division",
        "recorder, 53262310120101, false, false, ok",
        "recorder, 53, false, false, division",
        "supervisor, 532623101, false, false, ok",
        "shopkeeper, 532623101201, true, false, ok",
        "shopkeeper, 532623101201, false, false, shop",
        "shopkeeper, 532623101, true, false, division",
        "recorder, 532623101201, true, false, shop",
        "bank-officer, 532623, false, true, ok",
        "bank-officer, 532623, false, false, bank",
        "bank-officer, 532623101201, false, true, division",
        "operator, 532623, false, false, role",
        "king, 532623, false, false, role"
    })
    void aGrantFitsItsRole(String role, String division, boolean shop, boolean bank, String outcome) {
        Grant grant = grant(role, division, shop ? SOME : null, bank ? SOME : null);
        if (outcome.equals("ok")) {
            assertThatCode(() -> GrantRules.check(grant)).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(() -> GrantRules.check(grant))
                .isInstanceOf(AccessProblem.GrantDoesNotFit.class)
                .hasMessageContaining(outcome);
    }

    @ParameterizedTest(name = "{0} in {1} beside {2} in {3}: {4}")
    @CsvSource({
        "supervisor, 532623101201, recorder, 532623101201, true",
        "recorder, 532623101201, supervisor, 532623101201, true",
        "reviewer, 532623101201, supervisor, 532623101, true",
        "supervisor, 532623101, recorder, 53262310120101, true",
        "admin, 532623101201, supervisor, 532623101201, true",
        "supervisor, 532623101201, recorder, 532623101202, false",
        "supervisor, 532623101201, auditor, 532623101201, false",
        "recorder, 532623101201, reviewer, 532623101201, false"
    })
    void supervisionExcludesWhatItSupervises(
            String role, String division, String held, String heldIn, boolean refused) {
        Grant next = grant(role, division, null, null);
        List<Grant> before = List.of(grant(held, heldIn, null, null));
        if (refused) {
            assertThatThrownBy(() -> GrantRules.mustStayApart(next, before))
                    .isInstanceOf(AccessProblem.DutiesConflict.class)
                    .hasMessageContaining(heldIn);
        } else {
            assertThatCode(() -> GrantRules.mustStayApart(next, before)).doesNotThrowAnyException();
        }
    }

    private static Grant grant(String role, String division, @Nullable UUID shop, @Nullable UUID bank) {
        return new Grant(SOME, SOME, role, division, shop, bank);
    }
}
