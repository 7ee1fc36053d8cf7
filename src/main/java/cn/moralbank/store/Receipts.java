package cn.moralbank.store;

import cn.moralbank.people.Divisions;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Puts receipts together. */
@Singleton
class Receipts {
    private final Redemptions redemptions;
    private final Divisions divisions;
    private final HouseholdBoard households;

    Receipts(Jdbi jdbi, Divisions divisions, HouseholdBoard households) {
        this.households = households;
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.divisions = divisions;
    }

    /** The receipt of a redemption of some time ago, with what came back since. */
    Receipt of(Redemption redemption, Shop shop, Household household) {
        List<Redemption.Line> lines = redemptions.lines(new UUID[] {redemption.id()});
        return receipt(redemption, shop, household, lines, redemptions.refundsOf(redemption.id()));
    }

    /** The receipt of a redemption that was made just now. */
    Receipt of(Redemption redemption, Checkout checkout) {
        List<Redemption.Line> lines = checkout.basket().linesOf(redemption.id());
        return receipt(redemption, checkout.shop(), checkout.customer().household(), lines, List.of());
    }

    private Receipt receipt(
            Redemption redemption, Shop shop, Household household, List<Redemption.Line> lines, List<Refund> refunds) {
        return new Receipt(
                redemption,
                shop.name(),
                divisions.division(shop.village()).name(),
                household.headMasked(),
                household.number(),
                household.groupName(),
                lines,
                refunds);
    }

    /** The receipts of many redemptions of one shop, without their refunds. */
    List<Receipt> of(List<Redemption> sold, Shop shop) {
        String village = divisions.division(shop.village()).name();
        Map<UUID, List<Redemption.Line>> lines =
                redemptions.lines(sold.stream().map(Redemption::id).toArray(UUID[]::new)).stream()
                        .collect(Collectors.groupingBy(Redemption.Line::redemption));
        Map<UUID, Household> takers =
                households.households(sold.stream().map(Redemption::household).collect(Collectors.toSet()));
        return sold.stream()
                .map(r -> {
                    Household taker = Objects.requireNonNull(takers.get(r.household()));
                    return new Receipt(
                            r,
                            shop.name(),
                            village,
                            taker.headMasked(),
                            taker.number(),
                            taker.groupName(),
                            lines.getOrDefault(r.id(), List.of()),
                            List.of());
                })
                .toList();
    }
}
