package cn.moralbank.deeds.outside;

import cn.moralbank.deeds.outside.ScoreFile.Column;
import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.IdentifyingPeople;
import cn.moralbank.shared.Problem.Flaw;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a list of scores and finds whom they are of.
 *
 * <ol>
 *   <li>Read the rows below the heading.
 *   <li>Find each row's household: by village and number, or by the identity number of one of its people.
 *   <li>Refuse what the village's rulebook could not read: a household scored twice, or its people where the rulebook does not say how
 *       their scores become one.
 * </ol>
 *
 * <p>Every row that cannot be taken is named with its column; then nothing is.
 */
@Singleton
public class ReadingScores {
    private final Divisions divisions;
    private final HouseholdBoard households;
    private final IdentifyingPeople identifying;
    private final WantedScores wanted;

    ReadingScores(Divisions divisions, HouseholdBoard households, IdentifyingPeople identifying, WantedScores wanted) {
        this.divisions = divisions;
        this.households = households;
        this.identifying = identifying;
        this.wanted = wanted;
    }

    /**
     * The scores of a file.
     *
     * @throws OutsideProblem.ScoreFileUnreadable where it is no table, or names no columns
     * @throws OutsideProblem.ScoreNotRead where no rulebook of the division reads this score
     * @throws OutsideProblem.ScoresHaveFlaws naming each row and column that cannot be taken
     */
    @Transactional
    public List<ScoreLine> read(Handed handed, byte[] content) {
        WantedScores.Wanted reading = wanted.of(handed.scope(), handed.fact(), handed.until());
        List<ScoreFile.Row> rows = ScoreFile.read(content);
        Whose whose = new Whose(villages(handed.scope()), households, identifying, rows);
        List<Flaw> flaws = new ArrayList<>();
        List<ScoreLine> lines = new ArrayList<>();
        for (ScoreFile.Row row : rows) {
            ScoreLine line = whose.line(row, flaws);
            if (line != null) {
                lines.add(line);
            }
        }
        refuseUnreadable(lines, reading, flaws);
        if (!flaws.isEmpty()) {
            throw new OutsideProblem.ScoresHaveFlaws(flaws);
        }
        return lines;
    }

    private List<Division> villages(String scope) {
        return scope.length() == DivisionLevel.VILLAGE.digits()
                ? List.of(divisions.division(scope))
                : divisions.within(scope, DivisionLevel.VILLAGE);
    }

    private static void refuseUnreadable(List<ScoreLine> lines, WantedScores.Wanted reading, List<Flaw> flaws) {
        Set<Object> seen = new HashSet<>();
        Set<Object> homes = new HashSet<>();
        for (ScoreLine line : lines) {
            boolean again = !homes.add(line.household());
            if (!reading.villages().contains(line.village())) {
                flaws.add(flaw(
                        line, Column.SCORE, "该村现行细则不用这种分数", "the rulebook of this village does not read this score"));
            } else if (!seen.add(List.of(line.household(), String.valueOf(line.person())))) {
                flaws.add(flaw(line, Column.NUMBER, "同一户（人）写了两次", "is scored twice"));
            } else if (again && !reading.byPerson().contains(line.village())) {
                flaws.add(
                        flaw(
                                line,
                                Column.NUMBER,
                                "同一户有几个人的分数，而细则没有写明怎样合成一户（persons）",
                                "several people of this household are scored, and the rulebook does not say how they become one (persons)"));
            } else if (again && line.person() == null
                    || seen.contains(List.of(line.household(), "null")) && line.person() != null) {
                flaws.add(flaw(line, Column.NAME, "同一户既有户的分数又有人的分数", "both the household and its people are scored"));
            }
        }
    }

    private static Flaw flaw(ScoreLine line, Column column, String zh, String en) {
        return Flaw.inCell(line.row(), column.heading(), zh, en);
    }
}
