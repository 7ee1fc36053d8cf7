package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: their links, the tests that prove a demand, the classes that a change is to be made in. */
class DocumentsTest {
    private static final Path JAVA = Path.of("src/main/java/cn/moralbank");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)[)#]");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z][a-z]\\w*(?:Test|IT|Bench))\\b");
    private static final Pattern TEST_METHOD = Pattern.compile("\\b([A-Z]\\w+(?:Test|IT))\\.([a-z]\\w+)");
    private static final Pattern CLASS = Pattern.compile("`(?!src/)([a-z]+(?:/[a-z]+)*)/([A-Z]\\w+)`");

    private final Set<String> tests = namesBelow(Path.of("src/test/java"));

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(missing(
                        LINK,
                        (document, found) -> Files.exists(
                                document.resolveSibling(found.group(1)).normalize())))
                .isEmpty();
    }

    @Test
    void everyTestIsThere() {
        assertThat(missing(TEST, (document, found) -> tests.contains(found.group(1))))
                .isEmpty();
        assertThat(missing(
                        TEST_METHOD, (document, found) -> textOf(found.group(1)).contains(" " + found.group(2) + "(")))
                .isEmpty();
    }

    @Test
    void everyClassIsInItsModule() {
        assertThat(missing(
                        CLASS,
                        (document, found) ->
                                Files.exists(JAVA.resolve(found.group(1)).resolve(found.group(2) + ".java"))))
                .isEmpty();
    }

    private interface Known {
        boolean is(Path document, java.util.regex.MatchResult found);
    }

    private static List<String> missing(Pattern what, Known known) {
        return documents()
                .flatMap(document -> what.matcher(read(document))
                        .results()
                        .filter(found -> !known.is(document, found))
                        .map(found -> document + ": " + found.group()))
                .distinct()
                .toList();
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of(Path.of("README.md")), filesBelow(Path.of("docs"), name -> name.endsWith(".md")));
    }

    private static String textOf(String test) {
        return filesBelow(Path.of("src/test/java"), name -> name.equals(test + ".java"))
                .map(DocumentsTest::read)
                .collect(Collectors.joining());
    }

    private static Set<String> namesBelow(Path folder) {
        return filesBelow(folder, name -> name.endsWith(".java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> filesBelow(Path folder, Predicate<String> named) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> named.test(file.getFileName().toString())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
