package cn.moralbank.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The wire between a service and its PostgreSQL, which can be cut: all of it at once, or one connection at the worst moment,
 * when the server has been told to commit and the service has not been told that it did.
 */
final class Wire implements AutoCloseable {
    private static final String COMMIT = "COMMIT";
    private static final int TIME_TO_COMMIT_MILLIS = 100;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "wire");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger commitsToCut = new AtomicInteger();
    private final AtomicInteger commitsCut = new AtomicInteger();
    private volatile int server;

    Wire(int server) throws IOException {
        this.server = server;
        threads.execute(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** New connections go to the server at another port from now on. */
    void leadTo(int otherServer) {
        server = otherServer;
    }

    /** Cuts so many connections, each just after its COMMIT went out. */
    void cutAfterCommit(int times) {
        commitsToCut.addAndGet(times);
    }

    /** How many connections were cut just after their COMMIT went out. */
    int commitsCut() {
        return commitsCut.get();
    }

    /** Cuts every connection there is, whatever it is doing. */
    void cutAll() {
        open.forEach(Wire::cut);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutAll();
        threads.shutdownNow();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket service) {
        try {
            Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
            service.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            open.add(service);
            open.add(database);
            threads.execute(() -> pass(service, database, true));
            threads.execute(() -> pass(database, service, false));
        } catch (IOException noServer) {
            cut(service);
        }
    }

    private void pass(Socket from, Socket to, boolean fromService) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                out.write(bytes, 0, length);
                if (fromService && isCommitToCut(bytes, length)) {
                    cut(from);
                    commitsCut.incrementAndGet();
                    Thread.sleep(TIME_TO_COMMIT_MILLIS);
                    return;
                }
            }
        } catch (IOException cutElsewhere) {
            // the other half goes too: both are closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private boolean isCommitToCut(byte[] bytes, int length) {
        return commitsToCut.get() > 0
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(COMMIT)
                && commitsToCut.getAndDecrement() > 0;
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
