package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.Hold;
import cn.moralbank.ledger.HoldingPoints;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.JointAccounts;
import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the price of a checkout, inside the running transaction; afterwards the household's account is locked and every limit of the
 * rulebook and of the county holds, so two tills cannot both pass one.
 */
@Singleton
class Paying {
    /**
     * What was paid.
     *
     * @param before the household's own balance before
     */
    record Paid(long before, Parts parts) {}

    private final HouseholdLimits limits;
    private final HouseholdAccounts accounts;
    private final PostingTransfers posting;
    private final HoldingPoints holding;
    private final CardTrust trust;
    private final BarredHouseholds barred;

    Paying(
            HouseholdLimits limits,
            HouseholdAccounts accounts,
            PostingTransfers posting,
            HoldingPoints holding,
            CardTrust trust,
            BarredHouseholds barred) {
        this.limits = limits;
        this.accounts = accounts;
        this.posting = posting;
        this.holding = holding;
        this.trust = trust;
        this.barred = barred;
    }

    /**
     * Takes the price.
     *
     * @throws StoreProblem.RedemptionBarred where a veto bars the household
     * @throws StoreProblem.NotEnoughPoints where the purse does not reach
     * @throws StoreProblem.BelowMinimum below the balance from which on a household may redeem
     * @throws StoreProblem.CashDiffers where the keeper took other cash than is due
     * @throws StoreProblem.LimitReached beyond a limit of the rulebook
     * @throws TrustProblem.CardAloneLimit where only a card vouches for more than the county allows
     */
    Paid pay(Checkout checkout, RedeemingPoints.Sale sale) {
        barred.mustBeFree(checkout.customer().household(), checkout.rulebook().rulebook(), checkout.at());
        Paid paid = collect(checkout, sale);
        checkout.rules().mustReachMinimum(paid.before());
        limits.mustLeaveRoom(
                checkout.rules(),
                checkout.customer().household().id(),
                paid.parts().inLedger(),
                checkout.at());
        if (sale.confirmedBy() == Confirmation.CARD) {
            trust.mustReach(checkout.customer().card(), paid.parts().inLedger(), checkout.at());
        }
        return paid;
    }

    /**
     * Takes the price and asks only whether it can be paid.
     *
     * @throws StoreProblem.NotEnoughPoints where the purse does not reach
     * @throws StoreProblem.BelowMinimum below the balance from which on a household may redeem, where the purse does not reach
     * @throws StoreProblem.CashDiffers where the keeper took other cash than is due
     */
    Paid collect(Checkout checkout, RedeemingPoints.Sale sale) {
        return checkout.purses().hasParts() ? inParts(checkout, sale.cashFen()) : inPoints(checkout);
    }

    /** Takes the price out of the holds that were placed for it, on one account or on several. */
    Paid payHeld(Checkout checkout, UUID order) {
        Household household = checkout.customer().household();
        long before = accounts.lock(household.id(), household.village()).balance();
        int place = 0;
        for (Hold held : holding.lockJoint(order)) {
            holding.post(held.id(), checkout.order(held, place++));
        }
        return new Paid(before, Parts.inPoints(checkout.basket().points()));
    }

    private Paid inPoints(Checkout checkout) {
        Household household = checkout.customer().household();
        List<AccountKey> keys = accounts.of(household.id(), household.village());
        long price = checkout.basket().points();
        try {
            return keys.size() == 1
                    ? new Paid(before(posting.post(checkout.order(price))), Parts.inPoints(price))
                    : together(checkout, HouseholdAccounts.joined(keys, posting.lock(keys)));
        } catch (LedgerProblem.InsufficientPoints lacking) {
            checkout.rules().mustReachMinimum(lacking.available());
            throw new StoreProblem.NotEnoughPoints(
                    lacking.available(), checkout.rules().policy().keep(), price);
        }
    }

    /** Points that are persons' lie in several accounts; where one account has all, one statement does, without a lock before it. */
    private Paid together(Checkout checkout, JointAccounts own) {
        long price = checkout.basket().points();
        posting.postAll(
                checkout.orders(own.take(price, checkout.rules().policy().keep())));
        return new Paid(own.balance(), Parts.inPoints(price));
    }

    private Paid inParts(Checkout checkout, @Nullable Long cashFen) {
        Household household = checkout.customer().household();
        List<AccountKey> keys = accounts.of(household.id(), household.village());
        List<AccountKey> all = new ArrayList<>(keys);
        all.add(Purses.gift(household));
        Map<AccountKey, Balance> balances = posting.lock(all);
        JointAccounts own = HouseholdAccounts.joined(keys, balances);
        long has = own.available();
        checkout.rules().mustReachMinimum(has);
        Parts.Purse purse = checkout.purses().of(household, has, balances.get(Purses.gift(household)));
        long price = checkout.basket().points();
        Parts parts = Parts.of(price, purse);
        if (parts == null) {
            throw new StoreProblem.NotEnoughPoints(
                    has + purse.most() - purse.own(), checkout.rules().policy().keep(), price);
        }
        long taken = cashFen == null ? 0 : cashFen;
        if (taken != parts.cashFen()) {
            throw new StoreProblem.CashDiffers(parts.cashFen(), taken);
        }
        List<TransferOrder> orders = new ArrayList<>(checkout.orders(
                own.take(parts.points(), checkout.rules().policy().keep())));
        if (parts.gift() > 0) {
            orders.add(checkout.giftOrder(parts.gift()));
        }
        posting.postAll(orders);
        return new Paid(own.balance(), parts);
    }

    private static long before(Transfer transfer) {
        return Objects.requireNonNull(transfer.debit().before());
    }
}
