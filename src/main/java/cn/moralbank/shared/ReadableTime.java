package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * A day or an instant as ISO 8601 writes it, and as text: a bare number would be taken for days or seconds since 1970. Outside the years
 * that a calendar on a wall has, it is a slip of the hand, and no database keeps all of them.
 */
final class ReadableTime<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final transient Function<String, T> reading;

    private ReadableTime(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    static ReadableTime<LocalDate> ofDays() {
        return new ReadableTime<>(LocalDate.class, ReadableTime::day);
    }

    static ReadableTime<Instant> ofInstants() {
        return new ReadableTime<>(Instant.class, text -> {
            Instant at = Instant.parse(text);
            mustBeOnTheCalendar(at.atZone(ZoneOffset.UTC).toLocalDate());
            return at;
        });
    }

    private static LocalDate day(String text) {
        return mustBeOnTheCalendar(LocalDate.parse(text));
    }

    /** Whether a text is a day, and one of these times. */
    static boolean isDay(String text) {
        try {
            day(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate mustBeOnTheCalendar(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("the year " + day.getYear());
        }
        return day;
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson's own way out of a value that does not fit is not typed
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(_valueClass, text, "%s", String.valueOf(e.getMessage()));
        }
    }
}
