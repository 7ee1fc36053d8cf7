package cn.moralbank.deeds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes along with a declaration.
 *
 * @param photos uploaded before by the same user
 * @param paper the code of the form that it was written on
 * @param alongside where somebody told of the act already, this is one more voice for it
 */
public record Enclosed(List<UUID> photos, @Nullable String paper, boolean alongside) {
    /** Words alone. */
    public static final Enclosed NOTHING = new Enclosed(List.of(), null, false);

    public Enclosed {
        photos = List.copyOf(photos);
    }
}
