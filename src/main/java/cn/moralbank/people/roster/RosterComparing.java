package cn.moralbank.people.roster;

import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.people.IdentityNumber;
import cn.moralbank.people.PersonalSecrets;
import cn.moralbank.people.roster.RosterWrites.Stamp;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads a roster file, and compares what was read with the books of its villages, one after the other; where it is to be
 * applied, it writes what the comparison found. Villages come in the order of their codes, so that locks never cross.
 */
@Singleton
class RosterComparing {
    private final Divisions divisions;
    private final PersonalSecrets secrets;
    private final BookRows books;
    private final RosterWrites writes;
    private final Clock clock;

    RosterComparing(Divisions divisions, PersonalSecrets secrets, Jdbi jdbi, Clock clock) {
        this.divisions = divisions;
        this.secrets = secrets;
        this.books = jdbi.onDemand(BookRows.class);
        this.writes = jdbi.onDemand(RosterWrites.class);
        this.clock = clock;
    }

    /** A file that was read: its households, and what was wrong with its cells. */
    record Roster(List<RosterHousehold> households, int rows, RosterFindings findings, VillageNames villages) {}

    /**
     * Reads a file.
     *
     * @throws cn.moralbank.people.PeopleProblem.RosterUnreadable where it is no roster
     */
    Roster read(String scope, byte[] content) {
        VillageNames villages = villages(scope);
        RosterFindings findings = new RosterFindings();
        RosterReading reading = new RosterReading(villages, findings, LocalDate.now(clock));
        SheetFile.read(content, reading);
        List<RosterHousehold> households = reading.end();
        return new Roster(households, reading.rows(), findings, villages);
    }

    /** Compares without changing anything. */
    @Transactional
    RosterSummary examine(Roster roster, IntConsumer progress) {
        return compare(roster, null, progress);
    }

    /** Compares and writes; a roster with mistakes writes nothing more, and the caller rolls back. */
    @Transactional
    RosterSummary apply(Roster roster, UUID by, IntConsumer progress) {
        return compare(roster, new Stamp(by, clock.instant(), LocalDate.now(clock)), progress);
    }

    private RosterSummary compare(Roster roster, @org.jspecify.annotations.Nullable Stamp stamp, IntConsumer progress) {
        RosterScope scope = new RosterScope(secrets.hashing(), roster.villages(), LocalDate.now(clock));
        RosterTally tally = new RosterTally();
        RosterWriting writing = stamp == null ? null : new RosterWriting(writes, secrets, scope, stamp);
        books.preferIndexes();
        int done = 0;
        for (Map.Entry<String, List<RosterHousehold>> village :
                byVillage(roster).entrySet()) {
            if (writing != null) {
                books.lockVillage(village.getKey());
            }
            VillagePlan plan = compare(village, scope, roster, tally);
            if (writing != null && roster.findings().mistakes() == 0) {
                writing.write(plan);
            }
            scope.forget();
            done += village.getValue().size();
            progress.accept(done);
        }
        return tally.summary(roster.rows(), roster.findings());
    }

    private VillagePlan compare(
            Map.Entry<String, List<RosterHousehold>> part, RosterScope scope, Roster roster, RosterTally tally) {
        String village = part.getKey();
        List<RosterHousehold> households = part.getValue();
        Collection<String> hashes = households.stream()
                .flatMap(h -> h.people.stream())
                .map(p -> p.identity)
                .filter(Objects::nonNull)
                .map((IdentityNumber i) -> Objects.requireNonNull(scope.hash(i)))
                .toList();
        VillageBooks known = new VillageBooks(books, village, roster.villages().name(village), hashes);
        return new VillageComparison(known, village, roster.findings(), tally, scope).compare(households);
    }

    private static Map<String, List<RosterHousehold>> byVillage(Roster roster) {
        Map<String, List<RosterHousehold>> byVillage = new TreeMap<>();
        for (RosterHousehold household : roster.households()) {
            byVillage.computeIfAbsent(household.village, k -> new ArrayList<>()).add(household);
        }
        return byVillage;
    }

    private VillageNames villages(String scope) {
        Division division = divisions.division(scope);
        if (division.level() == DivisionLevel.VILLAGE) {
            return new VillageNames(Stream.of(division), Stream.empty());
        }
        return new VillageNames(
                divisions.within(scope, DivisionLevel.VILLAGE).stream(),
                divisions.within(scope, DivisionLevel.TOWN).stream());
    }
}
