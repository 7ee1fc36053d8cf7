package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/** A sale on its way: who buys what of whom under which rulebook. */
record Checkout(
        UUID id,
        Actor actor,
        Shop shop,
        Customers.Customer customer,
        Basket basket,
        RulebookVersion rulebook,
        Instant at) {

    SellingRules rules() {
        return new SellingRules(
                rulebook.rulebook().redemption(), rulebook.rulebook().calendar());
    }

    /** The transfer that pays for it: it carries the redemption's id, and the protected base stays. */
    TransferOrder order() {
        Household household = customer.household();
        return new TransferOrder(
                id,
                TransferKind.REDEEM,
                AccountKey.household(household.id(), household.village()),
                AccountKey.shop(shop.id(), shop.village()),
                basket.points(),
                at,
                rules().policy().keep(),
                actor.id(),
                rule(),
                id);
    }

    Redemption redemption(RedeemingPoints.Sale sale, long receiptNumber, long balanceBefore) {
        return new Redemption(
                id,
                shop.id(),
                receiptNumber,
                shop.village(),
                customer.household().id(),
                customer.card(),
                basket.points(),
                balanceBefore,
                balanceBefore - basket.points(),
                rule(),
                sale.confirmedBy(),
                sale.fetcher(),
                at,
                0);
    }

    private String rule() {
        return rulebook.cite("redemption");
    }
}
