package cn.moralbank.deeds;

import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.VillagesChanged;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens the accounts of households that joined, village by village: at once where this service heard of the change, and for the
 * whole county every quarter of an hour, which also finds what a crash or another replica left.
 */
@Singleton
class OpeningRound implements CountyJob {
    private static final Duration WHOLE_COUNTY = Duration.ofMinutes(15);

    private final OpeningAccounts opening;
    private final Divisions divisions;
    private final CurrentCounty county;
    private final Clock clock;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> wholeCountyAt = new ConcurrentHashMap<>();

    OpeningRound(OpeningAccounts opening, Divisions divisions, CurrentCounty county, Clock clock) {
        this.opening = opening;
        this.divisions = divisions;
        this.county = county;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "open-accounts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) VillagesChanged change) {
        changed.add(change.division());
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        Instant last = wholeCountyAt.putIfAbsent(county.code(), now);
        if (last == null || last.plus(WHOLE_COUNTY).isBefore(now)) {
            wholeCountyAt.put(county.code(), now);
            openIn(county.code());
        }
        changed.stream()
                .filter(division -> division.startsWith(county.code()))
                .filter(changed::remove)
                .forEach(this::openIn);
    }

    private void openIn(String division) {
        Actor service = Actor.service(county.code());
        for (Division village : divisions.within(division, DivisionLevel.VILLAGE)) {
            try {
                opening.open(service, village.code());
            } catch (RulebookProblem.NoneInForce notYet) {
                // a village without a rulebook has nothing to open
            }
        }
    }
}
