package cn.moralbank.oversight;

import cn.moralbank.rulebook.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a supervisor should look at. It accuses nobody: it says what was counted, what is usual, and where to look.
 *
 * @param weight how far it is from the usual, 0 to 100; the list is in this order
 * @param deeds where to look first
 */
@Schema(description = "Something that a supervisor should look at")
public record Anomaly(
        Kind kind,
        @Schema(examples = "532623101201") String village,
        String villageName,
        Text what,
        int weight,
        List<UUID> deeds) {

    /** What is odd. */
    public enum Kind {
        /** Points go to the recorder's own household or declared kin. */
        KIN,
        /** One recorder's points go to few households. */
        CONCENTRATED,
        /** Old deeds recorded just before a publication. */
        LAST_MINUTE,
        /** The same picture stands for different deeds. */
        SAME_PHOTO,
        /** The same words stand for many deeds. */
        SAME_WORDS,
        /** A village grants far more than its neighbours. */
        ABOVE_NEIGHBOURS,
        /** A reviewer who never refuses. */
        NEVER_REFUSES
    }
}
