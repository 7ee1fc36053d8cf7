package cn.moralbank.store.counting;

import cn.moralbank.store.ClosedCounts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells late sales what was counted since they were made, and keeps them beside it. */
@Singleton
class AmendedStocktakes implements ClosedCounts {
    private final Stocktakes stocktakes;
    private final Clock clock;

    AmendedStocktakes(Jdbi jdbi, Clock clock) {
        this.stocktakes = jdbi.onDemand(Stocktakes.class);
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Count> firstSince(UUID[] products, Instant moment) {
        return stocktakes.firstSince(products, moment);
    }

    @Override
    @Transactional
    public void soldBefore(Count count, UUID sale, long pieces) {
        stocktakes.soldBefore(count.stocktake(), count.product(), sale, pieces, clock.instant());
    }
}
