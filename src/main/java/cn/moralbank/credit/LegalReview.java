package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The county's review of whether banks may ask at all.
 *
 * @param opens true where it opens the questions, false where it closes them
 * @param reviewer who reviewed, with office
 * @param document title and number of the written review
 * @param scope what may be asked, of whom, for what
 */
public record LegalReview(
        UUID id,
        boolean opens,
        String reviewer,
        String document,
        LocalDate reviewedOn,
        String scope,
        Instant recordedAt) {}
