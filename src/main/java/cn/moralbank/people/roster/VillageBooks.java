package cn.moralbank.people.roster;

import cn.moralbank.people.roster.BookRows.BookGroup;
import cn.moralbank.people.roster.BookRows.BookHousehold;
import cn.moralbank.people.roster.BookRows.BookPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The books of one village, indexed for comparing a roster with them. */
final class VillageBooks {
    private final Map<UUID, BookHousehold> households = new LinkedHashMap<>();
    private final Map<String, BookHousehold> byNumber = new HashMap<>();
    private final Map<UUID, List<BookPerson>> byHousehold = new HashMap<>();
    private final Map<String, List<BookPerson>> byIdentity = new HashMap<>();
    private final Map<String, BookGroup> groups = new HashMap<>();
    private final Map<String, String> groupKeys = new HashMap<>();
    private final Set<String> groupCodes = new HashSet<>();

    VillageBooks(BookRows rows, String village, String villageName, Collection<String> identityHashes) {
        for (BookHousehold household : rows.households(village)) {
            households.put(household.id(), household);
            byNumber.put(HouseholdRows.key(household.number()), household);
        }
        UUID[] ids = households.keySet().toArray(UUID[]::new);
        for (BookPerson person : ids.length == 0 ? List.<BookPerson>of() : rows.people(ids)) {
            byHousehold
                    .computeIfAbsent(person.household(), k -> new ArrayList<>())
                    .add(person);
        }
        if (!identityHashes.isEmpty()) {
            for (BookPerson person : rows.byIdentity(identityHashes.toArray(String[]::new))) {
                byIdentity
                        .computeIfAbsent(person.identityHash(), k -> new ArrayList<>())
                        .add(person);
            }
        }
        for (BookGroup group : rows.groups(village)) {
            String key = GroupName.of(group.name(), villageName).key();
            groups.put(key, group);
            groupKeys.put(group.code(), key);
            groupCodes.add(group.code());
        }
    }

    Collection<BookHousehold> households() {
        return households.values();
    }

    @Nullable
    BookHousehold household(@Nullable UUID id) {
        return id == null ? null : households.get(id);
    }

    @Nullable
    BookHousehold numbered(String number) {
        return byNumber.get(HouseholdRows.key(number));
    }

    List<BookPerson> members(UUID household) {
        return byHousehold.getOrDefault(household, List.of());
    }

    /** The head, by register before by residence. */
    @Nullable
    BookPerson head(UUID household) {
        return members(household).stream()
                .filter(p -> RosterPerson.HEAD.equals(p.relation()))
                .findFirst()
                .orElse(null);
    }

    List<BookPerson> identified(@Nullable String hash) {
        return hash == null ? List.of() : byIdentity.getOrDefault(hash, List.of());
    }

    @Nullable
    BookGroup group(String key) {
        return groups.get(key);
    }

    String groupKey(String code) {
        return groupKeys.getOrDefault(code, "");
    }

    /** Gives a new group a code: its own number where that is free. */
    @Nullable
    BookGroup addGroup(String village, GroupName name) {
        for (int n = Math.max(1, name.ordinal()); n < 100; n++) {
            String code = village + (n < 10 ? "0" + n : n);
            if (groupCodes.add(code)) {
                BookGroup group = new BookGroup(code, name.name());
                groups.put(name.key(), group);
                groupKeys.put(code, name.key());
                return group;
            }
        }
        return null;
    }
}
