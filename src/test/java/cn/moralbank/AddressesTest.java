package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A resource class whose path lies under another's takes every address with that beginning to itself: what the other class has
 * there answers 404 without a word. Every address must be that of the class with the longest fixed beginning.
 */
class AddressesTest {
    private static final Pattern OF_CLASS = Pattern.compile("^@Path\\(\"([^\"]*)\"\\)", Pattern.MULTILINE);
    private static final Pattern OF_METHOD = Pattern.compile("^ {4}@Path\\(\"([^\"]*)\"\\)", Pattern.MULTILINE);

    @Test
    void noResourceHidesAnothersAddresses() throws IOException {
        Map<Path, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .forEach(f ->
                            OF_CLASS.matcher(read(f)).results().findFirst().ifPresent(m -> classes.put(f, m.group(1))));
        }
        assertThat(classes).isNotEmpty();
        List<String> hidden = new ArrayList<>();
        classes.forEach((file, path) -> OF_METHOD.matcher(read(file)).results().forEach(m -> {
            String address = path + "/" + m.group(1).replaceFirst("^/", "");
            classes.values().stream()
                    .map(AddressesTest::beginning)
                    .filter(other -> other.length() > beginning(path).length())
                    .filter(other -> address.equals(other) || address.startsWith(other + "/"))
                    .forEach(other ->
                            hidden.add(file.getFileName() + ": " + address + " is hidden by the class at " + other));
        }));
        assertThat(hidden).isEmpty();
    }

    private static String beginning(String path) {
        int parameter = path.indexOf('{');
        return (parameter < 0 ? path : path.substring(0, parameter)).replaceFirst("/$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
