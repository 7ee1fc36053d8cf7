package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedPatterns;
import cn.moralbank.deeds.DeedPatterns.Span;
import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is odd in a division's deeds. The thresholds are written down in {@link Oddities}, each with its reason; what is below them is not
 * shown, so that the list stays short enough to be read.
 */
@Singleton
public class AnomalyBoard {
    private static final int LONGEST_DAYS = 370;

    private final DeedPatterns patterns;
    private final HouseholdBoard households;
    private final Divisions divisions;

    AnomalyBoard(DeedPatterns patterns, HouseholdBoard households, Divisions divisions) {
        this.patterns = patterns;
        this.households = households;
        this.divisions = divisions;
    }

    /**
     * The anomalies of a division in a span of days, what is furthest from the usual first.
     *
     * @throws Refused.NotYours outside the actor's division
     * @throws Refused.InvalidRequest for a span that is backwards or longer than a year
     */
    @Transactional
    public List<Anomaly> of(Actor actor, Span span) {
        actor.mustReach(span.division());
        if (span.to().isBefore(span.from()) || ChronoUnit.DAYS.between(span.from(), span.to()) > LONGEST_DAYS) {
            throw new Refused.InvalidRequest("from", "起止须先后有序，最多一年", "the span runs forwards and over at most a year");
        }
        Oddities odd = new Oddities(names(span.division()));
        List<DeedPatterns.Recorded> recorded = patterns.recorded(actor, span);
        List<Anomaly> found = new ArrayList<>();
        found.addAll(odd.kin(recorded, kinOf(actor, recorded)));
        found.addAll(odd.concentrated(recorded));
        found.addAll(odd.lastMinute(patterns.bursts(actor, span)));
        found.addAll(odd.samePhotos(patterns.samePhotos(actor, span)));
        found.addAll(odd.sameWords(patterns.sameWords(actor, span)));
        found.addAll(odd.aboveNeighbours(patterns.granted(actor, span), households.countByVillage(span.division())));
        found.addAll(odd.neverRefuses(patterns.reviewed(actor, span)));
        found.sort(Comparator.comparingInt(Anomaly::weight).reversed());
        return found;
    }

    private Map<String, String> names(String division) {
        return division.length() == DivisionLevel.VILLAGE.digits()
                ? Map.of(division, divisions.division(division).name())
                : divisions.within(division, DivisionLevel.VILLAGE).stream()
                        .collect(Collectors.toMap(Division::code, Division::name));
    }

    /** The own and kin households of everybody who recorded something and is in the roster. */
    private Map<UUID, Set<UUID>> kinOf(Actor actor, List<DeedPatterns.Recorded> recorded) {
        return recorded.stream()
                .filter(row -> row.person() != null)
                .collect(Collectors.toMap(DeedPatterns.Recorded::recorder, row -> kin(actor, row), (one, same) -> one));
    }

    private Set<UUID> kin(Actor asking, DeedPatterns.Recorded row) {
        Actor recorder = new Actor(
                row.recorder(),
                row.name(),
                asking.county(),
                asking.role(),
                row.village(),
                row.person(),
                null,
                null,
                null,
                null);
        Set<UUID> kin = new java.util.HashSet<>(households.ownHouseholds(recorder));
        kin.addAll(households.kinHouseholds(recorder));
        return kin;
    }
}
