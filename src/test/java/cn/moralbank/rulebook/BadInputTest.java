package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatWasProbablyMeantIsOffered() throws IOException {
        String text = Files.readString(SCHEME).replace("whenVoided: reverse", "whenVoidd: reverse");
        assertThat(refusal(text).findings())
                .filteredOn(f -> f.message().en().contains("unknown key"))
                .singleElement()
                .satisfies(f -> assertThat(f.choices().get(0).zh()).isEqualTo("改为“whenVoided”"));
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
}
