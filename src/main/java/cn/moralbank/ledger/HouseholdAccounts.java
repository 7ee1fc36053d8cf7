package cn.moralbank.ledger;

import cn.moralbank.shared.PeopleOfHouseholds;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a household spends together: its own, and those of its people where points are persons'. Most villages have none of
 * the second kind, and are asked for no more than that.
 */
@Singleton
public class HouseholdAccounts {
    private final Accounts accounts;
    private final PeopleOfHouseholds people;
    private final LedgerBoard board;
    private final PostingTransfers posting;

    HouseholdAccounts(Jdbi jdbi, PeopleOfHouseholds people, LedgerBoard board, PostingTransfers posting) {
        this.accounts = jdbi.onDemand(Accounts.class);
        this.people = people;
        this.board = board;
        this.posting = posting;
    }

    /** The accounts of a household: its own first, whether it was opened or not, then those of its people that were opened. */
    @Transactional
    public List<AccountKey> of(UUID household, String village) {
        return Objects.requireNonNull(of(village, List.of(household)).get(household));
    }

    /**
     * The accounts that one person of a household may dispose of beyond the shop: the household's own, and theirs; not another's.
     *
     * @param person null for whoever may dispose of all, as the village desk does with the household present
     */
    @Transactional
    public List<AccountKey> of(UUID household, String village, @Nullable UUID person) {
        return of(household, village).stream()
                .filter(key -> person == null
                        || key.kind() != AccountKind.VILLAGER
                        || key.villager().equals(person))
                .toList();
    }

    /** What these accounts have together. */
    @Transactional
    public JointAccounts look(List<AccountKey> keys) {
        return joined(keys, board.balances(keys));
    }

    /** The village in which a household's points lie; null where neither the ledger nor the roster knows it. */
    @Transactional
    public @Nullable String villageOf(UUID household) {
        AccountKey own = accounts.find(AccountKind.HOUSEHOLD, household.toString());
        return own == null ? people.villageOf(household) : own.village();
    }

    /** The same of many households of a village. */
    @Transactional
    public Map<UUID, List<AccountKey>> of(String village, Collection<UUID> households) {
        Map<UUID, List<AccountKey>> of = new LinkedHashMap<>();
        households.forEach(home -> of.put(home, new ArrayList<>(List.of(AccountKey.household(home, village)))));
        if (!accounts.hasPersons(village)) {
            return of;
        }
        Map<UUID, List<UUID>> members = people.of(village, households);
        Set<AccountKey> opened = opened(members, village);
        members.forEach((home, persons) -> persons.stream()
                .map(person -> AccountKey.villager(person, village))
                .filter(opened::contains)
                .forEach(Objects.requireNonNull(of.get(home))::add));
        return of;
    }

    private Set<AccountKey> opened(Map<UUID, List<UUID>> members, String village) {
        List<UUID> ids = members.values().stream()
                .flatMap(Collection::stream)
                .map(person -> AccountKey.villager(person, village).id())
                .toList();
        return new HashSet<>(accounts.keys(ids));
    }

    /** What a household has in all its accounts together. */
    @Transactional
    public JointAccounts look(UUID household, String village) {
        return Objects.requireNonNull(look(village, List.of(household)).get(household));
    }

    /** The same of many households of a village at one moment. */
    @Transactional
    public Map<UUID, JointAccounts> look(String village, Collection<UUID> households) {
        Map<UUID, List<AccountKey>> of = of(village, households);
        Map<AccountKey, Balance> balances =
                board.balances(of.values().stream().flatMap(Collection::stream).toList());
        Map<UUID, JointAccounts> joint = new HashMap<>();
        of.forEach((home, keys) -> joint.put(home, joined(keys, balances)));
        return joint;
    }

    /** Locks all accounts of a household until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JointAccounts lock(UUID household, String village) {
        return lock(of(household, village));
    }

    /** Locks these accounts until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JointAccounts lock(List<AccountKey> keys) {
        return joined(keys, posting.lock(keys));
    }

    /** Those of these balances that belong to a household's accounts, as one. */
    public static JointAccounts joined(Collection<AccountKey> keys, Map<AccountKey, Balance> balances) {
        return JointAccounts.of(keys.stream()
                .map(key -> balances.getOrDefault(key, Balance.nothing(key)))
                .toList());
    }
}
