package cn.moralbank.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by a time, from which a page goes on. The first page has one too, beyond everything, so that the
 * same statement, with the same index, serves every page.
 */
public record PlaceInTime(Instant at, UUID id) {
    /** Before all that there is: where a list of the oldest first begins. */
    public static final PlaceInTime BEFORE_ALL = new PlaceInTime(Instant.EPOCH, new UUID(0, 0));

    /** After all that there is: where a list of the newest first begins. */
    public static final PlaceInTime AFTER_ALL =
            new PlaceInTime(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** The cursor of the page after a row. */
    public static Cursor cursor(Instant at, UUID id) {
        return Cursor.after(at, id);
    }

    /**
     * Reads a cursor back.
     *
     * @param beginning where the list begins, for the first page
     * @throws Refused.InvalidRequest where it is no cursor of such a list
     */
    public static PlaceInTime parse(@Nullable String text, PlaceInTime beginning) {
        Cursor cursor = Cursor.parse(text, 2);
        return cursor == null
                ? beginning
                : read(cursor.keys().get(0), cursor.keys().get(1));
    }

    static PlaceInTime read(String at, String id) {
        try {
            return new PlaceInTime(Instant.parse(at), UUID.fromString(id));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
        }
    }
}
