package cn.moralbank.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the ledger, which knows owners by their ids alone, whose own points are spent together with a household's. */
public interface PeopleOfHouseholds {
    /**
     * The people of these households of a village, those who have died or left last lived in it included, so that nobody's points are
     * without a hand that may spend them. Each person is of one household at most. Needs a transaction.
     */
    Map<UUID, List<UUID>> of(String village, Collection<UUID> households);

    /** The household of a person of a village, as in {@link #of}; null where they never had one there. Needs a transaction. */
    @Nullable
    UUID householdOf(String village, UUID person);

    /** The village of a household; null where there is none. Needs a transaction. */
    @Nullable
    String villageOf(UUID household);
}
