package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.PeopleForgotten;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.VillagesChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Households come, change and leave. Numbers are given out under a lock of the village. */
@Singleton
public class KeepingHouseholds {
    private final HouseholdBoard board;
    private final Divisions divisions;
    private final DivisionTable divisionTable;
    private final PersonTable table;
    private final KeepingMembers members;
    private final Event<VillagesChanged> changed;
    private final Event<PeopleForgotten> forgotten;
    private final Clock clock;

    KeepingHouseholds(
            HouseholdBoard board,
            Divisions divisions,
            Jdbi jdbi,
            KeepingMembers members,
            Event<VillagesChanged> changed,
            Event<PeopleForgotten> forgotten,
            Clock clock) {
        this.board = board;
        this.divisions = divisions;
        this.divisionTable = jdbi.onDemand(DivisionTable.class);
        this.table = jdbi.onDemand(PersonTable.class);
        this.members = members;
        this.changed = changed;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /**
     * Where a household stands.
     *
     * @param group 14-digit code, or null
     * @param number 户号, or null for the next free one
     * @param householdClass null for ordinary
     */
    public record Place(
            String village, @Nullable String group, @Nullable String number, @Nullable String householdClass) {}

    /**
     * Opens a household with its head, whose id becomes that of the household with the last bit turned.
     *
     * @param id from the caller
     * @throws PeopleProblem.UnknownDivision where village or group are not known
     * @throws PeopleProblem.HouseholdNumberTaken where the village has that number
     * @throws PeopleProblem.IdentityNumberTaken where somebody else has the head's identity number
     */
    @Transactional
    public Household open(Actor actor, UUID id, Place place, PersonDetails head) {
        actor.mustReach(place.village());
        mustBeVillage(place.village());
        mustBeGroupOf(place.group(), place.village());
        divisionTable.lock(place.village());
        String number = place.number() == null || place.number().isBlank()
                ? table.nextNumber(place.village())
                : place.number().strip();
        String kind = place.householdClass() == null ? "ordinary" : place.householdClass();
        var row = new PersonTable.NewHousehold(id, place.village(), place.group(), number, kind, LocalDate.now(clock));
        if (table.addHousehold(row, new PersonTable.Stamp(actor.id(), clock.instant())) == 0) {
            throw new PeopleProblem.HouseholdNumberTaken(number);
        }
        UUID headId = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
        members.add(actor, headId, new KeepingMembers.Joining(id, Belonging.fully(Belonging.HEAD), head));
        changed.fire(new VillagesChanged(place.village()));
        return board.household(id);
    }

    /**
     * Puts a household into another group or class.
     *
     * @throws PeopleProblem.UnknownHousehold where there is none
     * @throws PeopleProblem.HouseholdLeft where it left
     */
    @Transactional
    public Household change(Actor actor, UUID id, String group, String householdClass) {
        Household household = active(actor, id);
        mustBeGroupOf(group.isEmpty() ? null : group, household.village());
        table.changeHousehold(id, group, householdClass);
        return board.household(id);
    }

    /**
     * The household leaves: moved away, merged, died out. Its account and history stay.
     *
     * @throws PeopleProblem.HouseholdLeft where it left before
     * @throws PeopleProblem.DatesOutOfOrder where the day lies in the future
     */
    @Transactional
    public Household close(Actor actor, UUID id, LocalDate on) {
        active(actor, id);
        KeepingMembers.mustNotLieAhead(on, clock);
        table.closeHousehold(id, on);
        forgotten.fire(new PeopleForgotten(List.of(id)));
        return board.household(id);
    }

    private Household active(Actor actor, UUID id) {
        Household household = board.household(id);
        actor.mustReach(household.village());
        if (!household.active()) {
            throw new PeopleProblem.HouseholdLeft();
        }
        return household;
    }

    private void mustBeVillage(String code) {
        if (divisions.division(code).level() != DivisionLevel.VILLAGE) {
            throw new Refused.InvalidRequest("village", "须为 12 位的村代码", "must be the 12-digit code of a village");
        }
    }

    private void mustBeGroupOf(@Nullable String group, String village) {
        if (group != null && !divisions.division(group).parent().equals(village)) {
            throw new Refused.InvalidRequest("group", "这个组不在本村", "is not a group of this village");
        }
    }
}
