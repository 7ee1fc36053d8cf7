package cn.moralbank.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as a member of one household.
 *
 * @param id of the person, for ever
 * @param household the household that this membership is of
 * @param name empty once erased
 * @param masked {@code 张*}
 * @param sex F, M or empty
 * @param relation to the head: 户主, 配偶, 子, 女 …
 * @param guardian of a minor
 * @param registeredHere 户籍 in this household
 * @param livesHere 常住 in this household
 * @param identityMasked {@code ****1234}, or empty
 * @param phoneMasked {@code ****5678}, or empty
 */
public record Member(
        UUID id,
        UUID household,
        @Schema(examples = "张国强") String name,
        @Schema(examples = "张*") String masked,
        String sex,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate diedOn,
        @Schema(examples = "户主") String relation,
        @Nullable UUID guardian,
        boolean registeredHere,
        boolean livesHere,
        @Schema(examples = "****1234") String identityMasked,
        @Schema(examples = "****5678") String phoneMasked) {

    private static final int OF_AGE = 18;
    private static final int CONSENTS_ALONE_FROM = 14;

    /** Full years on a day; null where the birthday is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return bornOn == null ? null : java.time.Period.between(bornOn, day).getYears();
    }

    /** Under 18 on that day, as far as the birthday is known. */
    public boolean minorOn(LocalDate day) {
        return under(OF_AGE, day);
    }

    /** Under 14 on that day: earns through the household with a guardian's consent (PIPL art. 31). */
    public boolean childOn(LocalDate day) {
        return under(CONSENTS_ALONE_FROM, day);
    }

    private boolean under(int years, LocalDate day) {
        Integer age = ageOn(day);
        return age != null && age < years;
    }
}
