package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who holds which office since when. Supervisors are apart: nobody supervises where they sit on the committee, record or
 * judge, nor where close kin of theirs sits on the committee (Organic Law of Villagers' Committees, article 32).
 */
@Singleton
public class Offices {
    private final OfficeTable table;
    private final PersonTable people;
    private final HouseholdBoard board;
    private final Divisions divisions;
    private final DivisionTable divisionTable;
    private final AuditTrail trail;
    private final Clock clock;

    Offices(Jdbi jdbi, HouseholdBoard board, Divisions divisions, AuditTrail trail, Clock clock) {
        this.table = jdbi.onDemand(OfficeTable.class);
        this.people = jdbi.onDemand(PersonTable.class);
        this.board = board;
        this.divisions = divisions;
        this.divisionTable = jdbi.onDemand(DivisionTable.class);
        this.trail = trail;
        this.clock = clock;
    }

    /** An office to be taken up. */
    public record Taking(Office office, UUID person, String division, LocalDate from) {}

    /**
     * Somebody takes up an office.
     *
     * @throws PeopleProblem.UnknownMember where there is no such person
     * @throws PeopleProblem.OfficeNotOpen where they hold it already
     * @throws PeopleProblem.SupervisorNotApart where they hold an office that they would supervise, or are supervised in
     * @throws PeopleProblem.SupervisorKinOfCommittee where close kin sits on the other side
     */
    @Transactional
    public OfficeHeld take(Actor actor, UUID id, Taking taking) {
        actor.mustReach(taking.division());
        divisions.division(taking.division());
        board.member(taking.person());
        String village =
                taking.division().substring(0, Math.min(12, taking.division().length()));
        // held still, so that two offices taken at the same moment see each other
        divisionTable.lock(village);
        people.lock(taking.person());
        mustBeApart(taking, village);
        kinMustBeApart(taking, village);
        table.add(new OfficeTable.NewOffice(
                id,
                taking.office().name(),
                taking.person(),
                taking.division(),
                taking.from(),
                actor.id(),
                clock.instant()));
        OfficeHeld taken = held(id);
        record(actor, "office-taken", taken);
        return taken;
    }

    /**
     * Somebody leaves an office.
     *
     * @throws PeopleProblem.OfficeNotOpen where it is none, or was left
     * @throws PeopleProblem.DatesOutOfOrder where the day is before the first one
     */
    @Transactional
    public OfficeHeld leave(Actor actor, UUID id, LocalDate on) {
        OfficeHeld held = held(id);
        actor.mustReach(held.division());
        if (on.isBefore(held.from())) {
            throw new PeopleProblem.DatesOutOfOrder("卸任日期早于任职日期。", "The last day is before the first one.");
        }
        if (table.end(id, on) == 0) {
            throw new PeopleProblem.OfficeNotOpen("此职务已卸任。", "This office was left before.");
        }
        record(actor, "office-left", held);
        return held(id);
    }

    /**
     * Ends whatever somebody holds, on the day that they died; what they were to take up only later, on the day that it would have begun.
     */
    void endAll(Actor actor, UUID person, LocalDate on) {
        for (OfficeHeld ended :
                table.endAll(person, on).stream().map(this::held).toList()) {
            record(actor, "office-left", ended);
        }
    }

    private void record(Actor actor, String action, OfficeHeld held) {
        trail.record(
                actor,
                new AuditTrail.Act(
                        action,
                        held.division(),
                        "person",
                        held.person().toString(),
                        Map.of("office", held.office().name())));
    }

    /** Offices within a division, those held today first. */
    @Transactional
    public List<OfficeHeld> within(String division) {
        return table.within(division).stream().map(OfficeTable.Row::held).toList();
    }

    private OfficeHeld held(UUID id) {
        OfficeTable.Row row = table.find(id);
        if (row == null) {
            throw new PeopleProblem.OfficeNotOpen("没有这项任职。", "There is no such office.");
        }
        return row.held();
    }

    private void mustBeApart(Taking taking, String village) {
        for (OfficeTable.Row other : table.heldBy(new UUID[] {taking.person()}, taking.from())) {
            if (other.division().startsWith(village) && taking.office().excludes(other.office())) {
                throw new PeopleProblem.SupervisorNotApart(other.office().chinese(), other.fromOn());
            }
            if (other.office() == taking.office() && other.division().equals(taking.division())) {
                throw new PeopleProblem.OfficeNotOpen("此人已在任。", "They hold this office already.");
            }
        }
    }

    private void kinMustBeApart(Taking taking, String village) {
        Office opposite = taking.office() == Office.SUPERVISOR
                ? Office.COMMITTEE
                : taking.office() == Office.COMMITTEE ? Office.SUPERVISOR : null;
        UUID[] kin = table.kinOf(taking.person()).toArray(UUID[]::new);
        if (opposite == null || kin.length == 0) {
            return;
        }
        boolean meets = table.heldBy(kin, taking.from()).stream()
                .anyMatch(o -> o.office() == opposite && o.division().startsWith(village));
        if (meets) {
            throw new PeopleProblem.SupervisorKinOfCommittee();
        }
    }
}
