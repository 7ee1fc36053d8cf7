package cn.moralbank.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One more recorder beside the load, who posts a transfer and looks how long it takes until a signed checkpoint contains it. */
final class Inclusions implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final long BETWEEN_LOOKS_MILLIS = 3;

    private final Callable<String> post;
    private final Connection connection;
    private final PreparedStatement isIncluded;
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::sample, "inclusions");
    private volatile boolean open = true;

    /** @param post posts one transfer in the county and gives the service's answer */
    Inclusions(String url, String user, String county, Callable<String> post) throws Exception {
        this.post = post;
        connection = DriverManager.getConnection(url, user, "unused");
        connection.createStatement().execute("SET search_path TO county_" + county);
        isIncluded = connection.prepareStatement(
                """
                SELECT EXISTS (SELECT FROM log_leaf WHERE about = ?
                  AND index < (SELECT size FROM log_checkpoint ORDER BY size DESC LIMIT 1))""");
        thread.start();
    }

    /** All that was measured, shortest first. */
    double[] sorted() {
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private void sample() {
        try {
            while (open) {
                Matcher id = ID.matcher(post.call());
                if (!id.find()) {
                    throw new IllegalStateException("the answer names no transfer");
                }
                long committed = System.nanoTime();
                while (open && !isIncluded(UUID.fromString(id.group(1)))) {
                    Thread.sleep(BETWEEN_LOOKS_MILLIS);
                }
                millis.add((System.nanoTime() - committed) / 1e6);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isIncluded(UUID transfer) throws Exception {
        isIncluded.setObject(1, transfer);
        try (ResultSet row = isIncluded.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws Exception {
        open = false;
        thread.join(10_000);
        connection.close();
    }
}
