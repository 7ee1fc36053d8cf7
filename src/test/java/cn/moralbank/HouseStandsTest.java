package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HouseStandsTest {
    @Inject
    Jdbi jdbi;

    @Test
    void countiesLiveInSchemasOfTheirOwn() {
        TestCounty one = TestCounty.open();
        TestCounty other = TestCounty.open();
        assertThat(schemaSeenIn(one)).isEqualTo("county_" + one.code());
        assertThat(schemaSeenIn(other)).isEqualTo("county_" + other.code());
    }

    @Test
    void theServiceMayNeitherUpdateNorDeleteWhatItAnswered() {
        TestCounty county = TestCounty.open();
        assertThatThrownBy(() ->
                        county.inTransaction(() -> jdbi.withHandle(h -> h.execute("UPDATE command SET answer = NULL"))))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> county.inTransaction(() -> jdbi.withHandle(h -> h.execute("DELETE FROM command"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theDatabaseKeepsWhatItCommitted() {
        TestCounty county = TestCounty.open();
        String fsync = county.inTransaction(() -> jdbi.withHandle(
                h -> h.createQuery("SHOW fsync").mapTo(String.class).one()));
        assertThat(fsync).isEqualTo("on");
    }

    @Test
    void healthAndKeysAreServed() {
        RestAssured.get("/q/health").then().statusCode(200);
    }

    /** Each holds a connection and needs a second one, when every place for first ones is taken. */
    @Test
    void whoeverHoldsAConnectionGetsTheSecondOneItNeeds() {
        TestCounty county = TestCounty.open();
        CountDownLatch pressed = new CountDownLatch(32);
        List<CompletableFuture<String>> crowd = IntStream.range(0, 80)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> county.inTransaction(() -> {
                            schema();
                            pressed.countDown();
                            pressed.await();
                            return QuarkusTransaction.requiringNew().call(this::schema);
                        }),
                        each -> new Thread(each).start()))
                .toList();
        assertThat(crowd).extracting(CompletableFuture::join).containsOnly("county_" + county.code());
    }

    private String schemaSeenIn(TestCounty county) {
        return county.inTransaction(this::schema);
    }

    private String schema() {
        return jdbi.withHandle(h ->
                h.createQuery("SELECT current_schema()").mapTo(String.class).one());
    }
}
