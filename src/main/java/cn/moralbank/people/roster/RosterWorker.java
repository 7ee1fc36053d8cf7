package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import cn.moralbank.people.roster.RosterComparing.Roster;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.VillagesChanged;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * The work on an uploaded roster: at once within a command for small files, in transactions of its own for large ones, so
 * that others see how far it is. Done twice at the same time it has the effect of once.
 */
@Singleton
class RosterWorker {
    private static final Logger LOG = Logger.getLogger(RosterWorker.class);
    private static final int LONGEST_SECONDS = 900;
    static final String SEALED_FOR = "roster-file";

    private final RosterComparing comparing;
    private final RosterRows rows;
    private final CountySecrets secrets;
    private final CurrentCounty county;
    private final Event<VillagesChanged> changed;
    private final ObjectMapper json;
    private final Clock clock;

    RosterWorker(
            RosterComparing comparing,
            Jdbi jdbi,
            CountySecrets secrets,
            CurrentCounty county,
            Event<VillagesChanged> changed,
            ObjectMapper json,
            Clock clock) {
        this.comparing = comparing;
        this.rows = jdbi.onDemand(RosterRows.class);
        this.secrets = secrets;
        this.county = county;
        this.changed = changed;
        this.json = json;
        this.clock = clock;
    }

    /** Examines within the running transaction. */
    void examineNow(UUID id, String scope, byte[] content) {
        Roster roster = comparing.read(scope, content);
        rows.progress(id, 0, roster.households().size(), clock.instant());
        rows.examined(id, text(comparing.examine(roster, done -> {})), clock.instant());
    }

    /**
     * Applies within the running transaction.
     *
     * @throws PeopleProblem.RosterHasMistakes where the books changed so that it has some now
     */
    void applyNow(UUID id) {
        rows.waitForTurn();
        RosterRows.Row row = Objects.requireNonNull(rows.find(id));
        Roster roster = comparing.read(row.scope(), content(id));
        finishApplying(row, roster, done -> {});
    }

    /** Does what is due on a roster, in the background, on a thread without a request. */
    @ActivateRequestContext
    void workIn(String countyCode, UUID id) {
        county.enter(countyCode);
        work(id);
    }

    /** Does what is due on a roster in the current county. */
    void work(UUID id) {
        try {
            RosterRows.Row row = tx(() -> Objects.requireNonNull(rows.find(id)));
            switch (row.state()) {
                case UPLOADED -> examine(row);
                case APPLYING -> apply(row);
                default -> LOG.debugf("roster %s is done with", id);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "roster %s failed", id);
            tx(() -> rows.over(id, RosterReport.State.FAILED.name(), null, clock.instant()));
        }
    }

    private void examine(RosterRows.Row row) {
        try {
            Roster roster = comparing.read(row.scope(), tx(() -> content(row.id())));
            RosterSummary summary = tx(() -> comparing.examine(roster, progress(row.id(), roster)));
            tx(() -> rows.examined(row.id(), text(summary), clock.instant()));
        } catch (PeopleProblem refused) {
            tx(() -> rows.over(row.id(), RosterReport.State.REFUSED.name(), text(refusal(refused)), clock.instant()));
        }
    }

    private void apply(RosterRows.Row row) {
        Roster roster = comparing.read(row.scope(), tx(() -> content(row.id())));
        try {
            tx(() -> {
                rows.waitForTurn();
                if (Objects.requireNonNull(rows.find(row.id())).state() == RosterReport.State.APPLYING) {
                    finishApplying(row, roster, progress(row.id(), roster));
                }
                return row;
            });
        } catch (PeopleProblem.RosterHasMistakes mistakes) {
            RosterSummary summary =
                    tx(() -> comparing.examine(comparing.read(row.scope(), content(row.id())), done -> {}));
            tx(() -> rows.examined(row.id(), text(summary), clock.instant()));
        }
    }

    private void finishApplying(RosterRows.Row row, Roster roster, IntConsumer progress) {
        RosterSummary summary = comparing.apply(roster, Objects.requireNonNull(row.appliedBy()), progress);
        if (summary.mistakes() > 0) {
            throw new PeopleProblem.RosterHasMistakes(
                    summary.mistakes(), roster.findings().flaws());
        }
        rows.applied(row.id(), text(summary), clock.instant());
        changed.fire(new VillagesChanged(row.scope()));
    }

    /** Told in transactions of their own, a few times a second at the most. */
    private IntConsumer progress(UUID id, Roster roster) {
        int total = roster.households().size();
        int step = Math.max(1, total / 100);
        int[] told = {-step};
        return done -> {
            if (done - told[0] >= step) {
                told[0] = done;
                tx(() -> {
                    rows.progress(id, done, total, clock.instant());
                    return id;
                });
            }
        };
    }

    private byte[] content(UUID id) {
        byte[] sealed = rows.content(id);
        if (sealed == null) {
            throw new PeopleProblem.RosterNotReady("文件已不再保存，请重新上传。", "The file is no longer kept; upload it again.");
        }
        return secrets.open(SEALED_FOR, sealed);
    }

    private static RosterSummary refusal(PeopleProblem refused) {
        RosterFindings findings = new RosterFindings();
        findings.mistake(new RosterPlace("", 0, ""), refused.chinese(), refused.english());
        return new RosterTally().summary(0, findings);
    }

    private String text(RosterSummary summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T tx(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(work);
    }
}
