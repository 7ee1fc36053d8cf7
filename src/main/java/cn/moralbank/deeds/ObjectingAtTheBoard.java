package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Objections by whoever passes the village board and scans its code, without an account. They say who they are and how to reach them,
 * which nobody can check beforehand; so they may object to what hangs there now, to a line that nobody objects to yet, and only while few
 * such objections wait: an unknown hand must not hold up a whole village. The answer is read under the id that the objector chose.
 */
@Singleton
public class ObjectingAtTheBoard {
    /** So many a panel can answer in the days that it has. */
    static final int MOST_WAITING = 20;

    private static final UUID NOBODY_KNOWN = new UUID(0, 0);

    private final ObjectingToDeeds objecting;
    private final Objections objections;
    private final PublicationBoard board;
    private final Publications publications;
    private final Clock clock;

    ObjectingAtTheBoard(ObjectingToDeeds objecting, PublicationBoard board, Jdbi jdbi, Clock clock) {
        this.objecting = objecting;
        this.board = board;
        this.objections = jdbi.onDemand(Objections.class);
        this.publications = jdbi.onDemand(Publications.class);
        this.clock = clock;
    }

    /** What a passer-by says, and who they say they are. */
    public record Passing(String name, String contact, String grounds) {}

    /**
     * Where an objection stands, without a name in it.
     *
     * @param dueOn the answer is due on this day
     * @param upheld null until it is answered
     */
    @Schema(name = "ObjectionReceipt")
    public record Receipt(
            UUID id,
            LocalDate dueOn,
            @Nullable Boolean upheld,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /**
     * Takes an objection in; the same id again is the same objection.
     *
     * @throws Refused.NotFound where no such line hangs on this village's board
     * @throws BoardProblem where the line takes none from the board
     */
    @Transactional
    public Receipt object(String village, UUID id, ObjectingToDeeds.Line line, Passing said) {
        if (objections.find(id) != null) {
            return receipt(village, id);
        }
        UUID deed = publications.deedAt(line.publication(), line.line());
        Publication publication = board.publication(line.publication());
        if (deed == null || !publication.village().equals(village)) {
            throw new Refused.NotFound("这一行公示", "line of a publication");
        }
        if (!publication.endsAt().isAfter(clock.instant())) {
            throw new BoardProblem.PublicationIsOver();
        }
        // one after the other, so that the limit holds for those who come at once
        publications.lockVillage(village);
        if (!objections.openAmong(new UUID[] {deed}).isEmpty()) {
            throw new BoardProblem.ObjectedToAlready();
        }
        if (objections.waitingFromBoard(village) >= MOST_WAITING) {
            throw new BoardProblem.TooManyWait(MOST_WAITING);
        }
        objecting.object(
                passerBy(village),
                id,
                deed,
                new ObjectingToDeeds.Objecting(null, said.name(), ObjectionWay.BOARD, said.grounds(), said.contact()));
        return receipt(village, id);
    }

    /**
     * Where it stands.
     *
     * @throws Refused.NotFound where nobody objected under this id from this village's board
     */
    @Transactional
    public Receipt receipt(String village, UUID id) {
        Objections.Row row = objections.find(id);
        if (row == null || row.way() != ObjectionWay.BOARD || !row.village().equals(village)) {
            throw new Refused.NotFound("这条异议", "objection");
        }
        return new Receipt(row.id(), row.dueOn(), row.upheld(), row.answer(), row.decidedAt());
    }

    private static Actor passerBy(String village) {
        return new Actor(
                NOBODY_KNOWN, "公示栏", village.substring(0, 6), "passer-by", village, null, null, null, null, null);
    }
}
