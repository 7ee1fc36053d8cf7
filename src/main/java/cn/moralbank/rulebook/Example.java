package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example that a rulebook carries with it: steps in the life of one household, each with what must come out. They
 * are run on every save and must hold.
 *
 * @param given what is known of the household: class, joinedOn and so on; what the text leaves out is as usual
 */
public record Example(Text name, Map<String, String> given, List<Step> steps) {

    /** One step and its expectation. */
    public sealed interface Step {
        Place place();
    }

    /**
     * Somebody does something.
     *
     * @param person a made-up name, the same for the same person
     * @param gives the points expected, null where a refusal or level is
     * @param refused the code of the refusal expected
     * @param leaves the balance expected after; null where none is named
     */
    public record ActStep(
            Place place,
            String rule,
            LocalDate on,
            @Nullable String person,
            @Nullable Long points,
            @Nullable Long minutes,
            Map<String, String> facts,
            @Nullable Long gives,
            @Nullable Long level,
            @Nullable String refused,
            @Nullable Long leaves)
            implements Step {}

    /**
     * Points are redeemed.
     *
     * @param balance the balance before; null where it follows from the steps before
     * @param leaves the balance expected after
     */
    public record RedeemStep(
            Place place,
            long points,
            LocalDateTime at,
            @Nullable Long balance,
            @Nullable String person,
            @Nullable Long leaves,
            @Nullable String refused)
            implements Step {}

    /**
     * Something is asked of the rulebook, beside acts and redemptions.
     *
     * @param about the thing asked, by its id
     * @param on the day, null where none matters
     * @param input what is handed in, by name
     * @param wanted the answer expected, in words
     */
    public record CheckStep(
            Place place, Check check, String about, @Nullable LocalDate on, Map<String, String> input, String wanted)
            implements Step {}

    /** What can be asked. */
    public enum Check {
        MEASURE,
        TIER,
        CREDIT,
        DIVIDE,
        RANK,
        CLOSE,
        LAPSE,
        SPENDABLE,
        PAY
    }
}
