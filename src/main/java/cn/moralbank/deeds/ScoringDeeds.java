package cn.moralbank.deeds;

import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Problem.Flaw;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Scoring by several judges, for rules that want it, deed by deed or down the column of an assessment sheet. Each judge gives points on
 * their own and does not see the others', and may correct what they gave as long as somebody's is missing; the last one's score joins
 * them all as the rulebook says, and that is the award.
 */
@Singleton
public class ScoringDeeds {
    private final DeedBook book;
    private final Deeds deeds;
    private final Duty duty;
    private final ReviewingDeeds reviewing;
    private final Approvals approvals;
    private final Clock clock;

    ScoringDeeds(DeedBook book, Duty duty, ReviewingDeeds reviewing, Jdbi jdbi, Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.duty = duty;
        this.reviewing = reviewing;
        this.approvals = jdbi.onDemand(Approvals.class);
        this.clock = clock;
    }

    /**
     * What came of a score.
     *
     * @param missing how many judges have still to score
     * @param verdict what the deed is worth, once all have scored
     */
    public record Outcome(int missing, @Nullable Verdict verdict) {}

    /** One judge's points for a cell of a sheet. */
    public record CellScore(UUID household, String rule, long points) {
        SheetLine.Cell cell() {
            return new SheetLine.Cell(household, rule);
        }
    }

    /**
     * What came of a judge's scores.
     *
     * @param complete cells that all judges have scored now
     */
    public record Scores(int given, int complete) {}

    /**
     * Gives one judge's points.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws Refused.InvalidRequest where the rule is not one that judges score
     * @throws RulebookProblem.PointsOutOfRange outside what each judge may give
     * @throws DeedProblem where the actor must stand aside, scored before as another user, or all have scored
     */
    @Transactional
    public Outcome score(Actor actor, UUID id, long points) {
        List<Deed> deed = reviewing.lockWithHouseholds(actor, List.of(id));
        Judging judging = open(actor, deed);
        Outcome outcome = judging.score(deed.get(0), points);
        keep(judging, actor);
        return outcome;
    }

    /**
     * Gives one judge's points in cells of a sheet that wait for judges, or corrects them: all of them or none.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem.SheetHasFlaws naming every score that cannot stand, by its place in the list and the rule
     */
    @Transactional
    public Scores scoreAll(Actor actor, String village, SheetPeriod period, List<CellScore> scores) {
        actor.mustReach(village);
        Map<SheetLine.Cell, Deed> cells = deeds.ofSheet(village, period.toString()).stream()
                .collect(Collectors.toMap(deed -> new SheetLine.Cell(deed.household(), deed.rule()), deed -> deed));
        List<UUID> asked = scores.stream()
                .map(score -> cells.get(score.cell()))
                .filter(Objects::nonNull)
                .map(Deed::id)
                .distinct()
                .toList();
        Map<UUID, Deed> locked = reviewing.lockWithHouseholds(actor, asked).stream()
                .collect(Collectors.toMap(Deed::id, Function.identity()));
        Judging judging = open(actor, locked.values());
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            CellScore score = scores.get(i);
            Deed cell = cells.get(score.cell());
            Flaw flaw = tried(judging, cell == null ? null : locked.get(cell.id()), new Row(i + 1, score));
            if (flaw != null) {
                flaws.add(flaw);
            }
        }
        if (!flaws.isEmpty()) {
            throw new DeedProblem.SheetHasFlaws(flaws);
        }
        keep(judging, actor);
        return new Scores(scores.size(), scores.size() - judging.steps().size());
    }

    /** One score of many, with its place among them from 1. */
    private record Row(int number, CellScore score) {}

    private static @Nullable Flaw tried(Judging judging, @Nullable Deed deed, Row row) {
        String column = row.score().rule();
        if (deed == null || judging.given().containsKey(deed.id())) {
            return deed == null
                    ? Flaw.inCell(row.number(), column, "这一格没有请评委打分", "judges were not asked to score this cell")
                    : Flaw.inCell(row.number(), column, "同一格打了两次分", "this cell is scored twice");
        }
        try {
            judging.score(deed, row.score().points());
            return null;
        } catch (DeedProblem | RulebookProblem refusal) {
            return Flaw.inCell(row.number(), column, refusal.chinese(), refusal.english());
        } catch (Refused.InvalidRequest refusal) {
            Problem.Flaw first = refusal.flaws().get(0);
            return Flaw.inCell(row.number(), column, first.chinese(), first.english());
        }
    }

    private Judging open(Actor actor, Collection<Deed> deeds) {
        UUID[] ids = deeds.stream().map(Deed::id).toArray(UUID[]::new);
        return new Judging(
                duty.of(actor),
                approvals.scoresOf(ids).stream().collect(Collectors.groupingBy(Approvals.Scored::deed)),
                reviewing.open(actor, List.copyOf(deeds)));
    }

    private void keep(Judging judging, Actor actor) {
        Map<UUID, Long> given = judging.given();
        reviewing.keep(judging.sitting(), actor);
        approvals.score(
                given.keySet().toArray(UUID[]::new), given.values().toArray(Long[]::new), clock.instant(), actor);
        book.take(judging.steps(), actor);
    }
}
