package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reads of households and members. It shows whole names: callers check that the actor reaches the village, and pass on the
 * masked ones where that is enough.
 */
@Singleton
public class HouseholdBoard {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final HouseholdTable table;

    HouseholdBoard(Jdbi jdbi) {
        this.table = jdbi.onDemand(HouseholdTable.class);
    }

    /**
     * One household, also one that left.
     *
     * @throws PeopleProblem.UnknownHousehold where there is none
     */
    @Transactional
    public Household household(UUID id) {
        HouseholdTable.HouseholdRow row = table.find(id);
        if (row == null) {
            throw new PeopleProblem.UnknownHousehold();
        }
        return row.household();
    }

    /**
     * One household, for somebody who may see all of it: a villager the own one, others those of their division.
     *
     * @throws Refused.NotYours for another's; a villager is not told whether it exists
     * @throws PeopleProblem.UnknownHousehold where there is none
     */
    @Transactional
    public Household seenBy(Actor actor, UUID id) {
        actor.mustKeepToOwn(id);
        Household household = household(id);
        actor.mustReach(household.village());
        return household;
    }

    /** These households by id; unknown ids are left out. */
    @Transactional
    public Map<UUID, Household> households(Collection<UUID> ids) {
        return table.findAll(ids.toArray(UUID[]::new)).stream()
                .map(HouseholdTable.HouseholdRow::household)
                .collect(Collectors.toMap(Household::id, h -> h));
    }

    /**
     * One person in their household: the one by register where there is one, otherwise the one that they live in.
     *
     * @throws PeopleProblem.UnknownMember where they are in no household
     */
    @Transactional
    public Member member(UUID person) {
        List<HouseholdTable.MemberRow> rows = table.memberships(new UUID[] {person});
        if (rows.isEmpty()) {
            throw new PeopleProblem.UnknownMember();
        }
        return rows.get(0).member();
    }

    /** These people by id, each in their household as in {@link #member}; unknown ids are left out. */
    @Transactional
    public Map<UUID, Member> people(Collection<UUID> ids) {
        Map<UUID, Member> people = new LinkedHashMap<>();
        table.memberships(ids.toArray(UUID[]::new)).forEach(row -> people.putIfAbsent(row.id(), row.member()));
        return people;
    }

    /** Every household of one person: the one by register first, then where they live besides. */
    @Transactional
    public List<Member> belongings(UUID person) {
        return table.memberships(new UUID[] {person}).stream()
                .map(HouseholdTable.MemberRow::member)
                .toList();
    }

    /** The members of a household by register or co-residence, the head first, the dead last. */
    @Transactional
    public List<Member> members(UUID household) {
        return table.members(household).stream()
                .map(HouseholdTable.MemberRow::member)
                .toList();
    }

    /** The members of these households in one read, each household's as in {@link #members}; those without any are left out. */
    @Transactional
    public Map<UUID, List<Member>> membersOf(Collection<UUID> households) {
        return table.membersOf(households.toArray(UUID[]::new)).stream()
                .map(HouseholdTable.MemberRow::member)
                .collect(Collectors.groupingBy(Member::household));
    }

    /**
     * The people of these households of a village, each of one household only: where they belong now rather than where they did before, and
     * of two where they live, or where they are registered. Those who died or left are of their last household.
     */
    @Transactional
    public Map<UUID, List<UUID>> everBelonging(String village, Collection<UUID> households, boolean byResidence) {
        Set<UUID> asked = Set.copyOf(households);
        return homes(village, table.everMembers(asked.toArray(UUID[]::new)), byResidence).stream()
                .filter(home -> asked.contains(home.household()))
                .collect(Collectors.groupingBy(
                        HouseholdTable.Home::household,
                        Collectors.mapping(HouseholdTable.Home::person, Collectors.toList())));
    }

