package cn.moralbank.deeds.outside;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which outside scores the rulebooks in force ask for. */
@Singleton
public class WantedScores {
    private final RulebookBoard rulebooks;
    private final HouseholdBoard households;
    private final Clock clock;

    WantedScores(RulebookBoard rulebooks, HouseholdBoard households, Clock clock) {
        this.rulebooks = rulebooks;
        this.households = households;
        this.clock = clock;
    }

    /**
     * A score that rulebooks ask for.
     *
     * @param name what one of them calls it
     * @param byPerson whether all of them say how several people's scores become their household's
     */
    @Schema(name = "AskedScore")
    public record Asked(String fact, Text name, int villages, boolean byPerson) {}

    /** What the rulebooks in force today in a division ask for; outside the actor's division refused. */
    @Transactional
    public List<Asked> asked(Actor actor, String division) {
        actor.mustReach(division);
        Map<String, Text> names = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        villages(division).forEach(village -> outside(village, today)
                .forEach(measure -> names.putIfAbsent(String.valueOf(measure.of()), measure.name())));
        return names.entrySet().stream()
                .map(name -> {
                    Wanted wanted = of(division, name.getKey(), today);
                    return new Asked(
                            name.getKey(),
                            name.getValue(),
                            wanted.villages().size(),
                            wanted.byPerson().equals(wanted.villages()));
                })
                .toList();
    }

    /**
     * The villages that read a score.
     *
     * @param byPerson those whose rulebooks say how several people's scores become one
     */
    record Wanted(Set<String> villages, Set<String> byPerson) {}

    /**
     * The villages of a division whose rulebooks read a score.
     *
     * @throws OutsideProblem.ScoreNotRead where there is none
     */
    Wanted of(String division, String fact, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        Wanted wanted = new Wanted(new TreeSet<>(), new TreeSet<>());
        for (String village : villages(division)) {
            List<Measure> reading = outside(village, until.isBefore(today) ? until : today).stream()
                    .filter(measure -> fact.equals(measure.of()))
                    .toList();
            if (!reading.isEmpty()) {
                wanted.villages().add(village);
            }
            if (!reading.isEmpty() && reading.stream().allMatch(measure -> measure.persons() != null)) {
                wanted.byPerson().add(village);
            }
        }
        if (wanted.villages().isEmpty()) {
            throw new OutsideProblem.ScoreNotRead(fact);
        }
        return wanted;
    }

    private Set<String> villages(String division) {
        return households.countByVillage(division).keySet();
    }

    private List<Measure> outside(String village, LocalDate on) {
        RulebookVersion version = rulebooks.inForceOrNone(village, on);
        return version == null
                ? List.of()
                : version.rulebook().standing().measures().stream()
                        .filter(measure -> measure.kind() == Measure.Kind.OUTSIDE)
                        .toList();
    }
}
