package cn.moralbank.credit.batches;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A batch and how far it is.
 *
 * @param lines handed in
 * @param answered lines that got a statement
 * @param refused lines that no consent covers, or that were refused otherwise
 */
public record StandingBatch(
        UUID id,
        Purpose purpose,
        List<StandingField> fields,
        String askedName,
        Instant madeAt,
        int lines,
        int answered,
        int refused) {}
