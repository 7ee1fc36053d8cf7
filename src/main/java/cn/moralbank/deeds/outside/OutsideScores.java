package cn.moralbank.deeds.outside;

import cn.moralbank.deeds.outside.ScoreLists.Told;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.OutsideScore;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Reads of outside scores: what counts when a period is closed, and the lists as they came. */
@Singleton
public class OutsideScores {
    private static final int MOST_LISTS = 60;
    private static final int MOST_ROWS = 2_000;

    private final ScoreLists lists;
    private final HouseholdBoard households;

    OutsideScores(Jdbi jdbi, HouseholdBoard households) {
        this.lists = jdbi.onDemand(ScoreLists.class);
        this.households = households;
    }

    /** What counts at the end of a day in a village, by household and by the name that rulebooks read it under. */
    @Transactional
    public Map<UUID, Map<String, OutsideScore>> on(String village, LocalDate day) {
        Map<UUID, Map<String, List<Told>>> told = lists.on(village, day).stream()
                .collect(Collectors.groupingBy(Told::household, Collectors.groupingBy(Told::fact)));
        Map<UUID, Map<String, OutsideScore>> scores = new HashMap<>();
        told.forEach((household, facts) -> scores.put(
                household,
                facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, f -> score(f.getValue())))));
        return scores;
    }

    private static OutsideScore score(List<Told> told) {
        List<Exact> values =
                told.stream().map(one -> Exact.ofThousandths(one.thousandths())).toList();
        Told first = told.get(0);
        return new OutsideScore(
                values,
                new Text(
                        "分数由“" + first.source() + "”提供，" + first.handedIn() + " 导入",
                        "the score is from '" + first.source() + "', imported on " + first.handedIn()));
    }

    /** The latest lists that score households of a division; outside the actor's division refused. */
    @Transactional
    public List<ScoreList> of(Actor actor, String division) {
        actor.mustReach(division);
        return lists.of(division, MOST_LISTS);
    }

    /**
     * A score of a list.
     *
     * @param household number and name of the head
     * @param person empty where it is the household's
     */
    @Schema(name = "OutsideScored")
    public record Scored(String number, String household, String person, BigDecimal score) {}

    /** A list with its first scores. */
    @Schema(name = "WholeScoreList")
    public record WholeList(ScoreList list, List<Scored> scores) {}

    /**
     * One list as it came, its first {@value #MOST_ROWS} rows.
     *
     * @throws Refused.NotFound where there is none
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public WholeList list(Actor actor, UUID id) {
        ScoreList list = lists.find(id);
        if (list == null) {
            throw new Refused.NotFound("这份名单", "list of scores");
        }
        actor.mustReach(list.scope());
        List<Told> told = lists.scores(id, MOST_ROWS);
        Map<UUID, Household> homes =
                households.households(told.stream().map(Told::household).collect(Collectors.toSet()));
        Map<UUID, Member> people = households.people(
                told.stream().map(Told::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new WholeList(
                list, told.stream().map(one -> scored(one, homes, people)).toList());
    }

    private static Scored scored(Told told, Map<UUID, Household> homes, Map<UUID, Member> people) {
        Household home = homes.get(told.household());
        Member person = told.person() == null ? null : people.get(told.person());
        return new Scored(
                home == null ? "" : home.number(),
                home == null ? "" : home.headName(),
                person == null ? "" : person.name(),
                BigDecimal.valueOf(told.thousandths(), 3).stripTrailingZeros());
    }
}
