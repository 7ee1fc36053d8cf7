package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Voices voices;
    private final Tellers tellers;
    private final Enclosures enclosures;
    private final Closings closings;
    private final Clock clock;

    RecordingDeeds(
            DeedBook book,
            Jdbi jdbi,
            Weighings weighings,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            Tellers tellers,
            Enclosures enclosures,
            Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.weighings = weighings;
        this.households = households;
        this.rulebooks = rulebooks;
        this.voices = jdbi.onDemand(Voices.class);
        this.tellers = tellers;
        this.enclosures = enclosures;
        this.closings = jdbi.onDemand(Closings.class);
        this.clock = clock;
    }

    /**
     * What a deed will probably be worth.
     *
     * @param verdict the points, with what stands and what waits counted before it; null where judges will score it
     * @param judges how many judges will score it; null where none do
     * @param sameAct a deed that looks like the same act; null where there is none
     */
    public record Preview(@Nullable Verdict verdict, @Nullable Integer judges, @Nullable UUID sameAct) {}

    /**
     * What was recorded.
     *
     * @param deed the new deed, or the one that the same act was recorded as before
     * @param joined true where this is one more voice for a deed that was there
     */
    public record Recorded(UUID deed, boolean joined, Preview preview) {}

    /**
     * Records a deed; it waits for a review.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem.InTheFuture for a day to come
     * @throws DeedProblem.HouseholdElsewhere where the household is not the village's
     * @throws DeedProblem.PersonElsewhere where the person is not the household's, or counts in another by the rulebook
     * @throws RulebookProblem where no rulebook was in force, or it does not allow the act
     * @throws TellingProblem where who tells of it may not, or is not named
     * @throws DeedProblem.SameActRecorded where it is recorded already, and is neither another act nor one more voice for it
     * @throws PeriodProblem.PeriodIsClosed for a day in a period that the village has closed
     */
    @Transactional
    public Recorded record(Actor actor, UUID id, Declaration declaration) {
        return recorded(actor, id, declaration);
    }

    /**
     * What came of one of many.
     *
     * @param refusal why it was not recorded; null where it was
     */
    public record Attempt(UUID deed, @Nullable Problem refusal) {}

    /** Records many at once, by the ids that they are to have; what cannot be recorded is told, the others are. */
    @Transactional
    public Map<UUID, Attempt> recordAll(Actor actor, Map<UUID, Declaration> declarations) {
        book.lockHouseholds(
                declarations.values().stream().map(Declaration::household).toList());
        Map<UUID, Attempt> attempts = new LinkedHashMap<>();
        declarations.forEach((id, told) -> {
            try {
                attempts.put(id, new Attempt(recorded(actor, id, told).deed(), null));
            } catch (DeedProblem | PeriodProblem | RulebookProblem refusal) {
                attempts.put(id, new Attempt(id, refusal));
            }
        });
        return attempts;
    }

    /** Not by itself a transaction, so that a refusal does not undo what was recorded before it. */
    private Recorded recorded(Actor actor, UUID id, Declaration declaration) {
        Deed deed = checked(actor, id, declaration);
        enclosures.check(actor, deed.village(), declaration.enclosed());
        book.lockHouseholds(List.of(deed.household()));
        UUID same = sameAct(deed);
        if (same != null && !deed.apart()) {
            return join(actor, same, deed, declaration.enclosed());
        }
        Preview preview = preview(deed, same);
        Verdict verdict = preview.verdict();
        book.record(List.of(deed.expecting(verdict == null ? 0 : verdict.points())), actor);
        enclosures.keep(id, declaration.enclosed());
        return new Recorded(id, false, preview);
    }

    /** The same act told of by somebody else is shown as one, with each of their voices. */
    private Recorded join(Actor actor, UUID same, Deed told, Enclosed enclosed) {
        if (!enclosed.alongside()) {
            throw new DeedProblem.SameActRecorded(same);
        }
        Deed standing = book.lock(same);
        Step step = standing.hear();
        if (tellers.haveTold(actor, standing, told) || voices.add(Voices.Voice.of(same, told)) == 0) {
            throw new DeedProblem.SameActRecorded(same);
        }
        book.take(step, actor);
        enclosures.keep(same, enclosed);
        return new Recorded(same, true, preview(told, same));
    }

    /**
     * What {@link #record} would say, without recording; the same refusals but for the same act, which it only names. A villager
     * asks for their own household only: it tells what a household has had already.
     */
    @Transactional
    public Preview preview(Actor actor, Declaration declaration) {
        if (actor.is(Role.VILLAGER) && !households.ownHousehold(actor, declaration.household())) {
            throw new Refused.NotYours();
        }
        Deed deed = checked(actor, new UUID(0, 0), declaration);
        return preview(deed, sameAct(deed));
    }

    private Preview preview(Deed deed, @Nullable UUID same) {
        Weighing weighing = weighings.expectant(List.of(deed));
        Integer judges = weighing.judges(deed);
        return new Preview(judges == null ? weighing.weigh(deed, null) : null, judges, same);
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

    private Deed checked(Actor actor, UUID id, Declaration declaration) {
        actor.mustReach(declaration.village());
        mustBelong(declaration);
        Declaration told = tellers.named(actor, declaration);
        LocalDate today = LocalDate.now(clock);
        if (told.happenedOn().isAfter(today)) {
            throw new DeedProblem.InTheFuture(told.happenedOn(), today);
        }
        closings.refuseClosed(told.village(), told.happenedOn());
        RulebookVersion version = rulebooks.inForce(told.village(), told.happenedOn());
        tellers.mustBeTheirs(actor, told, version);
        mustCountHere(told, version.rulebook().accounts().household());
        return Deed.recorded(id, told, version, new Deed.Recording(actor, clock.instant()));
    }

    /** Who is registered in one household and lives in another counts in the one that the rulebook goes by. */
    private void mustCountHere(Declaration told, Accounts.HouseholdBy by) {
        if (told.person() == null) {
            return;
        }
        households.belongings(told.person()).stream()
                .filter(member -> by == Accounts.HouseholdBy.REGISTER ? member.registeredHere() : member.livesHere())
                .filter(member -> !member.household().equals(told.household()))
                .findFirst()
                .ifPresent(elsewhere -> {
                    Household home = households.household(elsewhere.household());
                    if (home.active() && home.village().equals(told.village())) {
                        throw new DeedProblem.PersonElsewhere(home.number());
                    }
                });
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
