package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.HoldingPoints;
import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.Transfer;
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
    private final PostingTransfers posting;
    private final HoldingPoints holding;
    private final CardTrust trust;
    private final BarredHouseholds barred;

    Paying(
            HouseholdLimits limits,
            PostingTransfers posting,
            HoldingPoints holding,
            CardTrust trust,
            BarredHouseholds barred) {
        this.limits = limits;
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

    /** Takes the price out of a hold that was placed for it. */
    Paid payHeld(Checkout checkout, UUID hold) {
        Transfer taken = holding.post(hold, checkout.order(checkout.basket().points()));
        return new Paid(before(taken), Parts.inPoints(checkout.basket().points()));
    }

    /** Most rulebooks know points only: one statement, without a lock before it. */
    private Paid inPoints(Checkout checkout) {
        long price = checkout.basket().points();
        try {
            return new Paid(before(posting.post(checkout.order(price))), Parts.inPoints(price));
        } catch (LedgerProblem.InsufficientPoints lacking) {
            checkout.rules().mustReachMinimum(lacking.available());
            throw new StoreProblem.NotEnoughPoints(
                    lacking.available(), checkout.rules().policy().keep(), price);
        }
    }

    private Paid inParts(Checkout checkout, @Nullable Long cashFen) {
        Household household = checkout.customer().household();
        AccountKey own = Purses.own(household);
        Map<AccountKey, Balance> balances = posting.lock(List.of(own, Purses.gift(household)));
        long has = Objects.requireNonNull(balances.get(own)).available();
        checkout.rules().mustReachMinimum(has);
        Parts.Purse purse = checkout.purses().of(household, balances);
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
        List<cn.moralbank.ledger.TransferOrder> orders = new ArrayList<>();
        orders.add(checkout.order(parts.points()));
        if (parts.gift() > 0) {
            orders.add(checkout.giftOrder(parts.gift()));
        }
        return new Paid(before(posting.postAll(orders).get(0)), parts);
    }

    private static long before(Transfer transfer) {
        return Objects.requireNonNull(transfer.debit().before());
    }
}
