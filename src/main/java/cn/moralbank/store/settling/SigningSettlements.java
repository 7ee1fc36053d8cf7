package cn.moralbank.store.settling;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.store.ShopBoard;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Signs settlements, calls them off while one side has not signed, and notes that they were paid. */
@Singleton
public class SigningSettlements {
    private final Settlements settlements;
    private final SettlementBoard board;
    private final ShopBoard shops;
    private final Clock clock;

    SigningSettlements(Jdbi jdbi, SettlementBoard board, ShopBoard shops, Clock clock) {
        this.settlements = jdbi.onDemand(Settlements.class);
        this.board = board;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * Signs for the actor's side: the shop's keeper for the shop, the village's admin for the village.
     *
     * @throws SettlingProblem.AlreadySigned where that side has signed
     * @throws SettlingProblem.CalledOff where it was called off
     */
    @Transactional
    public Settlement sign(Actor actor, UUID id) {
        standing(actor, id);
        Settlement.Side side = actor.shop() == null ? Settlement.Side.VILLAGE : Settlement.Side.SHOP;
        if (!settlements.sign(id, side, clock.instant(), actor.id(), actor.shownName())) {
            throw new SettlingProblem.AlreadySigned();
        }
        return board.settlement(actor, id);
    }

    /**
     * Calls a settlement off; its sales can be settled anew. Either side may, as long as one has not signed.
     *
     * @throws SettlingProblem.SignedByBoth where both have
     */
    @Transactional
    public Settlement callOff(Actor actor, UUID id, String reason) {
        standing(actor, id);
        if (isSignedByBoth(id)) {
            throw new SettlingProblem.SignedByBoth();
        }
        settlements.callOff(id, clock.instant(), actor.id(), reason.strip());
        settlements.free(id);
        return board.settlement(actor, id);
    }

    /**
     * Notes that the money was paid, for the village's admin.
     *
     * @throws SettlingProblem.NotSignedByBoth before both have signed
     * @throws SettlingProblem.AlreadyPaid where it is noted
     */
    @Transactional
    public Settlement pay(Actor actor, UUID id, LocalDate on, String reference) {
        standing(actor, id);
        if (!isSignedByBoth(id)) {
            throw new SettlingProblem.NotSignedByBoth();
        }
        if (!settlements.pay(id, on, reference.strip(), clock.instant(), actor.id())) {
            throw new SettlingProblem.AlreadyPaid();
        }
        return board.settlement(actor, id);
    }

    private boolean isSignedByBoth(UUID id) {
        return settlements.signatures(id).size() == Settlement.Side.values().length;
    }

    private void standing(Actor actor, UUID id) {
        Settlements.Row row = settlements.lock(id);
        if (row == null) {
            throw new Refused.NotFound("这张结算单", "settlement");
        }
        shops.shop(actor, row.shop());
        if (row.voidedAt() != null) {
            throw new SettlingProblem.CalledOff();
        }
    }
}
