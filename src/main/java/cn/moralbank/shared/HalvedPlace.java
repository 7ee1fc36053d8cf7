package cn.moralbank.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of two halves: first what is still open, the oldest first; then what is done, the newest first.
 *
 * @param done true in the second half
 */
public record HalvedPlace(boolean done, PlaceInTime place) {
    /** The cursor of the page after a row. */
    public static Cursor cursor(boolean done, Instant at, UUID id) {
        return Cursor.after(done, at, id);
    }

    /**
     * Reads a cursor back; the beginning of the first half where there is none.
     *
     * @throws Refused.InvalidRequest where it is no cursor of such a list
     */
    public static HalvedPlace parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 3);
        return cursor == null
                ? new HalvedPlace(false, PlaceInTime.BEFORE_ALL)
                : new HalvedPlace(
                        Boolean.parseBoolean(cursor.keys().get(0)),
                        PlaceInTime.read(cursor.keys().get(1), cursor.keys().get(2)));
    }

    /** So many rows from here on, at the most: read from the first half, and from the second where the first has no more. */
    public <T> List<T> rows(
            int most, BiFunction<PlaceInTime, Integer, List<T>> open, BiFunction<PlaceInTime, Integer, List<T>> over) {
        List<T> rows = new ArrayList<>();
        if (!done) {
            rows.addAll(open.apply(place, most));
        }
        if (rows.size() < most) {
            rows.addAll(over.apply(done ? place : PlaceInTime.AFTER_ALL, most - rows.size()));
        }
        return rows;
    }
}
