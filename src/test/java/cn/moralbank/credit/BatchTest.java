package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class BatchTest {
    @Test
    void onlyTheConsentedAreAnsweredAndEveryLineIsRecorded() {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        String batch = handIn(day, List.of(consent.code(), "000000000000", consent.code()));
        day.officer(day.bank)
                .get("/api/v1/standing-batches/{b}", batch)
                .then()
                .body("lines", equalTo(3))
                .body("answered", equalTo(0));
        day.runJob("ask-batches");
        day.officer(day.bank)
                .get("/api/v1/standing-batches/{b}", batch)
                .then()
                .body("answered", equalTo(2))
                .body("refused", equalTo(1));
        day.officer(day.bank)
                .get("/api/v1/standing-batches/{b}/results", batch)
                .then()
                .body("items", hasSize(3))
                .body("items[0].statement", notNullValue())
                .body("items[1].outcome", equalTo("no-consent"))
                .body("items[1].statement", nullValue())
                .body("next", nullValue());
        day.officer(day.bank).get("/api/v1/standing-queries").then().body("items", hasSize(3));
        day.villager().get("/api/v1/me/standing-queries").then().body("", hasSize(2));
        day.officer(day.otherBank)
                .get("/api/v1/standing-batches/{b}/results", batch)
                .then()
                .statusCode(404);
    }

    @Test
    void twoReplicasAtOnceAskEachLineOnceAndResultsAreReadWhileItWorks() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        List<String> codes = new ArrayList<>(Collections.nCopies(300, "000000000000"));
        IntStream.range(0, 30).forEach(i -> codes.set(i * 10, consent.code()));
        String batch = handIn(day, codes);
        List<Thread> replicas = IntStream.range(0, 3)
                .mapToObj(i -> new Thread(() -> day.runJob("ask-batches")))
                .toList();
        replicas.forEach(Thread::start);
        int read = 0;
        String next = "";
        while (next != null) {
            var page = day.officer(day.bank)
                    .get("/api/v1/standing-batches/{b}/results?limit=100&after={a}", batch, next)
                    .then()
                    .statusCode(200)
                    .extract();
            List<Integer> lines = page.path("items.line");
            assertThat(lines)
                    .isEqualTo(IntStream.rangeClosed(read + 1, read + lines.size())
                            .boxed()
                            .toList());
            read += lines.size();
            next = page.path("next");
        }
        for (Thread replica : replicas) {
            replica.join();
        }
        assertThat(read).isEqualTo(300);
        day.officer(day.bank)
                .get("/api/v1/standing-batches/{b}", batch)
                .then()
                .body("answered", equalTo(30))
                .body("refused", equalTo(270));
        day.villager().get("/api/v1/me/standing-queries").then().body("", hasSize(30));
    }

    private static String handIn(BankDay day, List<String> codes) {
        return SignedIn.command(day.officer(day.bank))
                .body(Map.of("purpose", "LOAN_APPLICATION", "fields", List.of("TIER"), "consentCodes", codes))
                .post("/api/v1/standing-batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
