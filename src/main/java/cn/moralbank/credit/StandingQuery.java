package cn.moralbank.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a bank, answered or refused.
 *
 * @param bankName null where the bank is unknown here
 * @param askedName the sign-in name of who asked
 * @param consent the consent that was named, where it is one given to this bank
 * @param household of that consent
 * @param outcome {@code ANSWERED}, or the code of the refusal
 */
public record StandingQuery(
        UUID id,
        UUID bank,
        @Nullable String bankName,
        String askedName,
        Instant askedAt,
        Purpose purpose,
        List<StandingField> fields,
        @Nullable UUID consent,
        @Nullable UUID household,
        String outcome) {
    static final String ANSWERED = "ANSWERED";

    /** The same question, refused, under an id of its own. */
    StandingQuery refused(UUID as, String why) {
        return new StandingQuery(as, bank, bankName, askedName, askedAt, purpose, fields, consent, household, why);
    }
}
