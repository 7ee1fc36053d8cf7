package cn.moralbank.credit;

import java.time.Instant;
import java.util.UUID;

/** A bank that may ask in this county. */
public record Bank(UUID id, String name, Instant registeredAt) {}
