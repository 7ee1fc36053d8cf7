package cn.moralbank.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items at most as many as asked for
 * @param next the cursor of the page that follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** What a list call serves unless told otherwise. */
    public static final int DEFAULT_LIMIT = 50;

    /** What a list call serves at the most. */
    public static final int MAX_LIMIT = 500;

    /** Cuts a page from a list that was read one longer than the page, so that its end is known without counting. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursorOf) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.get(limit - 1)).text());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }

    /**
     * The page size asked for.
     *
     * @throws Refused.InvalidRequest outside 1 to {@value #MAX_LIMIT}
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw new Refused.InvalidRequest("limit", "每页条数须在 1 到 500 之间", "must be between 1 and 500");
        }
        return asked;
    }
}
