package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Recording what was declared. A deed is judged by the rulebook in force on the day it was done, also when another comes
 * into force before it is reviewed.
 */
@Singleton
public class RecordingDeeds {
    private final DeedBook book;
    private final Deeds deeds;
    private final Weighings weighings;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    RecordingDeeds(
            DeedBook book,
            Jdbi jdbi,
            Weighings weighings,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.weighings = weighings;
        this.households = households;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * What a deed will probably be worth.
     *
     * @param verdict the points, with what stands and what waits counted before it
     * @param sameAct a deed that looks like the same act; null where there is none
     */
    public record Preview(Verdict verdict, @Nullable UUID sameAct) {}

    /**
     * Records a deed; it waits for a review.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem.InTheFuture for a day to come
     * @throws DeedProblem.HouseholdElsewhere where the household is not the village's
     * @throws DeedProblem.PersonElsewhere where the person is not the household's
     * @throws RulebookProblem where no rulebook was in force, or it does not allow the act
     * @throws DeedProblem.SameActRecorded where it is recorded already and not confirmed as another
     */
    @Transactional
    public Preview record(Actor actor, UUID id, Declaration declaration) {
        Deed deed = checked(actor, id, declaration);
        book.lockHouseholds(List.of(deed.household()));
        UUID same = sameAct(deed);
        if (same != null && !deed.apart()) {
            throw new DeedProblem.SameActRecorded(same);
        }
        Verdict verdict = weighings.expectant(List.of(deed)).weigh(deed, null);
        book.record(List.of(deed.expecting(verdict.points())), actor);
        return new Preview(verdict, same);
    }

    /** What {@link #record} would say, without recording; the same refusals but for the same act, which it only names. */
    @Transactional
    public Preview preview(Actor actor, Declaration declaration) {
        Deed deed = checked(actor, new UUID(0, 0), declaration);
        return new Preview(weighings.expectant(List.of(deed)).weigh(deed, null), sameAct(deed));
    }

    /**
     * Takes back what one recorded oneself, before anybody reviewed it.
     *
     * @throws Refused.NotYours for what another recorded
     * @throws DeedProblem.AlreadyReviewed once it is reviewed
     */
    @Transactional
    public void withdraw(Actor actor, UUID id, String reason) {
        Deed deed = book.lock(id);
        actor.mustReach(deed.village());
        if (!deed.recorder().equals(actor.id())) {
            throw new Refused.NotYours("只有记录人可以撤回。", "Only its recorder may withdraw it.");
        }
        book.take(deed.withdraw(reason), actor);
    }

    private @Nullable UUID sameAct(Deed deed) {
        return deeds.sameAct(deed.household(), deed.rule(), deed.happenedOn(), deed.person(), deed.id());
    }

    private Deed checked(Actor actor, UUID id, Declaration told) {
        actor.mustReach(told.village());
        LocalDate today = LocalDate.now(clock);
        if (told.happenedOn().isAfter(today)) {
            throw new DeedProblem.InTheFuture(told.happenedOn(), today);
        }
        mustBelong(told);
        RulebookVersion version = rulebooks.inForce(told.village(), told.happenedOn());
        return Deed.recorded(id, told, version, new Deed.Recording(actor, clock.instant()));
    }

    private void mustBelong(Declaration told) {
        Household household = households.households(List.of(told.household())).get(told.household());
        if (household == null || !household.active() || !household.village().equals(told.village())) {
            throw new DeedProblem.HouseholdElsewhere();
        }
        if (told.person() != null
                && households.members(told.household()).stream().map(Member::id).noneMatch(told.person()::equals)) {
            throw new DeedProblem.PersonElsewhere();
        }
    }
}
