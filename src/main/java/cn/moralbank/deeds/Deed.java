package cn.moralbank.deeds;

import cn.moralbank.deeds.Step.What;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
        @Nullable String sheet,
        boolean apart,
        long expected,
        DeedState state,
        int steps) {

    /** Who records, and when. */
    record Recording(Actor actor, Instant at) {}

    /** What was declared, as it is first recorded; what it is worth is still to be weighed. */
    static Deed recorded(UUID id, Declaration told, RulebookVersion version, Recording by) {
        Actor actor = by.actor();
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
                told.declarer(),
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

    /** What is claimed: all that a rule weighs. */
    private record Claim(@Nullable Long minutes, @Nullable Long proposed, Map<String, String> facts) {}

    /** How it is entered: as a cell of a sheet or for a single day, and what it will probably be worth. */
    private record Entry(@Nullable String sheet, boolean apart, long expected) {}

    /** The same with what the rulebook says beforehand. */
    Deed expecting(long points) {
        return with(claim(), new Entry(sheet, apart, points));
    }

    /** The same as a cell of an assessment sheet, which stands beside what was recorded for single days. */
    Deed inSheet(SheetPeriod period) {
        return with(claim(), new Entry(period.toString(), true, expected));
    }

    /** The same with what the highest of several voices claims. */
    Deed claiming(@Nullable Long minutes, @Nullable Long proposed) {
        return with(new Claim(minutes, proposed, facts), entry());
    }

    /** The same with something more that is known of it. */
    Deed knowing(String fact, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(fact, value);
        return with(new Claim(minutes, proposed, Map.copyOf(more)), entry());
    }

    private Claim claim() {
        return new Claim(minutes, proposed, facts);
    }

    private Entry entry() {
        return new Entry(sheet, apart, expected);
    }

    private Deed with(Claim claim, Entry entry) {
        return new Deed(
                id,
                village,
                household,
                person,
                rule,
                rulebook,
                rulebookNumber,
                happenedOn,
                claim.minutes(),
                claim.proposed(),
                claim.facts(),
                account,
                declaredBy,
                declarer,
                declarerName,
                recorder,
                recorderPerson,
                recordedAt,
                entry.sheet(),
                entry.apart(),
                entry.expected(),
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

    /** Somebody else tells of the same act. */
    Step hear() {
        mustWaitForReview();
        return to(What.TOLD_AGAIN, DeedState.RECORDED, null, null);
    }

    /** One judge of several gives points; the others' are still missing. */
    Step score() {
        mustWaitForReview();
        return to(What.SCORED, DeedState.RECORDED, null, null);
    }

    /** A judge puts other points in the place of their own, while others' are missing. */
    Step correctScore() {
        mustWaitForReview();
        return to(What.SCORE_CORRECTED, DeedState.RECORDED, null, null);
    }

    /** The first of two approvals. */
    Step approveFirst(@Nullable String reason) {
        mustWaitForReview();
        return to(What.APPROVED_FIRST, DeedState.RECORDED, reason, null);
    }

    Step approve(@Nullable String reason) {
        mustWaitForReview();
        return to(What.APPROVED, DeedState.APPROVED, reason, null);
    }

    Step refuse(String reason) {
        mustWaitForReview();
        return to(What.REFUSED, DeedState.REFUSED, reason, null);
    }

    /** What the end of a period gives or takes is computed, and decided by nobody. */
    Step compute() {
        mustWaitForReview();
        return to(What.COMPUTED, DeedState.APPROVED, null, null);
    }

    /** The household is told of a deduction before it hangs on the board. */
    Step notifyHousehold(String way) {
        mustBe(DeedState.APPROVED);
        return to(What.NOTIFIED, DeedState.APPROVED, way, null);
    }

    /** The household has nothing to say against it. */
    Step accept(String words) {
        mustBe(DeedState.APPROVED);
        return to(What.ACCEPTED, DeedState.APPROVED, words, null);
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

    /**
     * What it was computed from was corrected: an award that waits or is published falls away, a settled one is reversed.
     *
     * @param reversal the id of the transfer that takes the points back
     */
    Step recompute(String reason, UUID reversal) {
        return switch (state) {
            case APPROVED, PUBLISHED -> to(What.RECOMPUTED, DeedState.REFUSED, reason, null);
            case SETTLED -> to(What.RECOMPUTED, DeedState.REVERSED, reason, reversal);
            case RECORDED, REFUSED, REVERSED, WITHDRAWN -> throw standing();
        };
    }

    /**
     * Published and settled deeds may be objected to, a deduction from the moment that the household was told of it, and a
     * reviewer's refusal, but not what an objection decided.
     */
    Step objectTo(UUID objection, Known known) {
        boolean refusedInReview = state == DeedState.REFUSED && !known.awarded();
        boolean toldOf = state == DeedState.APPROVED && known.notified();
        if (!refusedInReview && !toldOf && state != DeedState.PUBLISHED && state != DeedState.SETTLED) {
            throw standing();
        }
        return to(What.OBJECTED, state, null, objection);
    }

    /** What else there is of a deed: whether it was awarded, and whether the household was told of a deduction. */
    record Known(boolean awarded, boolean notified) {}

    /** A dismissed objection goes to the township or county. */
    Step takeFurther(UUID appeal) {
        return to(What.APPEALED, state, null, appeal);
    }

    Step dismissObjection(UUID objection, String answer) {
        return to(What.OBJECTION_DISMISSED, state, answer, objection);
    }

    /**
     * An objection to an award undoes it: what waits or is published is refused, what is settled reversed. One to a refusal sends
     * the deed to a new review. What was undone before stays so.
     */
    Step upholdObjection(UUID objection, String answer, boolean againstAward) {
        DeedState after =
                switch (state) {
                    case APPROVED, PUBLISHED -> againstAward ? DeedState.REFUSED : state;
                    case SETTLED -> againstAward ? DeedState.REVERSED : state;
                    case REFUSED -> againstAward ? DeedState.REFUSED : DeedState.RECORDED;
                    case RECORDED, REVERSED, WITHDRAWN -> state;
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
