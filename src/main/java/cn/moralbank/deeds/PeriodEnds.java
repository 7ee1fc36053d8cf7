package cn.moralbank.deeds;

import cn.moralbank.rulebook.Barring;
import cn.moralbank.rulebook.Closing;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.life.RulebookVersion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the rulebook makes of a village's period: each household with its history, put before it in one go. */
@Singleton
class PeriodEnds {
    private final PeriodRecords records;
    private final Closings closings;

    PeriodEnds(Jdbi jdbi, PeriodRecords records) {
        this.closings = jdbi.onDemand(Closings.class);
        this.records = records;
    }

    /** The version in force on the period's last day decides. */
    Look look(ClosingPeriods.Which which) {
        PeriodRecord record = records.of(which);
        List<Closing.Line> lines = new ArrayList<>();
        Closing.close(
                record.version().rulebook(),
                new Closing.PeriodEnd(which.per(), record.period().to()),
                record.subjects(),
                lines::add);
        return new Look(record, lines);
    }

    Closings.Open open(ClosingPeriods.Which which) {
        Period period = records.period(which);
        return closings.open(which.village(), period.from(), period.to());
    }

    /** One look at a period. */
    record Look(PeriodRecord record, List<Closing.Line> lines) {
        String village() {
            return record.village();
        }

        Period period() {
            return record.period();
        }

        RulebookVersion version() {
            return record.version();
        }

        /** A line as the deed that it becomes; a group's stands with its first household, whose group has the account. */
        Deed deed(UUID id, Closing.Line line, Deed.Recording by) {
            Declaration told = new Declaration(
                    village(),
                    householdOf(line),
                    null,
                    line.source(),
                    period().to(),
                    null,
                    null,
                    Map.of(),
                    "",
                    DeclaredBy.CADRE,
                    null,
                    null,
                    true,
                    Enclosed.NOTHING);
            return Deed.recorded(id, told, version(), by).expecting(line.points());
        }

        /** Whose deed a line becomes. */
        UUID householdOf(Closing.Line line) {
            return line.household() != null
                    ? line.household()
                    : record.subjects().stream()
                            .filter(subject -> subject.group().equals(line.group()))
                            .map(Subject::household)
                            .findFirst()
                            .orElseThrow();
        }

        PeriodReport report(Map<Closing.Line, UUID> made, Closings.Open open) {
            return new PeriodReport(
                    village(),
                    period().unit(),
                    period().from(),
                    period().to(),
                    version().number(),
                    null,
                    null,
                    open.waiting(),
                    open.objections(),
                    lines.stream()
                            .map(line -> new PeriodReport.Line(
                                    made.get(line),
                                    DeedViews.whose(householdOf(line), record.homes()),
                                    ActNames.of(version().rulebook(), line.source()),
                                    line.points(),
                                    line.explanation()))
                            .toList(),
                    barred());
        }

        private List<PeriodReport.Barred> barred() {
            List<PeriodReport.Barred> found = new ArrayList<>();
            for (Subject subject : record.subjects()) {
                Map<Rule.Bars, Barring.Barred> bars = bars(subject);
                if (!bars.isEmpty()) {
                    Set<Rule.Bars> from = EnumSet.copyOf(bars.keySet());
                    Barring.Barred first =
                            Objects.requireNonNull(bars.get(from.iterator().next()));
                    found.add(new PeriodReport.Barred(
                            DeedViews.whose(subject.household(), record.homes()), from, first.reason(), first.until()));
                }
            }
            return found;
        }

        private Map<Rule.Bars, Barring.Barred> bars(Subject subject) {
            Map<Rule.Bars, Barring.Barred> bars = new EnumMap<>(Rule.Bars.class);
            Barring.Who who = new Barring.Who(subject.household(), null, subject.history());
            LocalDate day = period().to();
            for (Rule.Bars what : Rule.Bars.values()) {
                Barring.Barred barred = Barring.barred(version().rulebook(), what, day, who);
                if (barred != null) {
                    bars.put(what, barred);
                }
            }
            return bars;
        }
    }
}
