package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.JointAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes goods back and returns their points at the price that was paid, in one transaction. The redemption's lines are locked
 * first, so that nothing comes back twice; the goods return to the lots that they were taken from.
 */
@Singleton
public class RefundingGoods {
    /**
     * What comes back.
     *
     * @param lines products and pieces; null for everything that has not come back yet
     */
    @Schema(name = "ReturnOfGoods")
    public record Return(
            @Nullable @Size(min = 1, max = 50) List<RedeemingPoints.@Valid @NotNull Item> lines,
            @NotBlank @Size(max = 200) @Schema(examples = "包装破损") String reason) {}

    private final Shops shops;
    private final Stock stock;
    private final Redemptions redemptions;
    private final Receipts receipts;
    private final HouseholdBoard households;
    private final LedgerBoard ledger;
    private final HouseholdAccounts accounts;
    private final PostingTransfers posting;
    private final Clock clock;

    RefundingGoods(
            Jdbi jdbi,
            Receipts receipts,
            HouseholdBoard households,
            LedgerBoard ledger,
            HouseholdAccounts accounts,
            PostingTransfers posting,
            Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.receipts = receipts;
        this.households = households;
        this.ledger = ledger;
        this.accounts = accounts;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * Takes a redemption back, whole or in part; for the shop's own keeper. The id becomes that of the refund and its transfer.
     *
     * @return the redemption's receipt as it now stands
     * @throws StoreProblem.AlreadyRefunded where everything came back before
     * @throws StoreProblem.NotOnTheReceipt for a product that was not taken
     * @throws StoreProblem.MoreThanTaken for more pieces than were taken and not yet returned
     */
    @Transactional
    public Receipt refund(Actor actor, UUID id, UUID redemptionId, Return wanted) {
        Redemption redemption = Found.redemption(redemptions, redemptionId);
        Reach.mustKeep(actor, redemption.shop());
        List<Redemption.Line> lines = redemptions.lockLines(redemptionId);
        mustHaveSomethingLeft(redemption, lines);
        Map<Redemption.Line, Long> back = wanted.lines() == null ? whole(lines) : part(lines, wanted.lines());
        List<Stock.Taken> lots = lotsOf(redemptionId, back);
        Instant now = clock.instant();
        Refund refund = paidBack(
                new Giving(actor, id, redemption, wanted.reason().strip(), now), worthBefore(lines), worth(back));
        redemptions.insert(refund, actor.id());
        redemptions.insertRefundLines(
                id,
                redemptionId,
                back.keySet().stream().map(Redemption.Line::product).toArray(UUID[]::new),
                back.values().stream().mapToLong(Long::longValue).toArray());
        putBack(
                lots,
                new Stock.Occasion(
                        MovementKind.REFUNDED, redemption.shop(), redemptionId, id, null, now, now, actor.id()));
        Redemption reduced = Found.redemption(redemptions, redemptionId);
        return receipts.of(reduced, Found.shop(shops, reduced.shop()), households.household(reduced.household()));
    }

    /** Who gives back what, and why. */
    private record Giving(Actor actor, UUID id, Redemption redemption, String reason, Instant at) {}

    private static long worth(Map<Redemption.Line, Long> back) {
        return back.entrySet().stream()
                .mapToLong(line -> line.getKey().pointsEach() * line.getValue())
                .sum();
    }

    private static long worthBefore(List<Redemption.Line> lines) {
        return lines.stream()
                .mapToLong(line -> line.pointsEach() * line.refunded())
                .sum();
    }

    /** Own points, gift points and cash go back in proportion, own points to whom they were taken from; points in one posting. */
    private Refund paidBack(Giving giving, long before, long worth) {
        Redemption redemption = giving.redemption();
        Parts parts = redemption.parts().back(before, before + worth);
        List<TransferOrder> orders = new ArrayList<>();
        PaidFrom.of(ledger.about(redemption.id()))
                .back(parts.points())
                .forEach(share ->
                        orders.add(order(giving, share.idUnder(giving.id()), share.account(), share.points())));
        if (parts.gift() > 0) {
            AccountKey gift = AccountKey.gift(redemption.household(), redemption.village());
            orders.add(order(giving, Checkout.giftTransfer(giving.id()), gift, parts.gift()));
        }
        JointAccounts own = lock(redemption, orders);
        posting.postAll(orders);
        return new Refund(
                giving.id(),
                redemption.id(),
                worth,
                parts.points(),
                parts.gift(),
                parts.cashFen(),
                own.balance() + parts.points(),
                giving.reason(),
                giving.at());
    }

    /** The household's accounts, locked together with all that something comes back to. */
    private JointAccounts lock(Redemption redemption, List<TransferOrder> orders) {
        List<AccountKey> own = accounts.of(redemption.household(), redemption.village());
        Set<AccountKey> all = new HashSet<>(own);
        orders.forEach(order -> all.add(order.to()));
        return HouseholdAccounts.joined(own, posting.lock(all));
    }

    private void mustHaveSomethingLeft(Redemption redemption, List<Redemption.Line> lines) {
        if (lines.stream().allMatch(line -> line.refunded() == line.quantity())) {
            List<Refund> before = redemptions.refundsOf(redemption.id());
            throw new StoreProblem.AlreadyRefunded(before.get(before.size() - 1).refundedAt(), clock.getZone());
        }
    }

    private static Map<Redemption.Line, Long> whole(List<Redemption.Line> lines) {
        Map<Redemption.Line, Long> back = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.quantity() > line.refunded())
                .forEach(line -> back.put(line, line.quantity() - line.refunded()));
        return back;
    }

