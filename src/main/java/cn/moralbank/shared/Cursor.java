package cn.moralbank.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in a list after which the next page starts: the sort keys of the last row, opaque to clients. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** The text that goes into {@code Page.next} and comes back as {@code ?after=}. */
    public String text() {
        byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads a cursor of so many keys back.
     *
     * @return null where there is none, that is, for the first page
     * @throws Refused.InvalidRequest where the text is not one of ours
     */
    public static @Nullable Cursor parse(@Nullable String text, int keys) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(joined.split(SEPARATOR, -1)));
            if (cursor.keys.size() == keys) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
    }
}
