package cn.moralbank.credit.news;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts news to a checked address: connects to the very address that was looked up, while name and certificate are those of the
 * host; follows no redirect, and reads no more of the answer than its status.
 */
@Singleton
class PostingNews {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int CONNECT_MILLIS = 5_000;

    private final HttpClient http;

    PostingNews(Vertx vertx) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setMaxRedirects(0));
    }

    /** What is sent. */
    record Letter(UUID id, Instant at, String signature, String body) {}

    /**
     * The status that the endpoint answered.
     *
     * @throws ExecutionException where it could not be reached, or said nothing in time
     */
    int post(OutsideAddresses.Checked to, Letter letter) throws ExecutionException, InterruptedException {
        URI uri = to.address();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to.connectTo(), to.port())))
                .setHost(uri.getHost())
                .setPort(to.port())
                .setSsl(to.tls())
                .setURI((uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .setFollowRedirects(false)
                .setTimeout(PATIENCE.toMillis())
                .putHeader("Content-Type", "application/cloudevents+json")
                .putHeader("webhook-id", letter.id().toString())
                .putHeader("webhook-timestamp", String.valueOf(letter.at().getEpochSecond()))
                .putHeader("webhook-signature", letter.signature());
        Future<Integer> status = http.request(options).compose(request -> statusOf(request, letter.body()));
        try {
            return status.toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ExecutionException(e);
        }
    }

    private static Future<Integer> statusOf(HttpClientRequest request, String body) {
        return request.send(Buffer.buffer(body)).map(answer -> {
            int status = answer.statusCode();
            request.connection().close();
            return status;
        });
    }
}
