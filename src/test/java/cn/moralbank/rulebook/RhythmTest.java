package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final String FORM =
            """
            format: 1
            title: rhythms
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts: {holder: household, household: register, initial: 0, floor: 0}
            whenVoided: reverse
            categories: [{id: a, name: a}, {id: b, name: b}]
            scores:
              - {id: set, name: set, from: 0, to: 100, per: quarter, by: household, assessed: last}
              - {id: added, name: added, from: 0, to: 100, per: quarter, by: household, assessed: added, start: 100}
            rules: [{id: it, name: it, category: %s, %s}]
            caps: [{points: 10, per: %s, of: category, category: a, by: household, overflow: cut}]
            redemption: {minimum: 0, keep: 0, opening: always}
            expiry: {never: true}
            examples: []
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a | award: {fixed: 1}                                          | month | MONTH
                    a | award: {fixed: 1}                                          | week  | WEEK
                    b | award: {fixed: 1}                                          | week  | MONTH
                    a | deduct: {fixed: 1}                                         | week  | MONTH
                    b | 'award: {fixed: 1}, once: {by: household, per: week}'      | month | WEEK
                    b | 'award: {fixed: 1}, once: {by: household, per: year}'      | month | MONTH
                    b | 'award: {fixed: 1}, caps: [{times: 2, per: week, by: household, overflow: cut}]' | month | WEEK
                    b | 'award: {fixed: 1}, balance: set'                          | month | QUARTER
                    a | 'award: {fixed: 1}, balance: added'                        | month | MONTH
                    a | 'award: {fixed: 1}, scored: year'                          | week  | YEAR
                    a | 'award: {fixed: 1}, balance: set, scored: week'            | month | WEEK
                    """)
    void saysOnWhichSheetARuleStands(String category, String amount, String capped, Rhythm rhythm) {
        Rulebook rulebook = Rulebook.parse(FORM.formatted(category, amount, capped));
        assertThat(Rhythm.of(rulebook, rulebook.rule("it"))).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @CsvSource({"scheme-26, clean-home, WEEK", "scheme-26, public, WEEK", "scheme-20, month-score, MONTH"})
    void ofPublishedSchemes(String scheme, String rule, Rhythm rhythm) {
        Rulebook rulebook = SchemesTest.read(Path.of("src/main/resources/rulebooks", scheme + ".yaml"));
        assertThat(Rhythm.of(rulebook, rulebook.rule(rule))).isEqualTo(rhythm);
    }
}
