package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody with bad intentions would try; each is refused, and recorded. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AdversaryTest {
    @Test
    void aConsentIsForgedForANeighbourInVain() {
        BankDay day = new BankDay().withGateOpen();
        Map<String, Object> forged = day.terms(day.father, "TIER");
        SignedIn.command(day.neighbour())
                .body(forged)
                .post("/api/v1/me/consents")
                .then()
                .statusCode(403);
        SignedIn.command(day.villagerAs(day.child))
                .body(forged)
                .post("/api/v1/me/consents")
                .then()
                .statusCode(403);
        Map<String, Object> paper = new HashMap<>(forged);
        paper.put("witness", "李秀英");
        SignedIn.command(day.otherRecorder())
                .body(paper)
                .post("/api/v1/households/{h}/consents", day.household)
                .then()
                .statusCode(403);
        SignedIn.command(day.officer(day.bank))
                .body(paper)
                .post("/api/v1/households/{h}/consents", day.household)
                .then()
                .statusCode(403);
        Map<String, Object> forOneOfAge = new HashMap<>(forged);
        forOneOfAge.put("guardian", day.mother);
        SignedIn.command(day.villagerAs(day.mother))
                .body(forOneOfAge)
                .post("/api/v1/me/consents")
                .then()
                .statusCode(422)
                .body("code", equalTo("of-age"));
        paper.put("way", "OWN_PAGE");
        SignedIn.command(day.recorder())
                .body(paper)
                .post("/api/v1/households/{h}/consents", day.household)
                .then()
                .statusCode(400);
    }

    @Test
    void whatOneBankWasToldIsNotThereForAnother() {
        BankDay day = new BankDay().withGateOpen();
        String query = day.ask(day.bank, day.consent("TIER", "EVIDENCE").code(), "TIER", "EVIDENCE")
                .path("query");
        for (String part : List.of("", "/bundle", "/offers")) {
            day.officer(day.otherBank)
                    .get("/api/v1/standing-queries/" + query + part)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-query"));
        }
    }

    @Test
    void aConsentThatEndedOrHasNotBegunCoversNothing() {
        BankDay day = new BankDay();
        Consent consent = day.consent("TIER");
        LocalDate end = consent.until();
        assertThat(consent.covers(day.bank, Purpose.LOAN_APPLICATION, List.of(StandingField.TIER), end))
                .isTrue();
        assertThat(consent.covers(day.bank, Purpose.LOAN_APPLICATION, List.of(StandingField.TIER), end.plusDays(1)))
                .isFalse();
        assertThat(consent.covers(
                        day.bank,
                        Purpose.LOAN_APPLICATION,
                        List.of(StandingField.TIER),
                        consent.from().minusDays(1)))
                .isFalse();
    }

    @Test
    void codesAreNotFoundByTryingAndEveryTryIsRecorded() {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        int tries = 205;
        int[] statuses = IntStream.range(0, tries)
                .map(i -> day.ask(day.bank, String.format("%012d", i), "TIER").statusCode())
                .toArray();
        assertThat(Arrays.stream(statuses).filter(s -> s == 403).count()).isEqualTo(200);
        assertThat(Arrays.stream(statuses).filter(s -> s == 429).count()).isEqualTo(tries - 200);
        day.ask(day.bank, consent.code(), "TIER").then().statusCode(429).header("Retry-After", notNullValue());
        day.ask(day.otherBank, "000000000000", "TIER").then().statusCode(403);
        List<String> outcomes =
                day.officer(day.bank).get("/api/v1/standing-queries?limit=500").path("items.outcome");
        assertThat(outcomes).hasSize(tries + 1).contains("no-consent", "too-many");
    }

    @Test
    void theTimeOfARefusalDoesNotTellWhetherTheCodeExists() {
        BankDay day = new BankDay().withGateOpen();
        String foreign = day.consent("TIER").code();
        long[] unknown = new long[41];
        long[] existing = new long[unknown.length];
        for (int i = -10; i < unknown.length; i++) {
            long first = nanos(day, "000000000000");
            long second = nanos(day, foreign);
            if (i >= 0) {
                unknown[i] = first;
                existing[i] = second;
            }
        }
        double ratio = (double) quiet(unknown) / quiet(existing);
        System.out.printf(
                "refusal of an unknown code %d µs, of another bank's %d µs%n",
                quiet(unknown) / 1000, quiet(existing) / 1000);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    /** The other bank asks, so that the consent is never its own. */
    private static long nanos(BankDay day, String code) {
        long begin = System.nanoTime();
        day.ask(day.otherBank, code, "TIER").then().statusCode(403);
        return System.nanoTime() - begin;
    }

    /** The lower quartile: what neighbours on the machine add is above it. */
    private static long quiet(long[] times) {
        Arrays.sort(times);
        return times[times.length / 4];
    }

    @Test
    void aVillagerIsNotFoundByABank() {
        BankDay day = new BankDay().withGateOpen();
        for (String address : List.of(
                "/api/v1/villages/" + day.village + "/households",
                "/api/v1/households/" + day.household,
                "/api/v1/households/" + day.household + "/consents",
                "/api/v1/accounts/" + day.household + "/balance",
                "/api/v1/me/standing")) {
            day.officer(day.bank).get(address).then().statusCode(403);
        }
    }
}
