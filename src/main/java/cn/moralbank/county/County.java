package cn.moralbank.county;

import java.time.Instant;

/**
 * A county that has a moral bank.
 *
 * @param code six digits of GB/T 2260
 * @param name as its people call it
 * @param logOrigin the name of its public log and of the key that signs it, without scheme, e.g. {@code bank.example/532623}
 * @param openedAt when it was provisioned
 */
public record County(String code, String name, String logOrigin, Instant openedAt) {}
