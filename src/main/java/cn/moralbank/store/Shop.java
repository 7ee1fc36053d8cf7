package cn.moralbank.store;

import cn.moralbank.rulebook.RedemptionPolicy;
import java.time.Instant;
import java.util.UUID;

/** A shop of one village. */
public record Shop(UUID id, String village, String name, ShopKind kind, Instant openedAt, boolean isOpen) {
    /**
     * Refuses an ordinary shop to take points that nobody could pay it for.
     *
     * @throws StoreProblem.ShopCannotBePaid where the rulebook gives points no value in money
     */
    void mustBePaidUnder(RedemptionPolicy policy) {
        if (kind == ShopKind.ORDINARY && policy.value() == null) {
            throw new StoreProblem.ShopCannotBePaid(name);
        }
    }
}
