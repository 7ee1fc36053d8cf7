package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a till sold without a network. The goods are gone, so nothing is refused: each sale becomes a redemption or a
 * case.
 *
 * <ol>
 *   <li>Take the sales in the order in which the till made them, each in a transaction of its own.
 *   <li>A sale whose id was answered before, or that had reached us online, gets that answer again.
 *   <li>Its time is the till's, held between the snapshot that it sold against and now: a wrong clock moves nothing further.
 *   <li>A stocktake that was closed since learns that the goods were sold before they were counted.
 *   <li>Sell it at the snapshot's prices. Where that is refused, undo it and open a case that says why; the goods that are
 *       there leave the shelf as owed, the points wait for the case to end.
 * </ol>
 */
@Singleton
public class SynchronisingTills {
    private static final int MOST_AT_ONCE = 500;

    /**
     * One sale of a queue.
     *
     * @param id made by the till; becomes the redemption's
     * @param sequence its place in the queue, from 1
     * @param soldAt by the till's clock
     * @param snapshot the token of the snapshot that it was sold against
     */
    public record QueuedSale(
            @NotNull UUID id,
            @Positive long sequence,
            @NotNull Instant soldAt,
            @NotNull @Size(max = 200) String snapshot,
            @NotNull @Valid RedeemingPoints.Sale sale) {}

    /**
     * A tablet's queue.
     *
     * @param queue the id of the tablet's store; a store that was wiped is another queue
     */
    public record Queue(
            @NotNull UUID queue, @NotNull @Size(max = MOST_AT_ONCE) List<@NotNull @Valid QueuedSale> sales) {}

    /** How a sale was answered; with its receipt number where it was accepted, with the reason where it is a case. */
    public record Answer(
            UUID id,
            boolean accepted,
            @Nullable Long receiptNumber,
            @Nullable String code,
            @Nullable String zh,
            @Nullable String en) {}

    private final Redemptions redemptions;
    private final Products products;
    private final Stock stock;
    private final LateSales late;
    private final RedeemingPoints redeeming;
    private final Snapshots snapshots;
    private final AmendingCounts counts;
    private final Clock clock;

    SynchronisingTills(Jdbi jdbi, RedeemingPoints redeeming, Snapshots snapshots, AmendingCounts counts, Clock clock) {
        this.snapshots = snapshots;
        this.counts = counts;
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.products = jdbi.onDemand(Products.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.late = jdbi.onDemand(LateSales.class);
        this.redeeming = redeeming;
        this.clock = clock;
    }

    /**
     * Answers every sale of a queue, exactly once however often it is sent; for the shop's own keeper. Opens a transaction a
     * sale, so what was answered stays answered where the call breaks off.
     */
    public List<Answer> synchronise(Actor actor, UUID shop, Queue queue) {
        Reach.mustKeep(actor, shop);
        if (queue.sales().stream().anyMatch(sale -> !sale.sale().shop().equals(shop))) {
            throw new Refused.InvalidRequest("sales", "队列里有别家店的兑换", "holds sales of another shop");
        }
        List<Answer> answers = new ArrayList<>();
        queue.sales().stream()
                .sorted(Comparator.comparingLong(QueuedSale::sequence))
                .forEach(sale -> answers.add(answer(actor, queue.queue(), sale)));
        return answers;
    }

    private Answer answer(Actor actor, UUID queue, QueuedSale sale) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> accept(actor, queue, sale));
        } catch (Problem refusal) {
            return QuarkusTransaction.requiringNew().call(() -> open(actor, queue, sale, refusal));
        }
    }

    private Answer accept(Actor actor, UUID queue, QueuedSale sale) {
        Redemption online = redemptions.find(sale.id());
        if (online != null) {
            return new Answer(sale.id(), true, online.receiptNumber(), null, null, null);
        }
        Instant at = held(sale);
        if (!late.answer(row(queue, sale, at, null), sale.sale(), actor.id())) {
            return again(sale.id());
        }
        counts.before(actor, sale.id(), sale.sale(), at);
        Receipt receipt = redeeming.sellLate(
                new RedeemingPoints.Sold(
                        sale.id(),
                        actor,
                        at,
                        snapshots.madeAt(sale.snapshot(), sale.sale().shop())),
                sale.sale());
        return new Answer(sale.id(), true, receipt.redemption().receiptNumber(), null, null, null);
    }

    private Answer open(Actor actor, UUID queue, QueuedSale sale, Problem refusal) {
        Instant at = held(sale);
        if (late.answer(row(queue, sale, at, refusal), sale.sale(), actor.id())) {
            takeWhatIsThere(actor, sale, at);
        }
        return again(sale.id());
    }

    private Answer again(UUID id) {
        LateSales.Row row = late.find(id);
        Redemption redemption = redemptions.find(id);
        if (row == null) {
            throw new IllegalStateException("a late sale vanished while it was answered");
        }
        Long number = redemption == null ? null : redemption.receiptNumber();
        return new Answer(id, number != null, number, row.code(), row.zh(), row.en());
    }

    private LateSales.Row row(UUID queue, QueuedSale sale, Instant at, @Nullable Problem refusal) {
        return new LateSales.Row(
                sale.id(),
                sale.sale().shop(),
                queue,
                sale.sequence(),
                sale.sale(),
                price(sale),
                at,
                sale.soldAt(),
                clock.instant(),
                refusal == null ? "ACCEPTED" : "CASE",
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.chinese(),
                refusal == null ? null : refusal.english());
    }

    private long price(QueuedSale sale) {
        Map<UUID, Long> prices = named(sale).stream().collect(Collectors.toMap(Product::id, Product::points));
        return sale.sale().lines().stream()
                .mapToLong(line -> prices.getOrDefault(line.product(), 0L) * line.quantity())
                .sum();
    }

    private List<Product> named(QueuedSale sale) {
        UUID[] ids = sale.sale().lines().stream()
                .map(RedeemingPoints.Item::product)
                .distinct()
                .toArray(UUID[]::new);
        return products.named(
                ids,
                sale.sale().shop(),
                snapshots.madeAt(sale.snapshot(), sale.sale().shop()));
    }

    private Instant held(QueuedSale sale) {
        Instant now = clock.instant();
        Instant earliest = snapshots.madeAt(sale.snapshot(), sale.sale().shop());
        Instant at = sale.soldAt().isBefore(earliest) ? earliest : sale.soldAt();
        return at.isAfter(now) ? now : at;
    }

    private void takeWhatIsThere(Actor actor, QueuedSale sale, Instant at) {
        counts.before(actor, sale.id(), sale.sale(), at);
        List<Shelf.Pick> picks = new Shelf(stock.lockSellable(
                        named(sale).stream().map(Product::id).toArray(UUID[]::new),
                        LocalDate.ofInstant(at, clock.getZone())))
                .takeUpTo(sale.sale().pieces());
        var occasion = new Stock.Occasion(
                MovementKind.OWED, sale.sale().shop(), null, sale.id(), null, at, clock.instant(), actor.id());
        stock.move(
                picks.stream().map(pick -> Ids.next()).toArray(UUID[]::new),
                picks.stream().map(Shelf.Pick::lot).toArray(UUID[]::new),
                picks.stream().mapToLong(pick -> -pick.quantity()).toArray(),
                occasion);
    }
}
