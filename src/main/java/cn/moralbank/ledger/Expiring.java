package cn.moralbank.ledger;

import java.time.LocalDate;

/**
 * Points that run out together.
 *
 * @param on the first day on which they can no longer be used
 */
public record Expiring(LocalDate on, long points) {}
