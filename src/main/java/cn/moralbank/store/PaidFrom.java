package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.JointAccounts.Share;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Out of which accounts the own points of a redemption were paid, less what came back: a refund goes the way back, so nobody gets
 * another's points. Whoever paid last is given back first, as the household's own account paid before its people's. Pure.
 */
record PaidFrom(Map<AccountKey, Long> paid) {
    /** Reads it off everything that was posted about a redemption. */
    static PaidFrom of(List<Transfer> posted) {
        Map<AccountKey, Long> paid = new LinkedHashMap<>();
        for (Transfer transfer : posted) {
            if (transfer.kind() == TransferKind.REDEEM) {
                paid.merge(transfer.from(), transfer.points(), Long::sum);
            } else if (transfer.kind() == TransferKind.REFUND) {
                paid.merge(transfer.to(), -transfer.points(), Long::sum);
            }
        }
        paid.keySet().removeIf(account -> account.kind() == AccountKind.GIFT);
        return new PaidFrom(paid);
    }

    /**
     * Divides what comes back.
     *
     * @throws IllegalStateException where more is to come back than was paid
     */
    List<Share> back(long points) {
        List<Share> shares = new ArrayList<>();
        long missing = points;
        for (Map.Entry<AccountKey, Long> payer : lastFirst()) {
            long part = Math.min(missing, payer.getValue());
            if (part > 0) {
                shares.add(new Share(payer.getKey(), part, shares.size()));
                missing -= part;
            }
        }
        if (missing > 0) {
            throw new IllegalStateException(missing + " points more come back than were paid");
        }
        return shares;
    }

    private List<Map.Entry<AccountKey, Long>> lastFirst() {
        Comparator<Map.Entry<AccountKey, Long>> ownLast =
                Comparator.comparing(payer -> payer.getKey().kind() == AccountKind.HOUSEHOLD);
        return paid.entrySet().stream()
                .sorted(ownLast.thenComparing(payer -> payer.getKey().owner()))
                .toList();
    }
}
