package cn.moralbank.people.roster;

import cn.moralbank.people.roster.BookRows.BookPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is whose guardian: the member of the household that the roster names; otherwise, for a child of the head who has none,
 * the head (Civil Code, article 27: the parents).
 */
final class Guardians {
    private static final String CHILD = "(独生|长|次|三|四|五|六|小|继|养)?(子|女|儿|儿子|女儿)";
    private static final int OF_AGE = 18;

    private final RosterHousehold household;
    private final Map<RosterPerson, UUID> ids;
    private final List<BookPerson> members;

    private final LocalDate today;

    Guardians(RosterHousehold household, Map<RosterPerson, UUID> ids, List<BookPerson> members, LocalDate today) {
        this.today = today;
        this.household = household;
        this.ids = ids;
        this.members = members;
    }

    @Nullable
    UUID of(RosterPerson person, @Nullable BookPerson known) {
        UUID self = ids.get(person);
        UUID named = person.guardian.isEmpty() ? null : named(person.guardian);
        if (named != null && !named.equals(self)) {
            return named;
        }
        boolean has = known != null && known.guardian() != null;
        RosterPerson head = household.head();
        if (has || head == null || head == person || !person.relation.matches(CHILD)) {
            return null;
        }
        return isMinor(person) && !isMinor(head) ? ids.get(head) : null;
    }

    private boolean isMinor(RosterPerson person) {
        return person.bornOn != null && person.bornOn.plusYears(OF_AGE).isAfter(today);
    }

    private @Nullable UUID named(String name) {
        for (RosterPerson person : household.people) {
            if (person.name.equals(name)) {
                return ids.get(person);
            }
        }
        return members.stream()
                .filter(p -> name.equals(p.name()))
                .map(BookPerson::id)
                .findFirst()
                .orElse(null);
    }
}