    /** The household of one person of a village, chosen as in {@link #everBelonging}; null where they never had one there. */
    @Transactional
    public @Nullable UUID lastHousehold(String village, UUID person, boolean byResidence) {
        return homes(village, List.of(person), byResidence).stream()
                .map(HouseholdTable.Home::household)
                .findFirst()
                .orElse(null);
    }

    private List<HouseholdTable.Home> homes(String village, List<UUID> people, boolean byResidence) {
        return table.homes(village, people.toArray(UUID[]::new), byResidence ? "CO_RESIDENT" : "REGISTERED");
    }

    /** The households of a village by group and number. */
    @Transactional
    public Page<Household> ofVillage(String village, @Nullable String cursor, int limit) {
        return ofGroup(village, "", cursor, limit);
    }

    /** The households of one group; of the whole village where the group is empty. */
    @Transactional
    public Page<Household> ofGroup(String village, String group, @Nullable String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 3);
        List<Household> oneMore = table
                .page(
                        village,
                        group,
                        after == null ? "" : after.keys().get(0),
                        after == null ? "" : after.keys().get(1),
                        after == null ? BEFORE_ALL : uuid(after.keys().get(2)),
                        limit + 1)
                .stream()
                .map(HouseholdTable.HouseholdRow::household)
                .toList();
        return Page.of(oneMore, limit, h -> Cursor.after(h.group(), padded(h.number()), h.id()));
    }

    /** All active households of a village by group and number. */
    @Transactional
    public List<Household> all(String village) {
        List<UUID> ids = table.idsOf(village);
        Map<UUID, Household> read = households(ids);
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** How many active households each village below a division has; villages without any are left out. */
    @Transactional
    public Map<String, Long> countByVillage(String division) {
        return table.countByVillage(division).stream()
                .collect(Collectors.toMap(
                        HouseholdTable.VillageCount::village, HouseholdTable.VillageCount::households));
    }

    /** How many living members a household has by register, and how many live there. */
    public record Heads(UUID household, int registered, int coResident) {}

    /** The heads of each active household of a village. */
    @Transactional
    public Map<UUID, Heads> heads(String village) {
        return table.heads(village).stream().collect(Collectors.toMap(Heads::household, h -> h));
    }

    /** How many active households a village has. */
    @Transactional
    public int count(String village) {
        return table.count(village);
    }

    /**
     * Active households of a village by any member's name or part of it, pinyin initials, group name or household number;
     * at most 200.
     */
    @Transactional
    public List<Household> find(String village, String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        // no stored initials hold anything but letters, so a text without letters must not match them all
        String initials = plain.matches("[A-Za-z]+") ? plain.toLowerCase(Locale.ROOT) : "\u0001";
        return table.search(village, plain, initials).stream()
                .map(HouseholdTable.HouseholdRow::household)
                .toList();
    }

    /**
     * The households of a division, those that have left too, with this number or with a member, also a former one, of this name or part of
     * it; at most 500.
     */
    @Transactional
    public List<UUID> everKnown(String division, String text) {
        return table.everKnown(division, text.strip());
    }

    /** True where this is the actor's own household, or one that they belong to by register or co-residence. */
    @Transactional
    public boolean ownHousehold(Actor actor, UUID household) {
        return household.equals(actor.household())
                || (actor.person() != null && table.isMember(household, actor.person()));
    }

    /** All of the actor's own households: their user's, and those that they belong to by register or co-residence. */
    @Transactional
    public Set<UUID> ownHouseholds(Actor actor) {
        Set<UUID> own = new HashSet<>();
        if (actor.household() != null) {
            own.add(actor.household());
        }
        if (actor.person() != null) {
            own.addAll(table.householdsOf(actor.person()));
        }
        return own;
    }

    /** The households of the actor's kin, as far as the kinship is declared. */
    @Transactional
    public Set<UUID> kinHouseholds(Actor actor) {
        return actor.person() == null ? Set.of() : Set.copyOf(table.householdsOfKin(actor.person()));
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, 40 - number.length())) + number;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return BEFORE_ALL;
        }
    }
}
