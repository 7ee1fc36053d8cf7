package cn.moralbank.deeds.outside;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps a list of scores as it came. A list is never changed: one that corrects another names it, and counts instead of it. */
@Singleton
public class KeepingScores {
    private final ScoreLists lists;

    KeepingScores(Jdbi jdbi) {
        this.lists = jdbi.onDemand(ScoreLists.class);
    }

    /**
     * Refuses a list that would stand beside another of the same days, and a correction of what is not there.
     *
     * @throws OutsideProblem.ScoresAlreadyThere where there is such a list, and this one does not name it
     * @throws OutsideProblem.NothingToCorrect where the named one is another's, or was corrected before
     */
    @Transactional
    public void mustFit(ScoreList list) {
        ScoreList there = lists.counting(list.scope(), list.fact(), list.fromOn(), list.untilOn());
        UUID counting = there == null ? null : there.id();
        if (there != null && list.replaces() == null) {
            throw new OutsideProblem.ScoresAlreadyThere(there);
        }
        if (!Objects.equals(counting, list.replaces())) {
            throw new OutsideProblem.NothingToCorrect(list.fromOn(), list.untilOn());
        }
    }

    /** How many households the corrected list scores that these lines leave out: they will have no score any more. */
    @Transactional
    public int leftOut(ScoreList list, List<ScoreLine> lines) {
        UUID[] households = lines.stream().map(ScoreLine::household).distinct().toArray(UUID[]::new);
        return list.replaces() == null ? 0 : lists.without(list.replaces(), households);
    }

    /** Keeps it; refused as in {@link #mustFit}, also where somebody else was first at this very moment. */
    @Transactional
    public void keep(ScoreList list, List<ScoreLine> lines) {
        mustFit(list);
        if (lists.add(list) == 0) {
            throw new OutsideProblem.NothingToCorrect(list.fromOn(), list.untilOn());
        }
        lists.add(
                list.id(),
                lines.stream().map(ScoreLine::row).toArray(Integer[]::new),
                lines.stream().map(ScoreLine::village).toArray(String[]::new),
                lines.stream().map(ScoreLine::household).toArray(UUID[]::new),
                lines.stream().map(ScoreLine::person).toArray(UUID[]::new),
                lines.stream().map(ScoreLine::thousandths).toArray(Long[]::new));
    }
}
