package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.HalvedPlace;
import cn.moralbank.shared.OpenObjections;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.PlaceInTime;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of deeds and objections. Villagers see their own household's, everybody else their division's. */
@Singleton
public class DeedBoard implements OpenObjections {
    private final DeedReads reads;
    private final Objections objections;
    private final DeedViews views;
    private final Evidences evidence;
    private final HouseholdBoard households;
    private final DeedSettings settings;
    private final Clock clock;

    DeedBoard(
            Jdbi jdbi,
            DeedViews views,
            Evidences evidence,
            HouseholdBoard households,
            DeedSettings settings,
            Clock clock) {
        this.settings = settings;
        this.evidence = evidence;
        this.reads = jdbi.onDemand(DeedReads.class);
        this.objections = jdbi.onDemand(Objections.class);
        this.views = views;
        this.households = households;
        this.clock = clock;
    }

    /** What of a village's deeds to list; null for any. */
    public record Filter(String village, @Nullable DeedState state, @Nullable YearMonth month, boolean oldestFirst) {
        DeedReads.Narrowed narrowed() {
            return month == null
                    ? new DeedReads.Narrowed(state, null, null)
                    : new DeedReads.Narrowed(state, month.atDay(1), month.atEndOfMonth());
        }
    }

    /**
     * A deed with every step that it took, every objection to it, and what it leans on.
     *
     * @param more what was told of it besides, and what shows it
     */
    public record WholeDeed(
            DeedView deed, List<TimelineStep> steps, List<ObjectionView> objections, DeedEvidence more) {}

    /**
     * The deeds of a village by the time of their recording.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Page<DeedView> list(Actor actor, Filter filter, @Nullable String after, int limit) {
        actor.mustReach(filter.village());
        DeedReads.Narrowed narrowed = filter.narrowed();
        String only = narrowed.conditions();
        List<DeedReads.Row> rows = filter.oldestFirst()
                ? reads.oldestFirst(
                        only, filter.village(), narrowed, PlaceInTime.parse(after, PlaceInTime.BEFORE_ALL), limit + 1)
                : reads.newestFirst(
                        only, filter.village(), narrowed, PlaceInTime.parse(after, PlaceInTime.AFTER_ALL), limit + 1);
        return page(rows, limit);
    }

    /**
     * The deeds of a household, the newest first; without those that were withdrawn, and without deductions that are older than the
     * village shows them, but for those who supervise.
     *
     * @throws Refused.NotYours for another's household, to a villager, and outside the division, to anybody
     */
    @Transactional
    public Page<DeedView> ofHousehold(Actor actor, UUID household, @Nullable String after, int limit) {
        Household home = households.household(household);
        mustSee(actor, home);
        boolean supervises = actor.is(Role.SUPERVISOR) || actor.is(Role.AUDITOR);
        LocalDate shownFrom = supervises
                ? null
                : LocalDate.now(clock).minusMonths(settings.of(home.village()).shownMonths());
        return page(
                reads.ofHousehold(household, shownFrom, PlaceInTime.parse(after, PlaceInTime.AFTER_ALL), limit + 1),
                limit);
    }

    /**
     * The whole of one deed.
     *
     * @throws Refused.NotFound where there is none
     * @throws Refused.NotYours outside the actor's division, and for another's household to a villager
     */
    @Transactional
    public WholeDeed whole(Actor actor, UUID id) {
        DeedReads.Row row = reads.find(id);
        if (row == null) {
            throw new Refused.NotFound("这条记录", "deed");
        }
        mustSee(actor, households.household(row.deed().household()));
        return new WholeDeed(
                views.of(List.of(row)).get(0),
                reads.timeline(id).stream().map(step -> step.shownTo(actor)).toList(),
                views.ofObjections(objections.ofDeed(id), actor),
                evidence.of(row.deed()));
    }

