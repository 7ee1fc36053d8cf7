package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads an assessment sheet: every household, every rule, what is filled in. */
@Singleton
public class SheetBoard {
    private final DeedReads reads;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    SheetBoard(Jdbi jdbi, HouseholdBoard households, RulebookBoard rulebooks, Clock clock) {
        this.reads = jdbi.onDemand(DeedReads.class);
        this.households = households;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * The sheet of a village's month.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem.InTheFuture for a month to come
     */
    @Transactional
    public Sheet sheet(Actor actor, String village, YearMonth month) {
        actor.mustReach(village);
        LocalDate day = day(month, LocalDate.now(clock));
        RulebookVersion version = rulebooks.inForce(village, day);
        Map<UUID, List<Sheet.Cell>> cells = new HashMap<>();
        reads.sheet(village, month.atDay(1))
                .forEach(row -> cells.computeIfAbsent(row.household(), none -> new ArrayList<>())
                        .add(row.cell()));
        Map<UUID, Long> apart = new HashMap<>();
        reads.apart(village, month.atDay(1), month.atEndOfMonth())
                .forEach(row -> apart.put(row.household(), row.points()));
        List<Sheet.Line> lines = households.all(village).stream()
                .map(home -> new Sheet.Line(
                        whose(home), cells.getOrDefault(home.id(), List.of()), apart.getOrDefault(home.id(), 0L)))
                .toList();
        return new Sheet(village, month.toString(), version.number(), day, SheetColumns.of(version.rulebook()), lines);
    }

    /** The day that cells of a month are dated. */
    static LocalDate day(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new DeedProblem.InTheFuture(month.atDay(1), today);
        }
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static DeedView.Whose whose(Household home) {
        return new DeedView.Whose(home.id(), home.number(), home.groupName(), home.headName());
    }
}
