package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
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

    private String schemaSeenIn(TestCounty county) {
        return county.inTransaction(() -> jdbi.withHandle(h ->
                h.createQuery("SELECT current_schema()").mapTo(String.class).one()));
    }
}
