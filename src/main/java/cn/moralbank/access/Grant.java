package cn.moralbank.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role that a user holds in one division.
 *
 * @param division the code that everything within reach starts with; empty for an operator
 * @param shop the shop of a shopkeeper, null for others
 * @param bank the bank of a bank officer or client, null for others
 */
public record Grant(UUID id, UUID userId, String role, String division, @Nullable UUID shop, @Nullable UUID bank) {}
