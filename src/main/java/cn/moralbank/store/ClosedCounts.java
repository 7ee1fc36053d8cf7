package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What closed stocktakes counted, for sales that are reported only afterwards. */
public interface ClosedCounts {
    /** A product's count in a stocktake that was closed since. */
    record Count(UUID stocktake, UUID product, Instant closedAt) {}

    /** Of each product the first count since a moment; products that were not counted since are left out. */
    List<Count> firstSince(UUID[] products, Instant moment);

    /** Keeps that so many pieces had been sold when they were counted, though the book did not know it yet. */
    void soldBefore(Count count, UUID sale, long pieces);
}
