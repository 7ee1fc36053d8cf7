package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reviewing what others recorded. The award is weighed here, once:
 *
 * <ol>
 *   <li>Lock the households, so that no two deeds use up the same cap at once, then the deeds.
 *   <li>In the order of the days on which they were done, weigh each against all that stands, the ones just approved included.
 *   <li>Keep the awards. What is published is then exactly what will be settled; a deduction alone may still be cut, at the
 *       account's floor.
 * </ol>
 *
 * An award that was cut is not weighed again when another is refused or reversed later: who lost by it may object.
 */
@Singleton
public class ReviewingDeeds {
    private static final Comparator<Deed> IN_ORDER = Comparator.comparing(Deed::happenedOn)
            .thenComparing(Deed::recordedAt)
            .thenComparing(Deed::id);

    private final DeedBook book;
    private final Duty duty;
    private final Weighings weighings;
    private final Claims claims;
    private final DeedSettings settings;
    private final Awards awards;
    private final Approvals approvals;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewingDeeds(
            DeedBook book,
            Duty duty,
            Weighings weighings,
            Claims claims,
            DeedSettings settings,
            Jdbi jdbi,
            ObjectMapper json,
            Clock clock) {
        this.book = book;
        this.duty = duty;
        this.weighings = weighings;
        this.claims = claims;
        this.settings = settings;
        this.awards = jdbi.onDemand(Awards.class);
        this.approvals = jdbi.onDemand(Approvals.class);
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a reviewer decides.
     *
     * @param points instead of what was proposed, for rules that leave a choice
     * @param reason needed for a refusal, and for other points than proposed
     */
    public record Review(boolean approve, @Nullable Long points, @Nullable String reason) {}

    /**
     * What came of a batch.
     *
     * @param first approved for the first time, and waiting for a second approval
     * @param points granted in all
     * @param left those that are not this reviewer's to decide, or that the rulebook does not allow, with the reason
     */
    public record Reviewed(int approved, int first, int refused, long points, List<LeftOut> left) {}

    /** A deed that a batch left as it was. */
    public record LeftOut(UUID deed, String code, String zh, String en) {}

    /**
     * Decides on one deed.
     *
     * @return what it is worth; null for a refusal
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem where the actor must stand aside, somebody decided before, or the reason is missing
     * @throws RulebookProblem where the rule does not allow the act or the points
     */
    @Transactional
    public @Nullable Verdict review(Actor actor, UUID id, Review review) {
        List<Deed> deed = claims.of(lockWithHouseholds(actor, List.of(id)));
        Sitting sitting = open(actor, deed);
        Verdict verdict = sitting.decide(deed.get(0), review);
        keep(sitting, actor);
        return verdict;
    }

    /** True where a deed was approved once and takes a second approval. */
    @Transactional
    public boolean waitsForSecond(UUID id) {
        return book.findAll(List.of(id)).get(0).state() == DeedState.RECORDED
                && !approvals.first(new UUID[] {id}).isEmpty();
    }

    /**
     * Decides on many deeds alike. What the actor must stand aside from and what the rulebook does not allow is left as it is
     * and told; the others are decided together.
     *
     * @throws Refused.NotYours where one is outside the actor's village
     * @throws DeedProblem.ReasonMissing for a refusal without one
     */
    @Transactional
    public Reviewed reviewAll(Actor actor, Collection<UUID> ids, boolean approve, @Nullable String reason) {
        List<Deed> deeds = new ArrayList<>(claims.of(lockWithHouseholds(actor, ids)));
        deeds.sort(IN_ORDER);
        Sitting sitting = open(actor, deeds);
        Review review = new Review(approve, null, reason);
        List<LeftOut> left = new ArrayList<>();
        for (Deed deed : deeds) {
            try {
                sitting.decide(deed, review);
            } catch (DeedProblem.ReasonMissing e) {
                throw e;
            } catch (DeedProblem | RulebookProblem e) {
                left.add(new LeftOut(deed.id(), e.code(), e.chinese(), e.english()));
            }
        }
        keep(sitting, actor);
        int approved = sitting.awards().size();
        int first = sitting.firsts().size();
        return new Reviewed(approved, first, sitting.steps().size() - approved - first, sitting.points(), left);
    }

    /** One reviewer before these deeds, which are locked; {@link #keep} writes what they decide. */
    Sitting open(Actor actor, List<Deed> deeds) {
        UUID[] ids = deeds.stream().map(Deed::id).toArray(UUID[]::new);
        Sitting.Before before = new Sitting.Before(
                duty.deciders(List.of(ids)),
                approvals.first(ids).stream().collect(Collectors.toMap(Approvals.First::deed, Function.identity())),
                settings.of(deeds.isEmpty() ? "" : deeds.get(0).village()));
        return new Sitting(actor, duty.of(actor), weighings.decisive(deeds), before, clock.instant());
    }

    /** These deeds, locked after their households. */
    List<Deed> lockWithHouseholds(Actor actor, Collection<UUID> ids) {
        List<Deed> seen = book.findAll(ids);
        seen.forEach(deed -> actor.mustReach(deed.village()));
        book.lockHouseholds(seen.stream().map(Deed::household).distinct().toList());
        return book.lockAll(ids);
    }

    void keep(Sitting sitting, Actor actor) {
        if (!sitting.awards().isEmpty()) {
            awards.grant(written(sitting.awards()));
        }
        if (!sitting.firsts().isEmpty()) {
            approvals.approve(
                    sitting.firsts().stream().map(Approvals.First::deed).toArray(UUID[]::new),
                    sitting.firsts().stream().map(Approvals.First::points).toArray(Long[]::new),
                    actor.id(),
                    actor.person(),
                    clock.instant());
        }
        book.take(sitting.steps(), actor);
    }

    private String written(List<Award> granted) {
        try {
            return json.writeValueAsString(granted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
