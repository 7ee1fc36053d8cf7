package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start is said in one sentence, without a stack trace, and changes nothing. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(refusal(folder.resolve("data"), "-Dquarkus.http.port=" + port))
                    .isEqualTo("Port " + port + " is taken; choose another with -Dquarkus.http.port=8081. 端口 " + port
                            + " 已被占用。");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeOneIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThat(refusal(file)).contains(file.toString()).contains("无法使用数据目录");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws IOException {
        assertThat(refusal(
                        folder.resolve("data"),
                        "-Dmoralbank.database.url=jdbc:postgresql://localhost:1/none",
                        "-Dmoralbank.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
                .contains("无法使用数据库");
    }

    /** The only line that a start which was refused left, apart from the log's own. */
    private static String refusal(Path data, String... settings) {
        try (RunningProduct never = RunningProduct.start(data, settings)) {
            throw new AssertionError("it started:\n" + never.output());
        } catch (IllegalStateException stopped) {
            String output = stopped.getMessage();
            assertThat(output).doesNotContain("\tat ");
            return output.lines().reduce((first, last) -> last).orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
