package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The honour roll (光荣榜) and the archive of good deeds (好人档案): only what was settled and gave points, only with the consent of the
 * person, who may withdraw it at any time. Children are not told of by name.
 */
@Singleton
public class HonouringDeeds {
    private final DeedBook book;
    private final Awards awards;
    private final Honours honours;
    private final HouseholdBoard households;
    private final Clock clock;

    HonouringDeeds(DeedBook book, Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.book = book;
        this.awards = jdbi.onDemand(Awards.class);
        this.honours = jdbi.onDemand(Honours.class);
        this.households = households;
        this.clock = clock;
    }

    /**
     * What is to be told.
     *
     * @param person whose deed it is, a member of its household
     * @param witness who saw the consent being signed on paper; null where the villager gives it themselves
     */
    public record Telling(UUID person, String story, @Nullable String witness) {}

    /**
     * Puts a deed on the honour roll.
     *
     * @throws Refused.NotYours for somebody else to a villager
     * @throws HonourProblem.NothingToHonour where the deed is not settled, or gave no points
     * @throws HonourProblem.ConsentMissing at the desk without a witness of the signed consent
     * @throws HonourProblem.AlreadyHonoured where it is told already
     */
    @Transactional
    public void honour(Actor actor, UUID id, UUID deedId, Telling telling) {
        Deed deed = book.lock(deedId);
        actor.mustReach(deed.village());
        boolean self = actor.is(Role.VILLAGER);
        if (self && !telling.person().equals(actor.person())) {
            throw new Refused.NotYours();
        }
        if (!self && (telling.witness() == null || telling.witness().isBlank())) {
            throw new HonourProblem.ConsentMissing();
        }
        mustBeTheirs(deed, telling.person());
        mustBeGood(deed);
        if (honours.standing(deedId, telling.person()) != null) {
            throw new HonourProblem.AlreadyHonoured();
        }
        honours.add(new Honours.Fresh(
                id,
                deedId,
                deed.village(),
                telling.person(),
                telling.story(),
                self ? "SELF" : "PAPER",
                self ? null : telling.witness(),
                clock.instant(),
                actor.id()));
    }

    private void mustBeTheirs(Deed deed, UUID person) {
        Member member = households.members(deed.household()).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(DeedProblem.PersonElsewhere::new);
        if (member.childOn(LocalDate.now(clock))) {
            throw new HonourProblem.ChildrenAreNotNamed();
        }
    }

    private void mustBeGood(Deed deed) {
        boolean good = awards.of(new UUID[] {deed.id()}).stream().anyMatch(award -> award.points() > 0);
        if (deed.state() != DeedState.SETTLED || !good) {
            throw new HonourProblem.NothingToHonour();
        }
    }

    /**
     * Takes it off again; by the person, or at the desk when they ask for it.
     *
     * @throws Refused.NotYours for somebody else to a villager
     */
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        Honours.Row honour = honours.find(id);
        if (honour == null) {
            throw new Refused.NotFound("这条光荣榜", "honour");
        }
        actor.mustReach(honour.village());
        if (actor.is(Role.VILLAGER) && !honour.person().equals(actor.person())) {
            throw new Refused.NotYours();
        }
        honours.end(id, clock.instant(), actor.id());
    }
}
