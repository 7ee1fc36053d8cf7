package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Text as people write it. A control character or half a character is refused: no database keeps it, no page shows it. So is what turns
 * the direction of writing round: a name could be shown as another one. Text of which nothing is seen is empty, and so refused where
 * something must be written.
 */
final class ReadableText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    ReadableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        return read(parser.getText(), parser);
    }

    private static String read(String text, JsonParser parser) throws InvalidFormatException {
        OptionalInt unreadable = unreadableIn(text);
        if (unreadable.isPresent()) {
            throw InvalidFormatException.from(parser, "unreadable text", text, String.class);
        }
        return text.codePoints().allMatch(ReadableText::isUnseen) ? "" : text;
    }

    /** The first character that no text may contain. */
    static OptionalInt unreadableIn(String text) {
        return text.codePoints().filter(ReadableText::isUnreadable).findFirst();
    }

    private static boolean isUnreadable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The names in an object whose names are not known beforehand. */
    static final class Name extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            return read(name, context.getParser());
        }
    }
}