    /** The village's month at a glance; outside the actor's division refused. */
    @Transactional
    public MonthWork month(Actor actor, String village, YearMonth month) {
        actor.mustReach(village);
        Map<String, DeedReads.StageRow> stages =
                reads.month(village, month.atDay(1), month.atEndOfMonth(), clock.instant()).stream()
                        .collect(Collectors.toMap(DeedReads.StageRow::stage, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        DeedReads.ObjectionCount open = reads.openObjections(village, today);
        boolean noticeNeeded = settings.of(village).noticeDays() > 0;
        DeedReads.BoardRow board = reads.waitingForTheBoard(village, noticeNeeded, today);
        return new MonthWork(
                village,
                month.toString(),
                stage(stages, "RECORDED"),
                stage(stages, "APPROVED"),
                stage(stages, "PUBLISHED"),
                stage(stages, "DUE"),
                stage(stages, "SETTLED"),
                stage(stages, "REFUSED"),
                new MonthWork.Stage(board.ready(), board.points(), board.since(), null),
                board.untold(),
                open.open(),
                open.overdue(),
                open.nextDueOn());
    }

    /** Objections of a division: open ones, the one due first at the top; then, unless only these are asked for, the decided ones. */
    @Transactional
    public Page<ObjectionView> objections(Actor actor, String division, boolean openOnly, ListPart part) {
        actor.mustReach(division);
        List<Objections.Row> rows = HalvedPlace.parse(part.after())
                .rows(
                        part.limit() + 1,
                        (place, most) -> objections.open(division, place, most),
                        (place, most) -> openOnly ? List.of() : objections.decided(division, place, most));
        Page<Objections.Row> page = Page.of(
                rows,
                part.limit(),
                row -> row.decidedAt() == null
                        ? HalvedPlace.cursor(false, row.raisedAt(), row.id())
                        : HalvedPlace.cursor(true, row.decidedAt(), row.id()));
        return new Page<>(views.ofObjections(page.items(), actor), page.next());
    }

    /**
     * Objections to a household's deeds, the newest first; refused as {@link #ofHousehold}. A villager also gets those that they raised
     * to others' lines on the board, masked as these hang there.
     */
    @Transactional
    public List<ObjectionView> objectionsOf(Actor actor, UUID household) {
        mustSee(actor, households.household(household));
        UUID villager = actor.is(Role.VILLAGER) ? actor.person() : null;
        return views.ofObjections(objections.ofHousehold(household, villager, Page.MAX_LIMIT), actor).stream()
                .map(one -> one.household().id().equals(household) ? one : one.elsewhere())
                .toList();
    }

    @Override
    @Transactional
    public boolean forHousehold(UUID household) {
        return objections.openForHousehold(household);
    }

    /** The name of a villager in the roster, or what people call the user. */
    @Transactional
    public String nameOf(Actor actor) {
        return actor.person() == null
                ? actor.shownName()
                : households.member(actor.person()).name();
    }

    /** True where the actor may see this household's deeds. */
    @Transactional
    public boolean sees(Actor actor, UUID household) {
        return !actor.is(Role.VILLAGER) || households.ownHousehold(actor, household);
    }

    private void mustSee(Actor actor, Household household) {
        actor.mustReach(household.village());
        if (actor.is(Role.VILLAGER) && !households.ownHousehold(actor, household.id())) {
            throw new Refused.NotYours();
        }
    }

    private Page<DeedView> page(List<DeedReads.Row> oneMore, int limit) {
        Page<DeedReads.Row> rows = Page.of(
                oneMore,
                limit,
                row -> PlaceInTime.cursor(row.deed().recordedAt(), row.deed().id()));
        return new Page<>(views.of(rows.items()), rows.next());
    }

    private static MonthWork.Stage stage(Map<String, DeedReads.StageRow> stages, String name) {
        DeedReads.StageRow row = stages.get(name);
        return row == null
                ? new MonthWork.Stage(0, 0, null, null)
                : new MonthWork.Stage(row.deeds(), row.points(), row.since(), row.until());
    }
}
