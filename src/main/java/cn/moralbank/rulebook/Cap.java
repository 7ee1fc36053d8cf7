package cn.moralbank.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A limit on what may be counted in a period; several stack and each is kept.
 *
 * @param points the most points, null where times are limited
 * @param times the most acts, null where points are limited
 * @param per the period, by the rulebook's calendar
 * @param of the rule itself, its category, or everything
 * @param category the category of a cap that stands at the top of the rulebook with {@code of: category}
 * @param by whose acts are counted together
 * @param overflow what happens to an act that goes over
 * @param place where it stands in the text
 */
public record Cap(
        @Nullable Long points,
        @Nullable Long times,
        PeriodUnit per,
        Of of,
        @Nullable String category,
        Scope by,
        Overflow overflow,
        Place place) {
    /** What a cap counts. */
    public enum Of {
        RULE,
        CATEGORY,
        ALL
    }

    /** What happens to points above the cap. */
    public enum Overflow {
        /** Only what is left is given. */
        CUT,
        /** The act is refused. */
        REFUSE
    }
}
