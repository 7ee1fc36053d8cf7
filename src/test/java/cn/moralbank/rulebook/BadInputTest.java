package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a rulebook is refused with its line and column, and never hangs. */
class BadInputTest {
    private static final Path SCHEME = Path.of("src/main/resources/rulebooks/scheme-08.yaml");

    private static RulebookProblem.Unreadable refusal(String text) {
        return catchThrowableOfType(RulebookProblem.Unreadable.class, () -> Rulebook.parse(text));
    }

    /** Each line: what is replaced in a good text, by what, and words of the mistake that must be named at that line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "whenVoided: reverse | whenVoidd: reverse | unknown key 'whenVoidd'",
                "whenVoided: reverse | whenVoided: maybe | is not one of: reverse, keep",
                "award: {fixed: 5} | award: {fixed: 5.5} | a whole number",
                "award: {fixed: 5} | award: {fixed: 5 points} | a whole number",
                "award: {fixed: 5} | award: {fixed: -5} | not within 0 to",
                "award: {fixed: 5} | award: {fixed: 5, range: {from: 1, to: 2, decidedBy: panel}} | exactly one of these",
                "per: 2 h, | per: 2, | wrong form or unit",
                "per: 2 h, | per: 2 days, | wrong form or unit",
                "remainder: carry, carryWithin: year, | remainder: carry, | 'carryWithin' is missing",
                "weekStarts: monday | weekStarts: Mon | is not one of: monday",
                "yearStarts: 01-01 | yearStarts: 01-15 | must be the first of a month",
                "overflow: cut} | } | 'overflow' is missing",
                "of: category, category: everyday | of: category, category: &a everyday | anchors and aliases",
                "category: progress | category: nowhere | no category 'nowhere'",
                "id: own-business | id: join-the-army | stands twice",
                "minimum: 61, | minimum: 61, minimum: 62, | stands twice",
                "expiry: {never: true} | expiry: {never: [ | not YAML",
                "expiry: {never: true} | expiry: {after: 12} | wrong form or unit",
                "whenVoided: reverse | whenVoided：reverse | a full-width colon '：'",
                "award: {fixed: 5} | award: {fixed: 5， note: x} | a full-width comma '，'",
                "award: {fixed: 5} | award: {fixed: 5}， note: x | a full-width comma '，'",
                "expiry: {never: true} | `expiry:\n\tnever: true` | a tab stands where only spaces may",
                "zh: 参军入伍 | zh: '' | nothing is written yet",
                "zh: 参军入伍 | zh: 参\u202e军 | cannot be seen",
                "zh: 参军入伍 | zh: 参\ufffd军 | garbled",
                "minimum: 61, | minimum:, | nothing is written yet",
            })
    void aMistakeIsNamedAtItsLine(String good, String bad, String words) throws IOException {
        String text = Files.readString(SCHEME);
        assertThat(text).contains(good);
        String broken = text.replaceFirst(java.util.regex.Pattern.quote(good), bad.replace("$", "\\$"));
        var refusal = refusal(broken);
        assertThat(refusal).isNotNull();
        assertThat(refusal.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.english()).contains(words);
            assertThat(flaw.row()).isPositive();
            assertThat(flaw.column()).isNotNull();
        });
        assertThat(refusal.findings())
                .allSatisfy(finding -> assertThat(finding.choices()).isNotEmpty());
    }

    /** Each line: what is replaced in a good text, another spelling of it, and what is offered instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "minimum: 61, | minimum: ６１, | 61",
                "minimum: 61, | minimum: \"1,061\", | 1061",
                "minimum: 61, | minimum: 61.0, | 61",
                "per: 2 h, | per: 2小时, | 2 h",
                "per: 2 h, | per: 120 分钟, | 120 min",
                "date: 2026-09-01, | date: 2026/9/1, | 2026-09-01",
                "date: 2026-09-01, | date: 2026年9月1日, | 2026-09-01",
                "expiry: {never: true} | expiry: {after: 1年} | 12 months",
                "expiry: {never: true} | expiry: {yearly: {day: 12/31, part: 0, rounding: down, carryOver: 0}} | 12-31",
                "expiry: {never: true} | expiry: {yearly: {day: 12-31, part: 50%, rounding: down, carryOver: all}} | 50/100",
            })
    void theSpellingThatWasMeantIsOffered(String good, String other, String meant) throws IOException {
        String text = Files.readString(SCHEME);
        assertThat(text).contains(good);
        assertThat(refusal(text.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(other)))
                        .findings())
                .flatExtracting(Finding::choices)
                .extracting(Text::en)
                .contains("write '" + meant + "'");
    }

    @Test
    void whatWasProbablyMeantIsOffered() throws IOException {
        String text = Files.readString(SCHEME).replace("whenVoided: reverse", "whenVoidd: reverse");
        assertThat(refusal(text).findings())
                .filteredOn(f -> f.message().en().contains("unknown key"))
                .singleElement()
                .satisfies(f -> assertThat(f.choices().get(0).zh()).isEqualTo("改为“whenVoided”"));
    }

    @Test
    void anExampleExpectsOnlyRefusalsThatThereAre() throws IOException {
        String text = Files.readString(SCHEME).replace("refused: once-per-person", "refused: once-a-person");
        assertThat(refusal(text).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.choices().get(0).en()).isEqualTo("write 'once-per-person'"));
    }

    @Test
    void everyMistakeIsNamedNotOnlyTheFirst() throws IOException {
        String text = Files.readString(SCHEME)
                .replace("whenVoided: reverse", "whenVoided: maybe")
                .replace("weekStarts: monday", "weekStarts: someday")
                .replace("per: 2 h,", "per: 2,");
        assertThat(refusal(text).flaws()).hasSize(3);
    }

    @Test
    void aTextThatGrowsWithoutEndIsRefusedAtOnce() {
        assertThat(refusal("a: 1\n".repeat(1_000_000)).flaws()).hasSize(1);
        assertThat(refusal("[".repeat(100_000)).flaws()).isNotEmpty();
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        assertThat(refusal(bomb).flaws().get(0).english()).contains("anchors and aliases");
        assertThat(refusal("").flaws()).isNotEmpty();
    }

    @Test
    void anExpressionIsCheckedWhenItIsRead() throws IOException {
        String text = Files.readString(SCHEME);
        String rule = "    award: {fixed: 5}\n";
        for (String bad : new String[] {
            "1 + 1", "unknown > 2", "fact['a'] ==", "[1, 2].exists(x, x > 1)", "'" + "a".repeat(600) + "' == 'b'"
        }) {
            String broken = text.replace(rule, rule + "    when: " + '"' + bad + '"' + "\n");
            assertThat(refusal(broken)).as(bad).isNotNull();
        }
    }

    @Test
    void measuresThatLeanOnEachOtherInACircleAreRefused() throws IOException {
        String circle =
                """
                measures:
                  - {id: a, name: a, perCapita: {of: b, members: register}}
                  - {id: b, name: b, groupSum: {of: a}}
                """;
        assertThat(refusal(Files.readString(SCHEME) + circle).flaws())
                .anySatisfy(f -> assertThat(f.english()).contains("in a circle"));
    }

    @Test
    void theJsonSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        String known = refusal("nothing: 1\n").flaws().stream()
                .map(f -> f.english())
                .filter(e -> e.contains("known here: "))
                .findFirst()
                .orElseThrow();
        Set<String> reader = new TreeSet<>(Arrays.asList(
                known.substring(known.indexOf("known here: ") + 12).split(", ")));
        var schema = new ObjectMapper()
                .readTree(Path.of("src/main/resources/rulebooks/rulebook.schema.json")
                        .toFile());
        Set<String> properties = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(properties::add);
        assertThat(properties).isEqualTo(reader);
    }

    @Test
    void overlappingTiersAreShownWithTheirChoices() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/rulebooks/scheme-02.yaml"))
                .replace("from: 80, below: 85", "from: 80, to: 85");
        assertThat(Lint.of(Rulebook.parse(text)))
                .filteredOn(f -> f.code().equals("overlap"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Finding.Severity.ERROR);
                    assertThat(f.choices()).hasSize(2);
                });
    }

    /** What somebody may put where a value belongs, by mistake or on purpose. */
    private static final List<String> ODD = List.of(
            "",
            "~",
            "null",
            "0",
            "-1",
            "1e9",
            "1_000",
            "0x10",
            "1000000",
            "1000001",
            "99999999999999999999",
            "999999999/1",
            "1/0",
            "NaN",
            "{}",
            "[]",
            "[[]]",
            "{a: b}",
            "'",
            "\"",
            "｛",
            "：",
            "1０",
            "true",
            "no",
            "|",
            ">",
            "!!binary x",
            "!!java.util.Date x",
            "&a x",
            "*a",
            "<<",
            "? x",
            "--- x",
            "%YAML 1.1",
            "# x",
            "\t",
            "\u0000",
            "\u202e",
            "\ud83d",
            "💣",
            "\ufeff",
            "\u2028",
            "24:00",
            "2026-02-30",
            "0000-00-00",
            "99999-01-01",
            "02-29",
            "13-01",
            "999999 h",
            "0 h",
            "0 min",
            "999 months",
            "99 years",
            "9999999999.99 yuan",
            "999.99 pp",
            "a".repeat(5_000),
            "每".repeat(300),
            "2147483648",
            "9223372036854775808",
            "points",
            "*");

