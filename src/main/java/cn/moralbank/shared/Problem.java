package cn.moralbank.shared;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a user can act on. Every module declares its own as a sealed family whose members are named as
 * statements ({@code AlreadySettled}); the stable code of a refusal is that name in kebab case ({@code already-settled}).
 */
public abstract class Problem extends RuntimeException {
    private final int status;
    private final String chinese;
    private final String english;
    private final List<Flaw> flaws;

    /** Where the input is wrong: a JSON field, or the row and column of a sheet, with the reason in both languages. */
    public record Flaw(
            @Nullable String field, @Nullable Integer row, @Nullable String column, String chinese, String english) {
        public static Flaw inField(String field, String chinese, String english) {
            return new Flaw(field, null, null, chinese, english);
        }

        public static Flaw inCell(int row, String column, String chinese, String english) {
            return new Flaw(null, row, column, chinese, english);
        }
    }

    protected Problem(int status, String chinese, String english) {
        this(status, chinese, english, List.of());
    }

    protected Problem(int status, String chinese, String english, List<Flaw> flaws) {
        super(english, null, false, false);
        this.status = status;
        this.chinese = chinese;
        this.english = english;
        this.flaws = List.copyOf(flaws);
    }

    /** The HTTP status: 4xx, or 503 where the service cannot at the moment. */
    public final int status() {
        return status;
    }

    /** After how many seconds the same may be tried again, for the header {@code Retry-After}; empty where waiting does not help. */
    public OptionalLong retryAfterSeconds() {
        return OptionalLong.empty();
    }

    /** The stable code of the refusal: its class name in kebab case. */
    public final String code() {
        return codeOf(getClass());
    }

    public final String chinese() {
        return chinese;
    }

    public final String english() {
        return english;
    }

    public final List<Flaw> flaws() {
        return flaws;
    }

    /** The code that refusals of this type carry; the API document lists them by it. */
    public static String codeOf(Class<? extends Problem> type) {
        return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
