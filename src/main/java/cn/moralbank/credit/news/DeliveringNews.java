package cn.moralbank.credit.news;

import cn.moralbank.shared.CountyJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Delivers what is due.
 *
 * <ol>
 *   <li>Take some deliveries for this replica, for as long as sending may last; if it dies, another takes them then. So a bank may
 *       get the same twice, under the same {@code webhook-id}.
 *   <li>Check the address anew, sign, post.
 *   <li>2xx: taken. 410: the endpoint has ended. Anything else: again later, for days; then given up until the bank asks for a replay.
 * </ol>
 */
@Singleton
class DeliveringNews implements CountyJob {
    private static final Logger LOG = Logger.getLogger(DeliveringNews.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int ROUND = 20;
    private static final int GONE = 410;

    private final NewsTables tables;
    private final OutsideAddresses addresses;
    private final NewsKeys keys;
    private final PostingNews posting;
    private final Clock clock;

    DeliveringNews(Jdbi jdbi, OutsideAddresses addresses, NewsKeys keys, PostingNews posting, Clock clock) {
        this.tables = jdbi.onDemand(NewsTables.class);
        this.addresses = addresses;
        this.keys = keys;
        this.posting = posting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deliver-news";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<NewsTables.Due> due =
                QuarkusTransaction.requiringNew().call(() -> tables.take(now, now.plus(LEASE), ROUND));
        for (NewsTables.Due each : due) {
            try {
                deliver(each);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void deliver(NewsTables.Due due) throws InterruptedException {
        try {
            Instant now = clock.instant();
            String signature = keys.signature(due.sealedKey(), due.item(), now, due.body());
            int status = posting.post(
                    addresses.check(due.address()), new PostingNews.Letter(due.item(), now, signature, due.body()));
            answered(due, status);
        } catch (NewsProblem.AddressNotAllowed refused) {
            failed(due, refused.code());
        } catch (ExecutionException e) {
            LOG.debugf("news %s: %s", due.item(), e.getCause());
            failed(due, "unreachable");
        }
    }

    private void answered(NewsTables.Due due, int status) {
        Instant now = clock.instant();
        if (status >= 200 && status < 300) {
            record(due, String.valueOf(status), null, now);
        } else if (status == GONE) {
            QuarkusTransaction.requiringNew().run(() -> {
                tables.tried(due.item(), due.endpoint(), String.valueOf(status), now, null, null);
                tables.end(due.endpoint(), NewsEndpoint.GONE, now);
                tables.giveUpAll(due.endpoint());
            });
        } else {
            failed(due, String.valueOf(status));
        }
    }

    private void failed(NewsTables.Due due, String answer) {
        Duration wait = Backoff.after(due.attempts() + 1);
        record(due, answer, wait == null ? null : clock.instant().plus(wait), null);
    }

    private void record(NewsTables.Due due, String answer, @Nullable Instant nextAt, @Nullable Instant deliveredAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> tables.tried(due.item(), due.endpoint(), answer, clock.instant(), nextAt, deliveredAt));
    }
}
