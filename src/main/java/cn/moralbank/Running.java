package cn.moralbank;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running service: says where to go and what the start cost, then serves until it is told to stop. */
final class Running implements QuarkusApplication {
    @Inject
    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public int run(String... arguments) {
        System.out.printf("%n道德银行已启动 The moral bank is ready: http://localhost:%d%n", port);
        System.out.printf("启动用时 start: %.1f s  内存 resident memory: %s%n%n", secondsSinceStart(), residentMemory());
        Quarkus.waitForExit();
        return 0;
    }

    private static double secondsSinceStart() {
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(started, Instant.now()).toMillis() / 1000.0;
    }

    private static String residentMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("?");
        } catch (IOException notLinux) {
            return "?";
        }
    }
}
