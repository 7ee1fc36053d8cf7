package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A villager's complaint about a question of a bank.
 *
 * @param bankName whose question it was
 * @param dueOn the county answers by then
 * @param answer null while it waits
 */
public record QueryComplaint(
        UUID id,
        UUID query,
        String bankName,
        Instant askedAt,
        String outcome,
        String text,
        Instant madeAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
