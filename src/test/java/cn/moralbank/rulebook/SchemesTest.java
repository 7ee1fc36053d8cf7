package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published scheme that ships with the product is readable and its published numbers come out. */
class SchemesTest {
    private static final Path FOLDER = Path.of("src/main/resources/rulebooks");

    /** The schemes that ship, and texts written from the format's documentation. */
    static Stream<Path> schemes() throws IOException {
        return Stream.concat(in(FOLDER), in(Path.of("src/test/resources/rulebooks")));
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    static Rulebook read(Path file) {
        try {
            return Rulebook.parse(Files.readString(file));
        } catch (RulebookProblem.Unreadable e) {
            throw new AssertionError(file + ": " + e.flaws(), e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theExamplesOfASchemeComeOut(Path file) {
        Rulebook rulebook = read(file);
        assertThat(rulebook.examples()).isNotEmpty();
        assertThat(Examples.run(rulebook)).isEmpty();
    }

    @Test
    void anExampleThatDiffersIsFoundAtItsLine() throws IOException {
        String text = Files.readString(FOLDER.resolve("scheme-10.yaml"));
        Rulebook wrong = Rulebook.parse(text.replace(
                "{act: mediate, date: 2026-01-05, gives: 20}", "{act: mediate, date: 2026-01-05, gives: 21}"));
        List<Finding> findings = Examples.run(wrong);
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("example-differs");
            assertThat(text.lines().toList().get(f.line() - 1)).contains("act: mediate");
            assertThat(f.message().en()).contains("21 was expected, it came to 20");
        });
    }
}
