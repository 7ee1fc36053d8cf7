package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The web app's own tests; its packages are there because the product was packaged before. */
class WebTestsIT {
    private static final Path WEB = Path.of("src", "main", "webui");

    @Test
    void theWebAppsOwnTestsPass() throws IOException, InterruptedException {
        assertThat(WEB.resolve("node_modules"))
                .as("run npm ci in src/main/webui")
                .isDirectory();
        Path output = Path.of("target", "web-tests.txt");
        Process tests = new ProcessBuilder("npm", "test")
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(tests.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
            assertThat(tests.exitValue())
                    .as(Files.readString(output, StandardCharsets.UTF_8))
                    .isZero();
        } finally {
            tests.destroyForcibly();
        }
    }
}
