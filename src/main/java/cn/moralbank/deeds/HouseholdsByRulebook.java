package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.PeopleOfHouseholds;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is registered in one household and lives in another is of the one that the village's rulebook goes by. */
@Singleton
class HouseholdsByRulebook implements PeopleOfHouseholds {
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    HouseholdsByRulebook(HouseholdBoard households, RulebookBoard rulebooks, Clock clock) {
        this.households = households;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, List<UUID>> of(String village, Collection<UUID> of) {
        return households.everBelonging(village, of, byResidence(village));
    }

    @Override
    @Transactional
    public @Nullable UUID householdOf(String village, UUID person) {
        return households.lastHousehold(village, person, byResidence(village));
    }

    private boolean byResidence(String village) {
        RulebookVersion version = rulebooks.inForceOrNone(village, LocalDate.now(clock));
        return version != null && version.rulebook().accounts().household() == Accounts.HouseholdBy.CO_RESIDENCE;
    }

    @Override
    @Transactional
    public @Nullable String villageOf(UUID household) {
        Household home = households.households(List.of(household)).get(household);
        return home == null ? null : home.village();
    }
}
