package cn.moralbank.rulebook;

import org.jspecify.annotations.Nullable;

/** Which tier a value lies in. */
public final class Tiering {
    private Tiering() {}

    /** The first tier that the value lies in, or null. */
    public static Standing.@Nullable Tier tier(Standing.TierTable table, Exact value) {
        return table.tiers().stream()
                .filter(t -> t.span().contains(value))
                .findFirst()
                .orElse(null);
    }
}
