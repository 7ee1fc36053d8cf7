package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Ends the cases that late sales became; for the village's admin, never the shopkeeper who made the sale. */
@Singleton
public class EndingCases {
    /** The household pays after all, brings the goods back, or the village bears the loss. */
    public enum Ending {
        COLLECTED,
        RETURNED,
        BORNE
    }

    /** A late sale that could not be accepted. */
    public record Case(
            UUID id,
            UUID shop,
            RedeemingPoints.Sale sale,
            long points,
            Instant soldAt,
            Instant receivedAt,
            String code,
            String zh,
            String en) {}

    private final Shops shops;
    private final Stock stock;
    private final LateSales late;
    private final RedeemingPoints redeeming;
    private final Customers customers;
    private final Clock clock;

    EndingCases(Jdbi jdbi, RedeemingPoints redeeming, Customers customers, Clock clock) {
        this.customers = customers;
        this.shops = jdbi.onDemand(Shops.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.late = jdbi.onDemand(LateSales.class);
        this.redeeming = redeeming;
        this.clock = clock;
    }

    /** The cases of a division that wait for an ending, the oldest first; of a shopkeeper, those of their shop. */
    @Transactional
    public List<Case> open(Actor actor, String division) {
        UUID own = actor.shop();
        actor.mustReach(division);
        return late.open(division).stream()
                .filter(row -> own == null || row.shop().equals(own))
                .map(EndingCases::shown)
                .toList();
    }

    /**
     * Ends a case. COLLECTED takes the points now, under the sale's own id, whatever stood against
     * the sale but too few points: the village has decided; RETURNED puts the goods back; BORNE leaves both.
     *
     * @throws StoreProblem.CaseEnded where it ended before
     * @throws StoreProblem.NotEnoughPoints where COLLECTED still cannot be paid
     */
    @Transactional
    public Case end(Actor actor, UUID id, Ending ending, String reason) {
        LateSales.Row row = late.find(id);
        if (row == null || row.code() == null) {
            throw new Refused.NotFound("这笔待处理的兑换", "case");
        }
        actor.mustReach(Found.shop(shops, row.shop()).village());
        if (!late.end(id, ending, reason.strip(), clock.instant(), actor.id())) {
            throw new StoreProblem.CaseEnded();
        }
        if (ending != Ending.BORNE) {
            putBack(actor, row);
        }
        if (ending == Ending.COLLECTED) {
            collect(actor, row);
        }
        return shown(row);
    }

    private void putBack(Actor actor, LateSales.Row row) {
        List<Stock.Taken> owed = stock.goneAbout(row.id(), MovementKind.OWED);
        stock.lock(owed.stream().map(Stock.Taken::lot).toArray(UUID[]::new));
        Instant now = clock.instant();
        stock.move(
                owed.stream().map(lot -> Ids.next()).toArray(UUID[]::new),
                owed.stream().map(Stock.Taken::lot).toArray(UUID[]::new),
                owed.stream().mapToLong(Stock.Taken::quantity).toArray(),
                new Stock.Occasion(MovementKind.OWED, row.shop(), null, row.id(), null, now, now, actor.id()));
    }

    private void collect(Actor actor, LateSales.Row row) {
        Actor keeper = new Actor(
                actor.id(),
                actor.name(),
                actor.shownName(),
                actor.county(),
                actor.role(),
                actor.division(),
                actor.person(),
                actor.household(),
                row.shop(),
                actor.bank(),
                actor.device());
        redeeming.collect(
                new RedeemingPoints.Sold(row.id(), keeper, clock.instant(), row.soldAt()), withoutCard(row.sale()));
    }

    /** The household was at the till then; that its card was blocked does not matter any more. */
    private RedeemingPoints.Sale withoutCard(RedeemingPoints.Sale sale) {
        String card = sale.card();
        return card == null
                ? sale
                : new RedeemingPoints.Sale(
                        sale.shop(),
                        null,
                        customers.read(card).household(),
                        sale.lines(),
                        Confirmation.SHOPKEEPER,
                        "持卡人");
    }

    private static Case shown(LateSales.Row row) {
        return new Case(
                row.id(),
                row.shop(),
                row.sale(),
                row.points(),
                row.soldAt(),
                row.receivedAt(),
                orEmpty(row.code()),
                orEmpty(row.zh()),
                orEmpty(row.en()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
