package cn.moralbank.people.roster;

import cn.moralbank.people.Divisions;
import cn.moralbank.people.PeopleProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Rosters in: a dry run says every mistake by row and column and what would change; applying is all or nothing, and applying
 * the same roster again changes nothing.
 */
@Singleton
public class RosterImport {
    /** A village's file is done while one waits, within a second or two; larger ones in the background. */
    private static final int AT_ONCE = 150_000;

    private final RosterWorker worker;
    private final RosterQueue queue;
    private final RosterRows rows;
    private final Divisions divisions;
    private final CountySecrets secrets;
    private final ObjectMapper json;
    private final Clock clock;

    RosterImport(
            RosterWorker worker,
            RosterQueue queue,
            Jdbi jdbi,
            Divisions divisions,
            CountySecrets secrets,
            ObjectMapper json,
            Clock clock) {
        this.worker = worker;
        this.queue = queue;
        this.rows = jdbi.onDemand(RosterRows.class);
        this.divisions = divisions;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes a file and examines it, changing nothing.
     *
     * @param id of the import, from the caller
     * @param scope the village, town or county whose roster it is; for more than one village the sheet names them
     * @return EXAMINED with what was found, or UPLOADED where the file is large and {@link #report} tells how far it is
     * @throws PeopleProblem.RosterUnreadable where it is no roster
     * @throws PeopleProblem.UnknownDivision where the scope is none
     */
    @Transactional
    public RosterReport dryRun(Actor actor, UUID id, String scope, RosterFile file) {
        actor.mustReach(scope);
        if (divisions.division(scope).level() == cn.moralbank.people.DivisionLevel.GROUP) {
            throw new Refused.InvalidRequest("scope", "请按村或更大范围导入", "must be a village, a town or the county");
        }
        byte[] sealed = secrets.seal(RosterWorker.SEALED_FOR, file.content());
        rows.add(id, scope, shortened(file.filename()), sealed, actor.id(), clock.instant());
        if (file.content().length <= AT_ONCE) {
            worker.examineNow(id, scope, file.content());
        } else {
            queue.afterCommit(actor.county(), id);
        }
        return report(actor, id);
    }

    /**
     * Applies an examined roster, all or nothing.
     *
     * @return APPLIED, or APPLYING where it is large and {@link #report} tells how far it is
     * @throws PeopleProblem.UnknownImport where there is none
     * @throws PeopleProblem.RosterNotReady where it is not examined, or was applied, or its file is no longer kept
     * @throws PeopleProblem.RosterHasMistakes where it has mistakes; nothing is changed
     */
    @Transactional
    public RosterReport apply(Actor actor, UUID id) {
        RosterReport report = report(actor, id);
        RosterSummary summary = report.summary();
        if (report.state() == RosterReport.State.EXAMINED && summary != null && summary.mistakes() > 0) {
            throw new PeopleProblem.RosterHasMistakes(
                    summary.mistakes(),
                    summary.problems().stream()
                            .filter(RosterProblem::blocking)
                            .map(p -> cn.moralbank.shared.Problem.Flaw.inCell(p.row(), p.column(), p.zh(), p.en()))
                            .toList());
        }
        if (rows.applying(id, actor.id(), clock.instant()) == 0) {
            throw new PeopleProblem.RosterNotReady(
                    "这份名册现在不能导入（状态：" + report.state() + "）。",
                    "This roster cannot be applied now; it is " + report.state() + ".");
        }
        byte[] sealed = rows.content(id);
        if (sealed != null && sealed.length <= AT_ONCE) {
            worker.applyNow(id);
        } else {
            queue.afterCommit(actor.county(), id);
        }
        return report(actor, id);
    }

    /**
     * How far an import is, and what was found.
     *
     * @throws PeopleProblem.UnknownImport where there is none
     */
    @Transactional
    public RosterReport report(Actor actor, UUID id) {
        RosterRows.Row row = rows.find(id);
        if (row == null) {
            throw new PeopleProblem.UnknownImport();
        }
        actor.mustReach(row.scope());
        return report(row);
    }

    /** The latest twenty imports within a division, without what was found in them. */
    @Transactional
    public List<RosterReport> latest(Actor actor, String scope) {
        actor.mustReach(scope);
        return rows.latest(scope).stream()
                .map(this::report)
                .map(r -> new RosterReport(
                        r.id(),
                        r.scope(),
                        r.filename(),
                        r.state(),
                        r.done(),
                        r.total(),
                        r.uploadedAt(),
                        r.appliedAt(),
                        null))
                .toList();
    }

    private RosterReport report(RosterRows.Row row) {
        return new RosterReport(
                row.id(),
                row.scope(),
                row.filename(),
                row.state(),
                row.done(),
                row.total(),
                row.uploadedAt(),
                row.appliedAt(),
                summary(row.report()));
    }

    private @Nullable RosterSummary summary(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, RosterSummary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String filename) {
        String plain = CleanText.cell(filename);
        return plain.isEmpty() ? "roster" : plain.substring(0, Math.min(200, plain.length()));
    }
}
