package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Kin as declared, so that nobody decides for their own people. */
@Singleton
public class Kinships {
    private final OfficeTable table;
    private final HouseholdBoard board;
    private final Clock clock;

    Kinships(Jdbi jdbi, HouseholdBoard board, Clock clock) {
        this.table = jdbi.onDemand(OfficeTable.class);
        this.board = board;
        this.clock = clock;
    }

    /** Two people, and what they are to each other. */
    public record Declaration(UUID one, UUID other, String relation) {}

    /**
     * Declares two people kin.
     *
     * @throws PeopleProblem.UnknownMember where one of them is not known
     * @throws PeopleProblem.KinshipNotOpen where they are declared already, or are one person
     */
    @Transactional
    public void declare(Actor actor, UUID id, Declaration declaration) {
        UUID one = declaration.one();
        UUID other = declaration.other();
        actor.mustReach(board.household(board.member(one).household()).village());
        board.member(other);
        if (one.equals(other)
                || table.declare(id, one, other, declaration.relation(), actor.id(), clock.instant()) == 0) {
            throw new PeopleProblem.KinshipNotOpen(
                    "两人的亲属关系已申报，或为同一人。", "These two are declared kin already, or are one person.");
        }
    }

    /**
     * Withdraws a declaration.
     *
     * @throws PeopleProblem.KinshipNotOpen where there is none that stands
     */
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        UUID person = table.personOfKinship(id);
        if (person != null) {
            actor.mustReach(board.household(board.member(person).household()).village());
        }
        if (table.withdraw(id, clock.instant()) == 0) {
            throw new PeopleProblem.KinshipNotOpen("没有这项申报。", "There is no such declaration.");
        }
    }

    /**
     * Everybody declared kin of a person, the oldest declaration first.
     *
     * @throws PeopleProblem.UnknownMember where there is no such person
     */
    @Transactional
    public List<DeclaredKin> of(Actor actor, UUID person) {
        actor.mustReach(board.household(board.member(person).household()).village());
        List<OfficeTable.KinRow> rows = table.kinships(person);
        Map<UUID, Member> people =
                board.people(rows.stream().map(OfficeTable.KinRow::kin).toList());
        Map<UUID, Household> households =
                board.households(people.values().stream().map(Member::household).toList());
        return rows.stream()
                .map(row -> {
                    Member member = people.get(row.kin());
                    return shown(actor, row, member, member == null ? null : households.get(member.household()));
                })
                .toList();
    }

    /** Kin may live in a village that the reader does not reach: that they exist matters, their whole name does not. */
    private static DeclaredKin shown(
            Actor actor, OfficeTable.KinRow row, @Nullable Member kin, @Nullable Household home) {
        if (kin == null || home == null) {
            return new DeclaredKin(row.id(), row.kin(), "", null, row.relation(), row.declaredAt());
        }
        boolean near = actor.reaches(home.village());
        return new DeclaredKin(
                row.id(),
                row.kin(),
                near ? kin.name() : kin.masked(),
                near ? home.id() : null,
                row.relation(),
                row.declaredAt());
    }

    /** True where the actor is in the roster and a declared kin of theirs belongs to the household. */
    @Transactional
    public boolean inHousehold(Actor actor, UUID household) {
        return actor.person() != null && table.kinIn(actor.person(), household);
    }
}
