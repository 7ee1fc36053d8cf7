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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a till sold without a network. The goods are gone, so nothing is refused: each sale becomes a redemption or a
 * case.
 *
 * <ol>
 *   <li>Look up the prices that the till's snapshots showed, then take the sales in the order in which the till made them, each in
 *       a transaction of its own.
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
        Map<String, Shown> shown = QuarkusTransaction.requiringNew().call(() -> shown(shop, queue.sales()));
        return queue.sales().stream()
                .sorted(Comparator.comparingLong(QueuedSale::sequence))
                .map(sale -> new Told(actor, queue.queue(), sale, Objects.requireNonNull(shown.get(sale.snapshot()))))
                .map(this::answer)
                .toList();
    }

    /**
     * What a snapshot showed of the products of a queue.
     *
     * @param at when it was made
     */
    private record Shown(Instant at, Map<UUID, Product> products) {}

    /** A sale as a till tells it, with what its snapshot showed. */
    private record Told(Actor actor, UUID queue, QueuedSale queued, Shown shown) {
        RedeemingPoints.Sale sale() {
            return queued.sale();
        }

        /** What the household was told that it costs; a product that is not the shop's counts nothing. */
        long price() {
            return sale().lines().stream()
                    .filter(line -> shown.products().containsKey(line.product()))
                    .mapToLong(line -> Objects.requireNonNull(shown.products().get(line.product()))
                                    .points()
                            * line.quantity())
                    .sum();
        }

        UUID[] products() {
            return sale().pieces().keySet().stream()
                    .filter(shown.products()::containsKey)
                    .toArray(UUID[]::new);
        }

        /** When it was sold: not before its snapshot was made and not in the future, however wrong the tablet's clock was. */
        Instant soldAt(Instant now) {
            Instant at = queued.soldAt().isBefore(shown.at()) ? shown.at() : queued.soldAt();
            return at.isAfter(now) ? now : at;
        }
    }

    /** Every snapshot that a queue was sold against; its signature is checked once, not with each sale. */
    private Map<String, Shown> shown(UUID shop, List<QueuedSale> sales) {
        UUID[] all = sales.stream()
                .flatMap(sale -> sale.sale().lines().stream())
                .map(RedeemingPoints.Item::product)
                .distinct()
                .toArray(UUID[]::new);
        return sales.stream()
                .map(QueuedSale::snapshot)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), snapshot -> shown(all, shop, snapshots.madeAt(snapshot, shop))));
    }

    private Shown shown(UUID[] all, UUID shop, Instant madeAt) {
        return new Shown(
                madeAt,
                products.named(all, shop, madeAt).stream().collect(Collectors.toMap(Product::id, Function.identity())));
    }

    private Answer answer(Told told) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> accept(told));
        } catch (Problem refusal) {
            return QuarkusTransaction.requiringNew().call(() -> open(told, refusal));
        }
    }

    private Answer accept(Told told) {
        QueuedSale sale = told.queued();
        Instant at = told.soldAt(clock.instant());
        if (!late.answer(row(told, at, null), sale.sale(), told.actor().id())) {
            return again(sale.id());
        }
        Actor actor = told.actor();
        counts.before(actor, sale.id(), sale.sale(), at);
        Redemption redemption = redeeming.sellLate(
                new RedeemingPoints.Sold(sale.id(), actor, at, told.shown().at()), sale.sale());
        return new Answer(sale.id(), true, redemption.receiptNumber(), null, null, null);
    }

    private Answer open(Told told, Problem refusal) {
        Instant at = told.soldAt(clock.instant());
        if (late.answer(row(told, at, refusal), told.sale(), told.actor().id())) {
            takeWhatIsThere(told, at);
        }
        return again(told.queued().id());
    }

    private Answer again(UUID id) {
        Redemption redemption = redemptions.find(id);
        if (redemption != null) {
            return new Answer(id, true, redemption.receiptNumber(), null, null, null);
        }
        LateSales.Row row = Objects.requireNonNull(late.find(id), "a late sale vanished while it was answered");
        return new Answer(id, false, null, row.code(), row.zh(), row.en());
    }

    private LateSales.Row row(Told told, Instant at, @Nullable Problem refusal) {
        QueuedSale sale = told.queued();
        return new LateSales.Row(
                sale.id(),
                sale.sale().shop(),
                told.queue(),
                sale.sequence(),
                sale.sale(),
                told.price(),
                at,
                sale.soldAt(),
                clock.instant(),
                refusal == null ? "ACCEPTED" : "CASE",
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.chinese(),
                refusal == null ? null : refusal.english());
    }

    private void takeWhatIsThere(Told told, Instant at) {
        QueuedSale sale = told.queued();
        counts.before(told.actor(), sale.id(), sale.sale(), at);
        List<Shelf.Pick> picks = new Shelf(
                        stock.lockSellable(told.products(), LocalDate.ofInstant(at, clock.getZone())))
                .takeUpTo(sale.sale().pieces());
        var occasion = new Stock.Occasion(
                MovementKind.OWED,
                sale.sale().shop(),
                null,
                sale.id(),
                null,
                at,
                clock.instant(),
                told.actor().id());
        stock.move(
                picks.stream().map(pick -> Ids.next()).toArray(UUID[]::new),
                picks.stream().map(Shelf.Pick::lot).toArray(UUID[]::new),
                picks.stream().mapToLong(pick -> -pick.quantity()).toArray(),
                occasion);
    }
}