    private static Map<Redemption.Line, Long> part(List<Redemption.Line> lines, List<RedeemingPoints.Item> items) {
        Map<Redemption.Line, Long> back = new LinkedHashMap<>();
        for (RedeemingPoints.Item item : items) {
            Redemption.Line line = lines.stream()
                    .filter(l -> l.product().equals(item.product()))
                    .findFirst()
                    .orElseThrow(StoreProblem.NotOnTheReceipt::new);
            long asked = back.merge(line, item.quantity(), Long::sum);
            if (line.refunded() + asked > line.quantity()) {
                throw new StoreProblem.MoreThanTaken(line.name(), line.quantity(), line.refunded(), asked);
            }
        }
        return back;
    }

    /** The lots that the returned goods belong to, locked in the order of their ids; none for services. */
    private List<Stock.Taken> lotsOf(UUID redemption, Map<Redemption.Line, Long> back) {
        List<Stock.Taken> taken = stock.takenBy(redemption);
        stock.lock(taken.stream().map(Stock.Taken::lot).toArray(UUID[]::new));
        List<Stock.Taken> returned = new ArrayList<>();
        back.forEach((line, quantity) -> {
            long missing = quantity;
            for (Stock.Taken lot : taken) {
                long pieces = lot.product().equals(line.product()) ? Math.min(missing, lot.quantity()) : 0;
                if (pieces > 0) {
                    returned.add(new Stock.Taken(lot.lot(), lot.product(), pieces));
                    missing -= pieces;
                }
            }
        });
        return returned;
    }

    private static TransferOrder order(Giving giving, UUID transfer, AccountKey to, long points) {
        Redemption redemption = giving.redemption();
        return new TransferOrder(
                transfer,
                TransferKind.REFUND,
                AccountKey.shop(redemption.shop(), redemption.village()),
                to,
                points,
                giving.at(),
                0,
                giving.actor().id(),
                redemption.rule(),
                redemption.id());
    }

    private void putBack(List<Stock.Taken> lots, Stock.Occasion occasion) {
        stock.move(
                Stream.generate(Ids::next).limit(lots.size()).toArray(UUID[]::new),
                lots.stream().map(Stock.Taken::lot).toArray(UUID[]::new),
                lots.stream().mapToLong(Stock.Taken::quantity).toArray(),
                occasion);
    }
}
