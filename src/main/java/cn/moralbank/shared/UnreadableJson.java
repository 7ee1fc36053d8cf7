package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a body that is no JSON, or not the JSON that is asked for: which field, and what belongs there. */
final class UnreadableJson {
    /** The parser has no exception of its own for it. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']+)'");

    private UnreadableJson() {}

    static Problem.Flaw flaw(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Problem.Flaw.inField(
                    pathOf(unknown), "没有这个字段，可用的有：" + known, "is no field here; known are: " + known);
        }
        if (e instanceof MismatchedInputException mismatched
                && !mismatched.getPath().isEmpty()) {
            return misplaced(mismatched);
        }
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.lookingAt()) {
            return Problem.Flaw.inField(twice.group(1), "写了两次，只能写一次", "stands twice; it may stand once");
        }
        String zh = e.getLocation() == null ? "" : "（第 " + e.getLocation().getLineNr() + " 行）";
        String en = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
        if (isInAnotherCharset(e)) {
            return Problem.Flaw.inField(
                    "",
                    "编码不对" + zh + "：内容须以 UTF-8 编码发送，请把 GBK 等编码转成 UTF-8",
                    "is not encoded in UTF-8" + en + ": convert GBK and the like to UTF-8 before sending");
        }
        return Problem.Flaw.inField("", "内容无法读取" + zh, "cannot be read" + en);
    }

    /** JSON is UTF-8 (RFC 8259, section 8.1); the parser has no exception of its own for bytes that are not, only these words. */
    private static boolean isInAnotherCharset(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Invalid UTF-8");
    }

    private static Problem.Flaw misplaced(MismatchedInputException e) {
        Expected expected = Expected.of(e.getTargetType());
        Object given = e instanceof InvalidFormatException format ? format.getValue() : null;
        if (given instanceof String text && ReadableText.unreadableIn(text).isPresent()) {
            return Problem.Flaw.inField(
                    pathOf(e),
                    unreadable(text, "含有不能使用的字符 %s"),
                    unreadable(text, "has the character %s, which no text may have"));
        }
        String zh = given == null ? "" : "“" + given + "”不合要求，";
        String en = given == null ? "" : "\"" + given + "\" does not fit; ";
        return Problem.Flaw.inField(pathOf(e), zh + "应为" + expected.zh(), en + "must be " + expected.en());
    }

    /** The sign itself would be seen by nobody. */
    private static String unreadable(String text, String words) {
        return words.formatted(
                "U+%04X".formatted(ReadableText.unreadableIn(text).orElseThrow()));
    }

    /** What belongs into a field, in words. */
    private record Expected(String zh, String en) {
        static Expected of(@Nullable Class<?> type) {
            if (type == null) {
                return new Expected("另一种内容", "something else");
            }
            if (type.isEnum()) {
                String constants = Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
                return new Expected("以下之一：" + constants, "one of: " + constants);
            }
            if (type == UUID.class) {
                return new Expected("UUID", "a UUID");
            }
            if (type == LocalDate.class) {
                return new Expected("1900 年以来的日期，如 2026-11-21", "a day since 1900 such as 2026-11-21");
            }
            if (type == Instant.class) {
                return new Expected("时刻，如 2026-11-21T08:00:00Z", "an ISO instant such as 2026-11-21T08:00:00Z");
            }
            if (type == boolean.class || type == Boolean.class) {
                return new Expected("true 或 false", "true or false");
            }
            if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
                return new Expected("数字", "a number");
            }
            return type == String.class ? new Expected("文字", "text") : new Expected("一组字段或列表", "an object or a list");
        }
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
