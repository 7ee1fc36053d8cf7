package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Hold;
import cn.moralbank.ledger.JointAccounts;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.util.List;
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

    Purses purses() {
        return new Purses(rulebook.rulebook());
    }

    /** The transfer of own points that pays for it: it carries the redemption's id, and the protected base stays. */
    TransferOrder order(long points) {
        return order(
                id, Purses.own(customer.household()), points, rules().policy().keep());
    }

    /** The transfers of own points that pay for it where they lie in several accounts; the first carries the redemption's id. */
    List<TransferOrder> orders(List<JointAccounts.Share> shares) {
        return shares.stream()
                .map(share -> order(share.idUnder(id), share.account(), share.points(), 0))
                .toList();
    }

    /** The transfer of held points; its id follows from the hold's account, and the first's is the redemption's. */
    TransferOrder order(Hold held, int place) {
        var share = new JointAccounts.Share(held.account(), held.points(), place);
        return order(share.idUnder(id), share.account(), share.points(), 0);
    }

    /** The transfer of gift points beside it; its id follows from the redemption's. */
    TransferOrder giftOrder(long points) {
        return order(giftTransfer(id), Purses.gift(customer.household()), points, 0);
    }

    static UUID giftTransfer(UUID id) {
        return UUID.nameUUIDFromBytes(("gift/" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private TransferOrder order(UUID transfer, AccountKey from, long points, long keep) {
        return new TransferOrder(
                transfer,
                TransferKind.REDEEM,
                from,
                AccountKey.shop(shop.id(), shop.village()),
                points,
                at,
                keep,
                actor.id(),
                rule(),
                id);
    }

    /** What is to be written down; its receipt number is given when it is. */
    Redemption redemption(RedeemingPoints.Sale sale, Paying.Paid paid) {
        return new Redemption(
                id,
                shop.id(),
                0,
                shop.village(),
                customer.household().id(),
                customer.card(),
                paid.parts().price(),
                paid.parts().points(),
                paid.parts().gift(),
                paid.parts().cashFen(),
                paid.before(),
                paid.before() - paid.parts().points(),
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
