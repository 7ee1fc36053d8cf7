package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A villager's consent: one bank, one purpose, named fields, until a day.
 *
 * @param code what the villager hands to the bank; without it the bank cannot ask
 * @param person who consents; for a minor the guardian consents
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param witness of a consent on paper
 * @param withdrawnAt null while it stands
 */
public record Consent(
        UUID id,
        String code,
        UUID bank,
        String bankName,
        String village,
        UUID household,
        UUID person,
        @Nullable UUID guardian,
        Purpose purpose,
        List<StandingField> fields,
        LocalDate from,
        LocalDate until,
        ConsentWay way,
        @Nullable String witness,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    /** True where it lets this bank ask for these fields, for this purpose, on this day. */
    boolean covers(UUID asking, Purpose wanted, List<StandingField> asked, LocalDate today) {
        return bank.equals(asking) && purpose == wanted && fields.containsAll(asked) && standsOn(today);
    }

    /** True where it has begun, is not over and was not withdrawn. */
    public boolean standsOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
