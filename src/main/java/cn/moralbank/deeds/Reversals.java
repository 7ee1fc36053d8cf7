package cn.moralbank.deeds;

import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Takes back what a settled deed moved; a deed that moved nothing has nothing to take back. */
@Singleton
class Reversals {
    private final Awards awards;
    private final PostingTransfers posting;
    private final Clock clock;

    Reversals(Jdbi jdbi, PostingTransfers posting, Clock clock) {
        this.awards = jdbi.onDemand(Awards.class);
        this.posting = posting;
        this.clock = clock;
    }

    void post(Actor actor, Deed deed, UUID reversal) {
        UUID transfer = awards.transferOf(deed.id());
        if (transfer != null) {
            posting.reverse(reversal, transfer, actor.id(), clock.instant());
        }
    }
}
