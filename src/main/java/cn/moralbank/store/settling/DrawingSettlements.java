package cn.moralbank.store.settling;

import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.store.Shop;
import cn.moralbank.store.ShopBoard;
import cn.moralbank.store.ShopKind;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Draws up what a village owes an ordinary shop.
 *
 * <ol>
 *   <li>Lock the shop, so that two statements are not drawn of the same sales.
 *   <li>Take every sale and refund up to the end of the day that no standing settlement holds, late-reported ones of earlier periods too.
 *   <li>Value each by the rulebook that was in force on the day of its sale; a refund takes back exactly what its part was worth.
 * </ol>
 */
@Singleton
public class DrawingSettlements {
    private final Settlements settlements;
    private final ShopBoard shops;
    private final RulebookBoard rulebooks;
    private final SettlementBoard board;
    private final Clock clock;

    DrawingSettlements(Jdbi jdbi, ShopBoard shops, RulebookBoard rulebooks, SettlementBoard board, Clock clock) {
        this.settlements = jdbi.onDemand(Settlements.class);
        this.shops = shops;
        this.rulebooks = rulebooks;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Draws a settlement up to a day (included), for the village's admin.
     *
     * @throws SettlingProblem.NotAnOrdinaryShop for a village's own shop
     * @throws SettlingProblem.DayNotOver for today or later
     * @throws SettlingProblem.NothingToSettle where all is settled
     * @throws SettlingProblem.PointsHaveNoValue where a rulebook gives points no value in money
     */
    @Transactional
    public Settlement draw(Actor actor, UUID id, UUID shopId, LocalDate until) {
        Shop shop = shops.shop(actor, shopId);
        if (shop.kind() != ShopKind.ORDINARY) {
            throw new SettlingProblem.NotAnOrdinaryShop();
        }
        if (!until.isBefore(LocalDate.now(clock))) {
            throw new SettlingProblem.DayNotOver();
        }
        settlements.lockShop(shopId);
        List<Settlements.Owed> owed = settlements.owed(
                shopId, until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        if (owed.isEmpty()) {
            throw new SettlingProblem.NothingToSettle();
        }
        Map<LocalDate, RedemptionPolicy.Value> values = new HashMap<>();
        List<Settlements.Drawn> lines = owed.stream()
                .map(one -> drawn(one, values.computeIfAbsent(day(one.soldAt()), day -> value(shop.village(), day))))
                .toList();
        settlements.insert(
                new Settlements.Row(
                        id,
                        shopId,
                        shop.village(),
                        settlements.nextNumber(shopId),
                        until,
                        lines.stream().mapToLong(Settlements.Drawn::points).sum(),
                        lines.stream().mapToLong(Settlements.Drawn::fen).sum(),
                        clock.instant(),
                        null,
                        null),
                actor.id());
        settlements.insertLines(id, lines);
        return board.settlement(actor, id);
    }

    private static Settlements.Drawn drawn(Settlements.Owed one, RedemptionPolicy.Value value) {
        if (one.refund() == null) {
            return new Settlements.Drawn(
                    one.redemption(), null, one.happenedAt(), one.points(), value.fenOf(one.points()));
        }
        long left = one.whole() - one.backBefore();
        long fen = value.fenOf(left - one.points()) - value.fenOf(left);
        return new Settlements.Drawn(null, one.refund(), one.happenedAt(), -one.points(), fen);
    }

    private RedemptionPolicy.Value value(String village, LocalDate day) {
        RedemptionPolicy.Value value =
                rulebooks.inForce(village, day).rulebook().redemption().value();
        if (value == null) {
            throw new SettlingProblem.PointsHaveNoValue(day.toString());
        }
        return value;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
