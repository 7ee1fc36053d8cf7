package cn.moralbank.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a household's record a standing may count beside its points. Told as it stood at the end of a day, from what had been
 * settled by then, so that any past day gives the same again.
 */
public interface RecordBesidePoints {
    /**
     * What stood of a household of a village at the end of a day. Needs a transaction.
     *
     * @param person leaves out what others of the household did by themselves; null for the whole household
     */
    Beside of(UUID household, @Nullable UUID person, String village, LocalDate day);

    /** The vetoes that stand and were decided since a moment; those that were not settled yet are left out. Needs a transaction. */
    List<Veto> vetoesDecidedSince(Instant since);

    /** A veto that fell on a household. */
    record Veto(UUID deed, UUID household, LocalDate on) {}

    /**
     * Of one household on one day.
     *
     * @param serviceMinutes minutes of service that were settled and stand
     * @param periodScore mean of the level scores of the last twelve months, in percent of their range; null where none was assessed
     * @param stars the place from below of the tier that the village's rulebook names, the highest where it has several; 0 for none
     * @param vetoes the days of the acts that vetoed the household (一票否决)
     */
    record Beside(long serviceMinutes, @Nullable Long periodScore, int stars, List<LocalDate> vetoes) {}
}
