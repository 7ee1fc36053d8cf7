package cn.moralbank.deeds;

import cn.moralbank.deeds.Step.What;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A deed as it stands. Its verbs give the step that they take, or refuse by saying where the deed stands; who may take the
 * step is {@link Duty}'s to say. It never leaves the module; it is public for Jdbi alone, which builds it.
 */
public record Deed(
        UUID id,
        String village,
        UUID household,
        @Nullable UUID person,
        String rule,
        UUID rulebook,
        int rulebookNumber,
        LocalDate happenedOn,
        @Nullable Long minutes,
        @Nullable Long proposed,
        @Json Map<String, String> facts,
        String account,
        DeclaredBy declaredBy,
        @Nullable UUID declarer,
        @Nullable String declarerName,
        UUID recorder,
        @Nullable UUID recorderPerson,
        Instant recordedAt,
        @Nullable LocalDate sheet,
        boolean apart,
        long expected,
        DeedState state,
        int steps) {

    /** Who records, and when. */
    record Recording(Actor actor, Instant at) {}

    /** What was declared, as it is first recorded; what it is worth is still to be weighed. */
    static Deed recorded(UUID id, Declaration told, RulebookVersion version, Recording by) {
        Actor actor = by.actor();
        boolean bySelf = told.declarer() == null && told.declarerName() == null && actor.is(Role.VILLAGER);
        return new Deed(
                id,
                told.village(),
                told.household(),
                told.person(),
                told.rule(),
                version.id(),
                version.number(),
                told.happenedOn(),
                told.minutes(),
                told.points(),
                told.facts(),
                told.account(),
                told.declaredBy(),
                bySelf ? actor.person() : told.declarer(),
                told.declarerName(),
                actor.id(),
                actor.person(),
                by.at(),
                null,
                told.apart(),
                0,
                DeedState.RECORDED,
                1);
    }

    /** The same with what the rulebook says beforehand. */
    Deed expecting(long points) {
        return with(sheet, apart, points);
    }

    /** The same as a cell of an assessment sheet, which stands beside what was recorded for single days. */
    Deed inSheet(LocalDate month) {
        return with(month, true, expected);
    }

    private Deed with(@Nullable LocalDate sheet, boolean apart, long expected) {
        return new Deed(
                id,
                village,
                household,
                person,
                rule,
                rulebook,
                rulebookNumber,
                happenedOn,
                minutes,
                proposed,
                facts,
                account,
                declaredBy,
                declarer,
                declarerName,
                recorder,
                recorderPerson,
                recordedAt,
                sheet,
                apart,
                expected,
                state,
                steps);
    }

    /** The version that points are granted under, as transfers name it. */
    String ruleAtVersion() {
        return rule + "@" + rulebookNumber;
    }

    Step withdraw(String reason) {
        mustWaitForReview();
        return to(What.WITHDRAWN, DeedState.WITHDRAWN, reason, null);
    }

    Step approve(@Nullable String reason) {
        mustWaitForReview();
        return to(What.APPROVED, DeedState.APPROVED, reason, null);
    }

    Step refuse(String reason) {
        mustWaitForReview();
        return to(What.REFUSED, DeedState.REFUSED, reason, null);
    }

    Step publish(UUID publication) {
        mustBe(DeedState.APPROVED);
        return to(What.PUBLISHED, DeedState.PUBLISHED, null, publication);
    }

    Step settle(@Nullable UUID transfer) {
        mustBe(DeedState.PUBLISHED);
        return to(What.SETTLED, DeedState.SETTLED, null, transfer);
    }

    Step reverse(String reason, UUID transfer) {
        mustBe(DeedState.SETTLED);
        return to(What.REVERSED, DeedState.REVERSED, reason, transfer);
    }

    /** Published and settled deeds may be objected to, and a reviewer's refusal, but not what an objection decided. */
    Step objectTo(UUID objection, boolean awarded) {
        boolean refusedInReview = state == DeedState.REFUSED && !awarded;
        if (!refusedInReview && state != DeedState.PUBLISHED && state != DeedState.SETTLED) {
            throw standing();
        }
        return to(What.OBJECTED, state, null, objection);
    }

    Step dismissObjection(UUID objection, String answer) {
        return to(What.OBJECTION_DISMISSED, state, answer, objection);
    }

    /** A published deed is refused, a settled one reversed, a refused one reviewed again; what was undone before stays so. */
    Step upholdObjection(UUID objection, String answer, boolean awarded) {
        DeedState after =
                switch (state) {
                    case PUBLISHED -> DeedState.REFUSED;
                    case SETTLED -> DeedState.REVERSED;
                    case REFUSED -> awarded ? DeedState.REFUSED : DeedState.RECORDED;
                    case RECORDED, APPROVED, REVERSED, WITHDRAWN -> state;
                };
        return to(What.OBJECTION_UPHELD, after, answer, objection);
    }

    private void mustWaitForReview() {
        switch (state) {
            case RECORDED -> {}
            case WITHDRAWN -> throw new DeedProblem.WasWithdrawn();
            default -> throw new DeedProblem.AlreadyReviewed();
        }
    }

    private void mustBe(DeedState wanted) {
        if (state == wanted) {
            return;
        }
        throw state == DeedState.PUBLISHED && wanted == DeedState.APPROVED
                ? new DeedProblem.AlreadyPublished()
                : standing();
    }

    private DeedProblem standing() {
        return switch (state) {
            case RECORDED -> new DeedProblem.NotYetReviewed();
            case APPROVED -> new DeedProblem.NotYetPublished();
            case PUBLISHED -> new DeedProblem.NotYetSettled();
            case SETTLED -> new DeedProblem.AlreadySettled();
            case REVERSED -> new DeedProblem.AlreadyReversed();
            case REFUSED -> new DeedProblem.WasRefused();
            case WITHDRAWN -> new DeedProblem.WasWithdrawn();
        };
    }

    private Step to(What what, DeedState after, @Nullable String reason, @Nullable UUID about) {
        return new Step(id, what, state, after, reason, about);
    }
}
