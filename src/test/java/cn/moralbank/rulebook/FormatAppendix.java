package cn.moralbank.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes the published schema as tables: every key with what may stand there, what holds where it is left out, and what it means. */
final class FormatAppendix {
    /** Forms that stand at several places have a table of their own, under these names. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("text", "a text"),
            Map.entry("rule", "rules[]"),
            Map.entry("amount", "award and deduct"),
            Map.entry("ruleCap", "rules[].caps[]"),
            Map.entry("cap", "caps[]"),
            Map.entry("pointSteps", "steps[]"),
            Map.entry("redemption", "redemption"),
            Map.entry("expiry", "expiry"),
            Map.entry("measure", "measures[]"),
            Map.entry("tally", "earned, lost, net, times, minutes and hours"),
            Map.entry("rank", "ranks[]"),
            Map.entry("credit", "credit[]"),
            Map.entry("step", "examples[].steps[]"));

    private final JsonNode root;
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> tables = new LinkedHashMap<>();

    private FormatAppendix(JsonNode root) {
        this.root = root;
    }

    static String of(JsonNode schema) {
        FormatAppendix appendix = new FormatAppendix(schema);
        appendix.table("the top", schema);
        return appendix.tables.entrySet().stream()
                .map(table -> "### " + table.getKey() + "\n" + table.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The table of a mapping, then those of the mappings within it. */
    private void table(String path, JsonNode form) {
        StringBuilder rows = new StringBuilder();
        for (Set<String> keys : exclusive(form)) {
            rows.append("Exactly one of ").append(words(keys)).append(".\n");
        }
        rows.append("\n| key | what may stand there | left out | 中文 | meaning |\n|---|---|---|---|---|\n");
        form.path("properties").properties().forEach(p -> rows.append(row(form, p.getKey(), p.getValue())));
        tables.put(path.equals("the top") ? "At the top" : "`" + path + "`", rows.toString());
        form.path("properties").properties().forEach(p -> within(path, p.getKey(), p.getValue()));
    }

    private void within(String path, String key, JsonNode property) {
        follow(path.equals("the top") || path.equals("award and deduct") ? key : path + "." + key, property);
    }

    private void follow(String path, JsonNode form) {
        String shared = name(form);
        if (SHARED.containsKey(shared) && written.add(shared)) {
            follow(SHARED.get(shared), root.at("/$defs/" + shared));
        }
        if (form.path("properties").size() > 0) {
            table(path, form);
        }
        if (form.has("items")) {
            follow(path.endsWith("[]") ? path : path + "[]", form.get("items"));
        }
        for (JsonNode one : form.path("oneOf")) {
            if (one.has("properties")) {
                String first = one.get("properties").fieldNames().next();
                follow(path.equals("a text") ? path : path + " with " + first, one);
            } else if (one.has("items")) {
                follow(path, one);
            }
        }
    }

    private String row(JsonNode form, String key, JsonNode property) {
        return "| `" + key + "` | " + value(property) + " | " + leftOut(form, key, property) + " | "
                + property.path("title").asText() + " | "
                + property.path("description").asText().replace("|", "\\|") + " |\n";
    }

    private static String leftOut(JsonNode form, String key, JsonNode property) {
        if (StreamSupport.stream(form.path("required").spliterator(), false)
                .anyMatch(required -> required.asText().equals(key))) {
            return "refused";
        }
        JsonNode otherwise = property.path("default");
        if (otherwise.isArray()) {
            return "none";
        }
        return otherwise.isMissingNode() ? "–" : "`" + otherwise.asText() + "`";
    }

    /** Sets of keys of which one must be there. */
    private static List<Set<String>> exclusive(JsonNode form) {
        List<JsonNode> said = new ArrayList<>(List.of(form));
        form.path("allOf").forEach(said::add);
        List<Set<String>> all = new ArrayList<>();
        for (JsonNode one : said) {
            Set<String> keys = new java.util.LinkedHashSet<>();
            one.path("oneOf").forEach(way -> way.path("required").forEach(key -> keys.add(key.asText())));
            if (keys.size() > 1) {
                all.add(keys);
            }
        }
        return all;
    }

    private static String words(Set<String> keys) {
        return keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }

    private String name(JsonNode form) {
        return form.path("$ref").asText().replace("#/$defs/", "");
    }

    /** What may stand there: words, numbers with their bounds, units by example. */
    private String value(JsonNode form) {
        String named = name(form);
        if (named.equals("id")) {
            return form.has("x-own") ? "id" : form.has("x-of") ? "id of " + sections(form) : "id";
        }
        if (named.equals("text")) {
            return "text";
        }
        if (SHARED.containsKey(named) && !named.equals("pointSteps")) {
            return "see `" + SHARED.get(named) + "`";
        }
        JsonNode known = named.isEmpty() ? form : root.at("/$defs/" + named);
        if (known.has("enum")) {
            return enumerated(known);
        }
        if (known.has("const")) {
            return "`" + known.get("const").asText() + "`";
        }
        return known.has("examples") ? like(known) : byType(known);
    }

    private static String sections(JsonNode form) {
        return StreamSupport.stream(form.get("x-of").spliterator(), false)
                .map(section -> "`" + section.asText() + "`")
                .collect(Collectors.joining(" or "));
    }

    private static String enumerated(JsonNode known) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : known.get("enum")) {
            JsonNode said = known.path("x-words").path(word.asText());
            String english = said.path(1).asText();
            boolean more = !english.equalsIgnoreCase(word.asText()) && !english.isEmpty();
            words.add("`" + word.asText() + "` " + said.path(0).asText() + (more ? ", " + english : ""));
        }
        return String.join("<br>", words);
    }

    private static String like(JsonNode known) {
        return "such as "
                + StreamSupport.stream(known.get("examples").spliterator(), false)
                        .map(example -> "`" + example.asText() + "`")
                        .collect(Collectors.joining(" or "));
    }

    private String byType(JsonNode known) {
        if (known.has("oneOf") && !known.has("properties")) {
            return StreamSupport.stream(known.get("oneOf").spliterator(), false)
                    .map(this::value)
                    .collect(Collectors.joining(" or "));
        }
        return switch (known.path("type").asText()) {
            case "integer" -> "whole number" + bounds(known);
            case "number" -> "number" + bounds(known);
            case "boolean" -> "`true` or `false`";
            case "array" -> known.get("items").has("properties") ? "list" : listed(value(known.get("items")));
            case "object" ->
                known.has("properties")
                        ? "mapping"
                        : "the author's own keys, each: " + value(known.get("additionalProperties"));
            default -> known.has("maxLength") ? "text, at most " + known.get("maxLength") + " characters" : "text";
        };
    }

    private static String listed(String items) {
        return items.startsWith("see ") ? "list, " + items : "list of: " + items;
    }

    private static String bounds(JsonNode known) {
        String least = known.has("minimum") ? " from " + grouped(known.get("minimum")) : "";
        return least + (known.has("maximum") ? " to " + grouped(known.get("maximum")) : "");
    }

    private static String grouped(JsonNode number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number.asLong());
    }
}
