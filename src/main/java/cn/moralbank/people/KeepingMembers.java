package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.PeopleForgotten;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** People join households, move between them, leave, die, are corrected, and are erased. */
@Singleton
public class KeepingMembers {
    private static final String REGISTERED = "REGISTERED";
    private static final String CO_RESIDENT = "CO_RESIDENT";

    private final HouseholdBoard board;
    private final HouseholdTable reads;
    private final PersonTable table;
    private final PersonalSecrets secrets;
    private final Offices offices;
    private final AuditTrail trail;
    private final Event<PeopleForgotten> forgotten;
    private final Clock clock;

    KeepingMembers(
            HouseholdBoard board,
            Jdbi jdbi,
            PersonalSecrets secrets,
            Offices offices,
            AuditTrail trail,
            Event<PeopleForgotten> forgotten,
            Clock clock) {
        this.board = board;
        this.offices = offices;
        this.forgotten = forgotten;
        this.reads = jdbi.onDemand(HouseholdTable.class);
        this.table = jdbi.onDemand(PersonTable.class);
        this.secrets = secrets;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new person and the household that they join. */
    public record Joining(UUID household, Belonging belonging, PersonDetails person) {}

    /**
     * Adds a new person to a household.
     *
     * @param id of the person, from the caller
     * @throws PeopleProblem.UnknownHousehold where there is none
     * @throws PeopleProblem.IdentityNumberWrong where the number cannot be one
     * @throws PeopleProblem.IdentityNumberTaken where somebody else of the county has it: move them instead
     * @throws PeopleProblem.GuardianUnfit where the guardian is no living adult
     */
    @Transactional
    public Member add(Actor actor, UUID id, Joining joining) {
        mustReach(actor, joining.household());
        mustBelong(joining.belonging());
        PersonTable.Row row = row(id, joining.person());
        mustFit(row.guardian(), id);
        PersonTable.Stamp stamp = new PersonTable.Stamp(actor.id(), clock.instant());
        if (table.addPerson(row, stamp) == 0) {
            throw new PeopleProblem.IdentityNumberTaken();
        }
        begin(id, joining.household(), joining.belonging(), stamp);
        return in(joining.household(), id);
    }

    /**
     * Corrects what is recorded of a person; what is not given stays.
     *
     * @throws PeopleProblem.UnknownMember where there is none
     * @throws PeopleProblem.AlreadyErased where they were erased
     * @throws PeopleProblem.IdentityNumberTaken where somebody else of the county has the number
     */
    @Transactional
    public Member correct(Actor actor, UUID person, PersonDetails details) {
        Member known = reached(actor, person);
        PersonTable.Row row = row(person, details);
        mustFit(row.guardian(), person);
        UUID owner = row.identityHash() == null ? null : reads.byIdentity(row.identityHash());
        if (owner != null && !owner.equals(person)) {
            throw new PeopleProblem.IdentityNumberTaken();
        }
        change(row);
        return in(known.household(), person);
    }

    /**
     * Moves a person into another household: by register, by residence, or both. What is moved ends where it was.
     *
     * @throws PeopleProblem.UnknownMember where there is no such person
     */
    @Transactional
    public Member move(Actor actor, UUID person, UUID household, Belonging belonging) {
        reached(actor, person);
        mustReach(actor, household);
        mustBelong(belonging);
        table.lock(person);
        table.endMemberships(person, kinds(belonging), LocalDate.now(clock));
        begin(person, household, belonging, new PersonTable.Stamp(actor.id(), clock.instant()));
        return in(household, person);
    }

    /**
     * A person leaves a household without joining another.
     *
     * @throws PeopleProblem.NotMember where they are not in it
     */
    @Transactional
    public void leave(Actor actor, UUID person, UUID household, LocalDate on) {
        mustReach(actor, household);
        mustNotLieAhead(on, clock);
        if (table.endMembershipsIn(household, person, on) == 0) {
            throw new PeopleProblem.NotMember();
        }
    }

    /**
     * A person died. They stay named in their household, are nobody's guardian any more, and hold no office from that day on.
     *
     * @throws PeopleProblem.DatesOutOfOrder where the day lies in the future or before their birth
     */
    @Transactional
    public Member die(Actor actor, UUID person, LocalDate on) {
        Member known = reached(actor, person);
        mustNotLieAhead(on, clock);
        if (known.bornOn() != null && on.isBefore(known.bornOn())) {
            throw new PeopleProblem.DatesOutOfOrder("去世日期早于出生日期。", "The day of death is before the birthday.");
        }
        table.die(person, on);
        offices.endAll(actor, person, on);
        return in(known.household(), person);
    }

    /**
     * Erases what is personal, also of somebody who left: name, birthday, identity and telephone numbers and guardian are
     * forgotten, the id stays, so that every sum stays true and nobody can tell whose it was (PIPL, article 47). Offices end: nobody
     * without a name holds one.
     *
     * @throws PeopleProblem.UnknownMember where there never was such a person
     * @throws PeopleProblem.AlreadyErased where it was done before
     */
    @Transactional
    public void erase(Actor actor, UUID person) {
        String village = reads.lastVillage(person);
        if (village == null) {
            throw new PeopleProblem.UnknownMember();
        }
        actor.mustReach(village);
        if (table.erase(person, clock.instant()) == 0) {
            throw new PeopleProblem.AlreadyErased();
        }
        offices.endAll(actor, person, LocalDate.now(clock));
        forgotten.fire(new PeopleForgotten(table.everIn(person)));
        trail.record(actor, new AuditTrail.Act("person-erased", village, "person", person.toString(), Map.of()));
    }

    /** The whole telephone number of a person, empty where there is none; for those who may call them. */
    @Transactional
    public String phone(Actor actor, UUID person) {
        reached(actor, person);
        byte[] sealed = table.phone(person);
        return sealed == null ? "" : secrets.openPhone(sealed);
    }

    /**
     * The person with an identity number, as long as the actor reaches them.
     *
     * @throws PeopleProblem.UnknownMember where there is none within reach
     */
    @Transactional
    public Member identified(Actor actor, String identityNumber) {
        UUID person = reads.byIdentity(secrets.identityHash(IdentityNumber.of(identityNumber)));
        if (person == null) {
            throw new PeopleProblem.UnknownMember();
        }
        Member member = board.member(person);
        // who is outside of one's reach must look like who is nowhere
        if (!actor.reaches(board.household(member.household()).village())) {
            throw new PeopleProblem.UnknownMember();
        }
        return member;
    }

    private void change(PersonTable.Row row) {
        try {
            if (table.changePerson(row) == 0) {
                throw new PeopleProblem.AlreadyErased();
            }
        } catch (UnableToExecuteStatementException e) {
            // somebody else was given the number at this very moment
            if (String.valueOf(e.getMessage()).contains("identity_number_is_of_one_person")) {
                throw new PeopleProblem.IdentityNumberTaken();
            }
            throw e;
        }
    }

    static void mustNotLieAhead(LocalDate on, Clock clock) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new PeopleProblem.DatesOutOfOrder("日期不能在将来：" + on + "。", "The day lies in the future: " + on + ".");
        }
    }

    private void begin(UUID person, UUID household, Belonging belonging, PersonTable.Stamp stamp) {
        table.lockHousehold(household);
        if (belonging.isHead()) {
            table.demoteHeads(household, person);
        }
        table.changeRelation(household, person, belonging.relation());
        for (String kind : kinds(belonging)) {
            table.addMembership(
                    new PersonTable.NewMembership(
                            Ids.next(), household, person, kind, belonging.relation(), LocalDate.now(clock)),
                    stamp);
        }
    }

    private PersonTable.Row row(UUID id, PersonDetails details) {
        IdentityNumber identity = details.identity();
        String name = details.name().strip();
        return new PersonTable.Row(
                id,
                name,
                Initials.of(name),
                identity != null ? identity.sex() : details.sex() == null ? "" : details.sex(),
                identity != null ? identity.bornOn() : details.bornOn(),
                details.guardian(),
                identity == null ? null : secrets.sealIdentity(identity),
                identity == null ? null : secrets.identityHash(identity),
                identity == null ? "" : identity.tail(),
                details.phone() == null ? null : secrets.sealPhone(details.phone()),
                details.phone() == null ? "" : PersonalSecrets.phoneTail(details.phone()));
    }

    private void mustFit(@Nullable UUID guardian, UUID ward) {
        if (guardian == null) {
            return;
        }
        Member adult = board.people(List.of(guardian)).get(guardian);
        if (adult == null || guardian.equals(ward) || adult.diedOn() != null || adult.minorOn(LocalDate.now(clock))) {
            throw new PeopleProblem.GuardianUnfit();
        }
    }

    private static void mustBelong(Belonging belonging) {
        if (!belonging.registered() && !belonging.resides()) {
            throw new PeopleProblem.NotMember();
        }
    }

    private void mustReach(Actor actor, UUID household) {
        Household known = board.household(household);
        actor.mustReach(known.village());
        if (!known.active()) {
            throw new PeopleProblem.HouseholdLeft();
        }
    }

    private Member reached(Actor actor, UUID person) {
        Member member = board.member(person);
        actor.mustReach(board.household(member.household()).village());
        return member;
    }

    private Member in(UUID household, UUID person) {
        return board.members(household).stream()
                .filter(m -> m.id().equals(person))
                .findFirst()
                .orElseGet(() -> board.member(person));
    }

    private static String[] kinds(Belonging belonging) {
        if (belonging.registered() && belonging.resides()) {
            return new String[] {REGISTERED, CO_RESIDENT};
        }
        return new String[] {belonging.registered() ? REGISTERED : CO_RESIDENT};
    }
}
