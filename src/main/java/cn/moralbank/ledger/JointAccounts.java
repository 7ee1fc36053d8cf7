package cn.moralbank.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The accounts that a household spends together, as they stand at one moment: its own first, then those of its people, whoever has
 * most before the others. What is taken is taken from the first as far as it reaches, then from the next. Pure.
 */
public record JointAccounts(List<Balance> balances) {
    static JointAccounts of(Collection<Balance> balances) {
        return new JointAccounts(balances.stream()
                .sorted(Comparator.comparing(JointAccounts::isPersons)
                        .thenComparing(Comparator.comparing(Balance::available).reversed())
                        .thenComparing(balance -> balance.account().owner()))
                .toList());
    }

    /**
     * What one of the accounts gives of a sum.
     *
     * @param place from 0
     */
    public record Share(AccountKey account, long points, int place) {
        /** The id of this share's transfer or hold: the first has the command's, the others' follow from it. */
        public UUID idUnder(UUID command) {
            String name = command + "/" + account.id();
            return place == 0 ? command : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All of it. */
    public long balance() {
        return balances.stream().mapToLong(Balance::balance).sum();
    }

    /** All that no hold has set aside. */
    public long available() {
        return balances.stream().mapToLong(Balance::available).sum();
    }

    /**
     * Divides a sum among the accounts.
     *
     * @param points more than 0
     * @param keep what must stay available of all accounts together
     * @throws LedgerProblem.InsufficientPoints where less would
     */
    public List<Share> take(long points, long keep) {
        if (available() - points < keep) {
            throw new LedgerProblem.InsufficientPoints(available(), keep, points);
        }
        List<Share> shares = new ArrayList<>();
        long missing = points;
        for (Balance balance : balances) {
            long part = Math.min(missing, balance.available());
            if (part > 0) {
                shares.add(new Share(balance.account(), part, shares.size()));
                missing -= part;
            }
        }
        return shares;
    }

    /** A base that must stay of all accounts together, by account: each keeps what those before it lack. */
    public Map<AccountKey, Long> keeping(long base) {
        Map<AccountKey, Long> kept = new LinkedHashMap<>();
        long left = base;
        for (Balance balance : balances) {
            kept.put(balance.account(), left);
            left = Math.max(0, left - balance.balance());
        }
        return kept;
    }

    private static boolean isPersons(Balance balance) {
        return balance.account().kind() == AccountKind.VILLAGER;
    }
}
