package cn.moralbank.credit;

import cn.moralbank.ledger.AccountKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose record a standing tells.
 *
 * @param person whose own points they are, where the village's rulebook says that points are persons'; null where they are the household's
 */
record RecordHolder(UUID household, String village, @Nullable UUID person) {
    /** The account that the record is read off. */
    AccountKey account() {
        return person == null ? AccountKey.household(household, village) : AccountKey.villager(person, village);
    }
}
