package cn.moralbank.deeds;

import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of deeds by the time of their recording starts; both null at the beginning. */
record ListPlace(@Nullable Instant at, @Nullable UUID id) {
    static Cursor after(Deed deed) {
        return Cursor.after(deed.recordedAt(), deed.id());
    }

    /**
     * Reads it back.
     *
     * @throws Refused.InvalidRequest where it is no cursor of such a list
     */
    static ListPlace parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return new ListPlace(null, null);
        }
        try {
            return new ListPlace(
                    Instant.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
        }
    }
}