    /** A value replaced, a line lost, doubled or indented: each text is read or refused with a place, and nothing else happens. */
    @Test
    void whateverIsWrittenIsReadOrRefusedWithItsPlace() throws IOException {
        SplittableRandom random = new SplittableRandom(20261122);
        List<Path> files = SchemesTest.schemes().toList();
        for (int i = 0; i < 600; i++) {
            String good = Files.readString(files.get(random.nextInt(files.size())));
            String text = mutated(good, random);
            try {
                Rulebook rulebook = Rulebook.parse(text);
                Lint.of(rulebook);
                PlainRulebook.of(rulebook);
            } catch (RulebookProblem.Unreadable refused) {
                long lines = text.lines().count() + 1;
                assertThat(refused.findings()).isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.line()).isBetween(1, (int) lines);
                    assertThat(finding.column()).isPositive();
                    assertThat(finding.choices()).isNotEmpty();
                });
            } catch (RuntimeException other) {
                throw new AssertionError("text " + i + " is neither read nor refused:\n" + text, other);
            }
        }
    }

    private static String mutated(String good, SplittableRandom random) {
        List<String> lines = new ArrayList<>(good.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, "   " + line);
            case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.set(at, withOddValue(line, random));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String withOddValue(String line, SplittableRandom random) {
        List<MatchResult> values = VALUE.matcher(line).results().toList();
        String odd = ODD.get(random.nextInt(ODD.size()));
        if (values.isEmpty()) {
            return line + odd;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        return line.substring(0, value.start(1)) + odd + line.substring(value.end(1));
    }

    private static final Pattern VALUE = Pattern.compile(": (\\[[^\\[\\]]*]|\\{[^{}]*}|[^,{}\\[\\]]+)");

    /** Whoever fills the text with mistakes, anchors, depth or lines is refused in less than a second, whatever the machine does besides. */
    @ParameterizedTest
    @CsvSource({
        "a million lines, 'a: 1\n', 1000000",
        "a hundred thousand brackets, '[', 100000",
        "a hundred thousand braces, '{a: ', 100000",
        "a hundred thousand indents, '- ', 100000",
        "anchors, 'a: &a [x]\n', 20000",
        "quotes, '\"', 200000",
        "unknown keys, 'k: {}\n', 40000",
        "tags, '!!x ', 50000",
        "bombs, '&a [*a,*a]\n', 20000",
    })
    void aHugeTextIsRefusedQuickly(String name, String part, int times) {
        String text = part.replace("\\n", "\n").repeat(times);
        long start = System.nanoTime();
        assertThat(refusal(text).flaws()).as(name).isNotEmpty().hasSizeLessThanOrEqualTo(50);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(Duration.ofSeconds(5));
    }

    /** Conditions: no loops, no growth; what would run long is refused when it is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,2,3].all(x, [1,2,3].all(y, true))",
                "((((((((((((((((((((((((((((((month > 1))))))))))))))))))))))))))))))",
                "month + month",
                "month / 0 == 1 && 'x' in fact ? 1 : 2",
                "minutes > 99999999999999999999",
            })
    void aConditionThatWouldRunLongIsRefused(String condition) throws IOException {
        String text = Files.readString(SCHEME)
                .replaceFirst(
                        "    award: \\{fixed: 5}\n",
                        "    award: {fixed: 5}\n    when: \"" + Matcher.quoteReplacement(condition) + "\"\n");
        assertThat(refusal(text)).isNotNull().satisfies(refused -> assertThat(refused.findings())
                .anySatisfy(f -> assertThat(f.message().en()).contains("condition")));
    }
}
