package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the document of the format is read and run, so that the document cannot say what does not work. */
class FormatDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/rulebook-format.md");
    private static final Path SCHEMA = Path.of("src/main/resources/rulebooks/rulebook.schema.json");
    private static final String APPENDIX = "<!-- written from the schema; see above -->\n";
    private static final Pattern SECTION = Pattern.compile("^([a-zA-Z]+):", Pattern.MULTILINE);

    /** A heading with the block below it. */
    record Block(String heading, String text) {
        @Override
        public String toString() {
            return heading;
        }
    }

    static Stream<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile("^#{2,3} (.+?)$|```yaml\\n(.*?)```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        String heading = "";
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                heading = matcher.group(1);
            } else {
                blocks.add(new Block(heading, matcher.group(2)));
            }
        }
        return blocks.stream();
    }

    /** The sections of the frame that a block leaves out, and the block. */
    private static String whole(String frame, String block) {
        Map<String, String> sections = sections(frame);
        sections.putAll(sections(block));
        return String.join("", sections.values());
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(text);
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
            names.add(matcher.group(1));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            sections.put(names.get(i), text.substring(starts.get(i), end));
        }
        return sections;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyExampleOfTheDocumentComesOut(Block block) throws IOException {
        String frame = blocks().findFirst().orElseThrow().text();
        try {
            Rulebook rulebook = Rulebook.parse(whole(frame, block.text()));
            assertThat(Lint.of(rulebook)).as(block.heading()).isEmpty();
        } catch (RulebookProblem.Unreadable e) {
            throw new AssertionError(block.heading() + ": " + e.flaws(), e);
        }
    }

    /** The tables at the document's end follow the schema; nobody writes them by hand. */
    @Test
    void everyKeyWordBoundAndDefaultOfTheSchemaStandsInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begins = document.indexOf(APPENDIX);
        assertThat(begins).as(APPENDIX).isPositive();
        String hand = document.substring(0, begins + APPENDIX.length());
        String current = hand + FormatAppendix.of(new ObjectMapper().readTree(SCHEMA.toFile()));
        if (Boolean.getBoolean("rulebook.appendix.write")) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(Files.readString(DOCUMENT))
                .as(
                        "the schema has changed: mvn test -Dtest=FormatDocumentTest -Drulebook.appendix.write=true writes the tables anew")
                .isEqualTo(current);
    }

    @Test
    void everyKeyOfTheSchemaSaysWhatItMeans() throws IOException {
        List<String> silent = new ArrayList<>();
        silent("", new ObjectMapper().readTree(SCHEMA.toFile()), silent);
        assertThat(silent).isEmpty();
    }

    private static void silent(String path, JsonNode form, List<String> silent) {
        form.properties().forEach(entry -> {
            String here = path + "/" + entry.getKey();
            boolean key = path.endsWith("/properties");
            if (key
                    && !(entry.getValue().has("title")
                            && entry.getValue().has("x-en")
                            && entry.getValue().has("description"))) {
                silent.add(here);
            }
            silent(here, entry.getValue(), silent);
        });
        form.elements().forEachRemaining(element -> {
            if (form.isArray()) {
                silent(path, element, silent);
            }
        });
    }

    @Test
    void everyPrimitiveHasItsExample() throws IOException {
        List<Integer> numbers = Pattern.compile("^### ([0-9]+)(?: and ([0-9]+))?", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(r -> Stream.of(r.group(1), r.group(2)))
                .filter(n -> n != null)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(31).toList());
    }
}
