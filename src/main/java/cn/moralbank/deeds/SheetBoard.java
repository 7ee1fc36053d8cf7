package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Rhythm;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads an assessment sheet: every household, every rule, what is filled in. */
@Singleton
public class SheetBoard {
    private final DeedReads reads;
    private final Approvals approvals;
    private final HouseholdBoard households;
    private final SheetDays days;

    SheetBoard(Jdbi jdbi, HouseholdBoard households, SheetDays days) {
        this.reads = jdbi.onDemand(DeedReads.class);
        this.approvals = jdbi.onDemand(Approvals.class);
        this.households = households;
        this.days = days;
    }

    /**
     * The sheet of a village's period. Judges' scores are shown to others once all have scored.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws cn.moralbank.rulebook.RulebookProblem.NoneInForce where the village had no rulebook
     * @throws DeedProblem.InTheFuture for a period to come
     */
    @Transactional
    public Sheet sheet(Actor actor, String village, SheetPeriod period) {
        actor.mustReach(village);
        SheetDays.Dated dated = days.of(village, period);
        List<DeedReads.CellRow> rows = reads.sheet(village, period.toString());
        Set<String> filled = rows.stream().map(DeedReads.CellRow::rule).collect(Collectors.toSet());
        List<Sheet.Column> columns = new SheetColumns(dated.version().rulebook(), period.per(), filled).all();
        return new Sheet(
                village,
                Sheet.Shown.of(dated),
                dated.version().number(),
                dated.day(),
                kinds(dated, columns),
                columns,
                lines(dated, village, cells(actor, rows, columns)));
    }

    private static List<Sheet.Kind> kinds(SheetDays.Dated dated, List<Sheet.Column> columns) {
        return columns.stream()
                .filter(column -> column.entry() != Sheet.Entry.APART)
                .map(Sheet.Column::per)
                .distinct()
                .sorted()
                .map(per -> new Sheet.Kind(per, same(dated, per).toString()))
                .toList();
    }

    private static SheetPeriod same(SheetDays.Dated dated, Rhythm per) {
        return per == dated.period().per() ? dated.period() : SheetPeriod.of(per, dated.day(), dated.calendar());
    }

    private Map<UUID, List<Sheet.Cell>> cells(Actor actor, List<DeedReads.CellRow> rows, List<Sheet.Column> columns) {
        Map<String, Integer> judges = new HashMap<>();
        columns.stream().filter(column -> column.judges() != null).forEach(c -> judges.put(c.rule(), c.judges()));
        UUID[] judged = rows.stream()
                .filter(row -> judges.containsKey(row.rule()))
                .map(DeedReads.CellRow::deed)
                .toArray(UUID[]::new);
        Map<UUID, List<Approvals.Scored>> given = judged.length == 0
                ? Map.of()
                : approvals.scoresOf(judged).stream().collect(Collectors.groupingBy(Approvals.Scored::deed));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        DeedReads.CellRow::household,
                        Collectors.mapping(
                                row -> row.cell(scores(
                                        actor,
                                        given.getOrDefault(row.deed(), List.of()),
                                        judges.getOrDefault(row.rule(), 0))),
                                Collectors.toList())));
    }

    private static List<Sheet.Score> scores(Actor actor, List<Approvals.Scored> given, int judges) {
        boolean all = given.size() >= judges;
        return given.stream()
                .map(one -> {
                    boolean mine = one.judge().equals(actor.id());
                    return new Sheet.Score(one.judgeName(), all || mine ? one.points() : null, mine);
                })
                .toList();
    }

    private List<Sheet.Line> lines(SheetDays.Dated dated, String village, Map<UUID, List<Sheet.Cell>> cells) {
        Map<UUID, Long> apart = new HashMap<>();
        String period = dated.period().toString();
        reads.apart(village, period, dated.days().from(), dated.days().to())
                .forEach(row -> apart.put(row.household(), row.points()));
        return households.all(village).stream()
                .map(home -> new Sheet.Line(
                        whose(home), cells.getOrDefault(home.id(), List.of()), apart.getOrDefault(home.id(), 0L)))
                .toList();
    }

    private static DeedView.Whose whose(Household home) {
        return new DeedView.Whose(home.id(), home.number(), home.groupName(), home.headName());
    }
}
