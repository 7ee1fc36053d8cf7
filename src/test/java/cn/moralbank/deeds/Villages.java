package cn.moralbank.deeds;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What tests of tables share. */
final class Villages {
    /** One village for all lines of a table; each line has deeds of its own. */
    static final Supplier<DeedVillage> SHARED = new Supplier<>() {
        private @Nullable DeedVillage village;

        @Override
        public synchronized DeedVillage get() {
            if (village == null) {
                village = DeedVillage.of(2);
            }
            return village;
        }
    };

    private Villages() {}

    /** Takes a step by whoever may take it. */
    static void take(DeedVillage village, String verb, UUID deed) {
        switch (verb) {
            case "withdraw" ->
                village.does(() -> DeedVillage.bean(RecordingDeeds.class).withdraw(village.recorder, deed, "误记"));
            case "approve" -> village.approve(village.zhao, deed);
            case "refuse" -> village.refuse(village.zhao, deed);
            case "publish" -> village.publish(deed);
            case "settle" -> village.settle();
            case "object" -> village.object(deed);
            case "uphold" -> village.decide(village.zhao, village.object(deed), true);
            case "dismiss" -> village.decide(village.zhao, village.object(deed), false);
            case "reverse" -> village.reverse(village.zhao, deed);
            default -> throw new IllegalArgumentException(verb);
        }
    }
}
