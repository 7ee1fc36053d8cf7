package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Telling households of deductions before these hang on the board. From then on a household has some days to accept it or to
 * object; only after that it is published, and settled after the publication.
 */
@Singleton
public class NotifyingHouseholds {
    private final DeedBook book;
    private final Awards awards;
    private final Notices notices;
    private final DeedSettings settings;
    private final HouseholdBoard households;
    private final Clock clock;

    NotifyingHouseholds(DeedBook book, Jdbi jdbi, DeedSettings settings, HouseholdBoard households, Clock clock) {
        this.book = book;
        this.awards = jdbi.onDemand(Awards.class);
        this.notices = jdbi.onDemand(Notices.class);
        this.settings = settings;
        this.households = households;
        this.clock = clock;
    }

    /**
     * Notes that the households of these deductions were told.
     *
     * @param told whom the notice reached
     * @return the last day on which they may answer
     * @throws Refused.NotYours where one is outside the actor's village
     * @throws DeedProblem where one is not approved, or no deduction
     */
    @Transactional
    public LocalDate notify(Actor actor, Collection<UUID> ids, NoticeWay way, String told) {
        List<Deed> deeds = book.lockAll(ids);
        deeds.forEach(deed -> actor.mustReach(deed.village()));
        UUID[] found = deeds.stream().map(Deed::id).toArray(UUID[]::new);
        boolean onlyDeductions = awards.of(found).stream().allMatch(award -> award.points() < 0);
        List<Step> steps =
                deeds.stream().map(deed -> deed.notifyHousehold(way.name())).toList();
        if (!onlyDeductions) {
            throw new Refused.InvalidRequest("deeds", "只有扣分才需要告知", "are not all deductions");
        }
        if (!notices.of(found).isEmpty()) {
            throw new NoticeProblem.AlreadyNotified();
        }
        int days = settings.of(deeds.get(0).village()).noticeDays();
        LocalDate until = LocalDate.now(clock).plusDays(days);
        notices.serve(found, way, told, clock.instant(), actor.id(), until);
        book.take(steps, actor);
        return until;
    }

    /**
     * Notes that the household has nothing against it, so that it need not wait; by the household or at the desk.
     *
     * @throws Refused.NotYours for another's household to a villager
     * @throws NoticeProblem.NotYetNotified before it was told
     */
    @Transactional
    public void accept(Actor actor, UUID id, String words) {
        Deed deed = book.lock(id);
        actor.mustReach(deed.village());
        if (actor.is(Role.VILLAGER) && !households.ownHousehold(actor, deed.household())) {
            throw new Refused.NotYours();
        }
        if (notices.of(new UUID[] {id}).isEmpty()) {
            throw new NoticeProblem.NotYetNotified();
        }
        book.take(deed.accept(words), actor);
    }
}
