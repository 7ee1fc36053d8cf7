package cn.moralbank;

import cn.moralbank.county.EmbeddedDatabase;
import cn.moralbank.county.StartRefused;
import cn.moralbank.log.Verifier;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The command line: with no argument it starts the service, on the embedded database unless one is configured;
 * {@code verify} checks files offline, {@code county} opens and lists counties.
 */
@QuarkusMain
public final class MoralBank {
    private static final String DATABASE_URL = "moralbank.database.url";

    MoralBank() {}

    public static void main(String[] arguments) {
        // a machine's locale must not turn Chinese into question marks
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(Verifier.run(rest, System.out));
        }
        try {
            start(arguments);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void start(String[] arguments) {
        Config config = ConfigProvider.getConfig();
        boolean embedded = config.getOptionalValue(DATABASE_URL, String.class).isEmpty();
        boolean command = arguments.length > 0 && arguments[0].equals(CountyCommand.NAME);
        // a command may work beside a running service, but not on the database that this service keeps for itself
        if (embedded || !command) {
            mustBeFree(
                    config.getValue("quarkus.http.host", String.class),
                    config.getValue("quarkus.http.port", Integer.class));
        }
        if (embedded) {
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    Path.of(config.getValue("moralbank.data-dir", String.class)),
                    config.getValue("moralbank.embedded.shared-buffers", String.class));
            database.keepRunning();
            System.setProperty(DATABASE_URL, database.jdbcUrl());
            System.setProperty("moralbank.database.username", database.user());
            System.setProperty("moralbank.database.password", "");
            System.setProperty(
                    "moralbank.demo",
                    config.getOptionalValue("moralbank.demo", String.class).orElse("true"));
        }
        if (command) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("moralbank.rounds.enabled", "false");
            System.setProperty("moralbank.demo", "false");
            Quarkus.run(CountyCommand.class, arguments);
        } else {
            Quarkus.run(Running.class, arguments);
        }
    }

    private static void mustBeFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " is taken; choose another with -Dquarkus.http.port=8081. 端口 " + port + " 已被占用。");
        }
    }
}
