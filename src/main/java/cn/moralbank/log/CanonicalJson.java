package cn.moralbank.log;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one JSON text of a flat object (RFC 8785): members in the order of their names' UTF-16 units, no spaces, integers as
 * they are, only what must be escaped escaped. Written by hand because these bytes are hashed: they are a format.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /** The bytes of an object whose members are strings, or integers below 2^53. */
    static byte[] bytes(Map<String, ?> members) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<String, Object>(members).forEach((name, value) -> {
            if (text.length() > 1) {
                text.append(',');
            }
            quote(name, text);
            text.append(':');
            value(value, text);
        });
        return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void value(Object value, StringBuilder text) {
        if (value instanceof Long number && Math.abs(number) < 1L << 53) {
            text.append(number.longValue());
        } else if (value instanceof String string) {
            quote(string, text);
        } else {
            throw new IllegalArgumentException("a leaf holds strings and integers below 2^53, not " + value);
        }
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(string, written, i).append(escaped(c));
                written = i + 1;
            }
        }
        text.append(string, written, string.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
