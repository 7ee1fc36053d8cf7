package cn.moralbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product, started as the README says, in a folder and on a port of its own. */
public final class RunningProduct implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(180);

    private final Process process;
    private final int port;
    private final Path folder;
    private final Path log;

    private RunningProduct(Process process, int port, Path folder, Path log) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.log = log;
    }

    /** Starts it and waits until it serves. */
    public static RunningProduct start(Path folder, String... settings) throws IOException, InterruptedException {
        return start(folder, freePort(), settings);
    }

    /** Stops it and starts it again on its folder and port. */
    public RunningProduct restart(String... settings) throws IOException, InterruptedException {
        close();
        return start(folder, port, settings);
    }

    private static RunningProduct start(Path folder, int port, String... settings)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("moral-bank", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + port,
                "-Dmoralbank.data-dir=" + folder));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        RunningProduct product = new RunningProduct(process, port, folder, log);
        product.waitUntilReady();
        return product;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path folder() {
        return folder;
    }

    /** What it has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Killed as by a power cut: no shutdown hook runs. */
    public void killHard() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void waitUntilReady() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready")).build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product stopped:\n" + output());
            }
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // not listening yet
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the product did not become ready:\n" + output());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
