package cn.moralbank.people;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

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

    /** Everybody declared kin of a person. */
    @Transactional
    public Set<UUID> of(UUID person) {
        return Set.copyOf(table.kinOf(person));
    }

    /** True where the actor is in the roster and a declared kin of theirs belongs to the household. */
    @Transactional
    public boolean inHousehold(Actor actor, UUID household) {
        return actor.person() != null && table.kinIn(actor.person(), household);
    }
}
