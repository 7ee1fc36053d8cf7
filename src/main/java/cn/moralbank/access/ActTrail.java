package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the trail of administrative acts, and shows it to those who watch over a division. */
@Singleton
public class ActTrail implements AuditTrail {
    private final Acts acts;
    private final Clock clock;

    ActTrail(Jdbi jdbi, Clock clock) {
        this.acts = jdbi.onDemand(Acts.class);
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, Act act) {
        acts.append(new ActRecord(
                Ids.next(),
                clock.instant(),
                by.id(),
                by.name(),
                by.role(),
                act.action(),
                act.division(),
                act.subjectKind(),
                act.subject(),
                act.details()));
    }

    /** Acts in the actor's division and below it, the newest first; of one subject where it is given. */
    @Transactional
    public Page<ActRecord> within(Actor actor, @Nullable String subject, @Nullable Cursor after, int limit) {
        UUID before = after == null ? null : UUID.fromString(after.keys().get(0));
        return Page.of(acts.within(actor.division(), subject, before, limit + 1), limit, act -> Cursor.after(act.id()));
    }
}
