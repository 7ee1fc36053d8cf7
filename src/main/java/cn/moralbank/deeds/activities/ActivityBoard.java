package cn.moralbank.deeds.activities;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.HalvedPlace;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of activities and hours. Villagers see their village's activities and their own part; names are for the desk. */
@Singleton
public class ActivityBoard {
    private final Activities activities;
    private final HouseholdBoard households;
    private final Clock clock;

    ActivityBoard(Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.activities = jdbi.onDemand(Activities.class);
        this.households = households;
        this.clock = clock;
    }

    /** An activity with the part that the asking villager has in it; null for none. */
    public record Listed(Activity activity, @Nullable Part mine) {}

    /**
     * Somebody's part, with the name.
     *
     * @param helped true for the person that the activity is for
     */
    public record Named(Part part, String name) {}

    /**
     * An activity with all who take part, for its organisers.
     *
     * @param code what stands in the QR code at the place
     */
    public record Whole(Activity activity, String code, List<Named> parts, @Nullable String helpedName) {}

    /** A person's hours, with their name. */
    public record HoursSheet(
            UUID person,
            String name,
            String village,
            LocalDate from,
            LocalDate to,
            long minutes,
            List<Served> served) {}

    /** One time served. */
    public record Served(
            UUID activity, String title, Activity.Kind kind, Instant startsAt, long minutes, Part.State state) {}

    /** A village's activities: those to come, what comes next first; then those that are over, the latest first. */
    @Transactional
    public Page<Listed> ofVillage(Actor actor, String village, @Nullable String after, int limit) {
        actor.mustReach(village);
        List<Activity> rows = HalvedPlace.parse(after)
                .rows(
                        limit + 1,
                        (place, most) -> activities.toCome(village, place, most),
                        (place, most) -> activities.over(village, place, most));
        Page<Activity> page = Page.of(rows, limit, one -> HalvedPlace.cursor(!one.isOpen(), one.startsAt(), one.id()));
        Map<UUID, Part> mine = mine(actor, page.items());
        return page.map(one -> new Listed(one, mine.get(one.id())));
    }

    private Map<UUID, Part> mine(Actor actor, List<Activity> among) {
        if (!actor.is(Role.VILLAGER) || actor.person() == null) {
            return Map.of();
        }
        UUID[] ids = among.stream().map(Activity::id).toArray(UUID[]::new);
        return activities.partsOf(ids, actor.person()).stream()
                .collect(Collectors.toMap(Part::activity, Function.identity()));
    }

    /** One activity for a villager. */
    @Transactional
    public Listed one(Actor actor, UUID id) {
        Activity activity = found(actor, id);
        return new Listed(activity, mine(actor, List.of(activity)).get(id));
    }

    /** One activity with all names, for the desk. */
    @Transactional
    public Whole whole(Actor actor, UUID id) {
        Activity activity = found(actor, id);
        List<Part> parts = activities.parts(id);
        Map<UUID, Member> people = households.people(java.util.stream.Stream.concat(
                        parts.stream().map(Part::person), java.util.stream.Stream.ofNullable(activity.helped()))
                .distinct()
                .toList());
        return new Whole(
                activity,
                activities.codeOf(id),
                parts.stream()
                        .map(part -> new Named(part, nameOf(part.person(), people)))
                        .toList(),
                activity.helped() == null ? null : nameOf(activity.helped(), people));
    }

    private static String nameOf(UUID person, Map<UUID, Member> people) {
        Member member = people.get(person);
        return member == null ? "" : member.name();
    }

    private Activity found(Actor actor, UUID id) {
        Activity activity = activities.find(id);
        if (activity == null) {
            throw new Refused.NotFound("这项活动", "activity");
        }
        actor.mustReach(activity.village());
        return activity;
    }

    /**
     * A person's hours between two days; a villager's own, the desk's anybody's of the village.
     *
     * @throws Refused.NotYours for another's
     */
    @Transactional
    public HoursSheet hours(Actor actor, UUID person, LocalDate from, LocalDate to) {
        Member member = households.member(person);
        String village = households.household(member.household()).village();
        actor.mustReach(village);
        if (actor.is(Role.VILLAGER) && !person.equals(actor.person())) {
            throw new Refused.NotYours();
        }
        ZoneId zone = clock.getZone();
        List<Served> served = activities
                .hours(
                        person,
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .map(h -> new Served(h.activity(), h.title(), h.kind(), h.startsAt(), h.minutes(), h.state()))
                .toList();
        long minutes = served.stream()
                .filter(one -> one.state() == Part.State.COUNTED)
                .mapToLong(Served::minutes)
                .sum();
        return new HoursSheet(person, member.name(), village, from, to, minutes, served);
    }
}
