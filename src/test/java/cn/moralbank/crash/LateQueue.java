package cn.moralbank.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.shared.Ids;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** What a tablet sold without a network, reported whole, and again where no answer came. */
final class LateQueue {
    private static final int SALES = 80;

    private final Set<UUID> ids = new LinkedHashSet<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Market market;
    private final String body;

    /** A queue of sales made against a fresh snapshot of a replica. */
    LateQueue(Market market, String replica) throws IOException, InterruptedException {
        this.market = market;
        String token = http.send(request(replica, "snapshot").build(), HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        List<String> sales = market.sales();
        for (int i = 0; i < SALES; i++) {
            ids.add(Ids.next());
        }
        int[] sequence = {0};
        body = ids.stream()
                .map(id -> "{\"id\":\"" + id + "\",\"sequence\":" + ++sequence[0] + ",\"soldAt\":\"" + Instant.now()
                        + "\",\"snapshot\":\"" + token + "\",\"sale\":" + sales.get(sequence[0] % sales.size()) + "}")
                .collect(Collectors.joining(",", "{\"queue\":\"" + Ids.next() + "\",\"sales\":[", "]}"));
    }

    /** The sales, by their ids. */
    Set<UUID> ids() {
        return ids;
    }

    /** Sends it and does not wait: the replica may die before it answers. */
    CompletableFuture<HttpResponse<String>> sendTo(String replica) {
        HttpRequest request = request(replica, "synchronisations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends it to a replica that lives: every sale is answered as accepted. */
    void mustBeAcceptedBy(String replica) {
        HttpResponse<String> answer = sendTo(replica).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().split("\"accepted\":true", -1)).hasSize(SALES + 1);
    }

    private HttpRequest.Builder request(String replica, String what) {
        return HttpRequest.newBuilder(URI.create(replica + "/api/v1/till/" + market.shop() + "/" + what))
                .header("Authorization", "Bearer " + market.keeper());
    }
}
