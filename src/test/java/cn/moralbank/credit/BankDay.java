package cn.moralbank.credit;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.rulebook.RulebookInForce;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A county with two banks, one household of a father, a child and a grandmother who died, and a gate that can be opened. */
final class BankDay {
    private static final String POINTS_OF_PERSONS =
            """
            format: 1
            title: {zh: 按人积分的细则, en: rules of a village whose points are persons'}
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts: {holder: person, household: register, initial: 0, floor: 0}
            whenVoided: reverse
            categories:
              - {id: virtue, name: {zh: 善行, en: good deeds}}
            rules:
              - id: good-deed
                name: {zh: 做好人好事, en: a good deed}
                category: virtue
                award: {fixed: 10}
            redemption: {minimum: 1, keep: 0, opening: always}
            expiry: {never: true}
            """;

    final TestCounty county = TestCounty.open();
    final String village = county.village(1);
    final UUID household = Ids.next();
    final UUID father = person("1980-05-01", null);
    final UUID child = person(LocalDate.now().minusYears(10).toString(), null);
    final UUID mother = person("1982-03-08", null);
    final UUID grandmother = person("1930-01-01", "2025-06-01");
    final UUID bank = Ids.next();
    final UUID otherBank = Ids.next();
    private AccountKey record = AccountKey.household(household, village);
    private final Actor villager = new Actor(
            Ids.next(), "villager", county.code(), Role.VILLAGER, village, father, household, null, null, null);

    BankDay() {
        county.inTransaction(() -> jdbi().withHandle(h -> {
            h.execute("INSERT INTO division (code, name, put_at) VALUES (?, '测试县', now())", county.code());
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, '镇', ?, now())",
                    county.town(),
                    county.code());
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, '村', ?, now())",
                    village,
                    county.town());
            h.execute(
                    "INSERT INTO household (id, village, number, joined_on, recorded_by, recorded_at) VALUES (?, ?, '001', '2025-01-01', ?, now())",
                    household,
                    village,
                    household);
            for (UUID person : List.of(father, mother, child, grandmother)) {
                h.execute(
                        "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, 'REGISTERED', ?, '2025-01-01', ?, now())",
                        Ids.next(),
                        household,
                        person,
                        person.equals(father) ? "户主" : "家人",
                        household);
            }
            return null;
        }));
        admin().header("Idempotency-Key", bank)
                .body(Map.of("name", "云岭银行"))
                .post("/api/v1/banks")
                .then()
                .statusCode(201);
        admin().header("Idempotency-Key", otherBank)
                .body(Map.of("name", "邻县银行"))
                .post("/api/v1/banks")
                .then()
                .statusCode(201);
    }

    private UUID person(String born, @Nullable String died) {
        UUID person = Ids.next();
        county.inTransaction(() -> jdbi().withHandle(h -> h.execute(
                "INSERT INTO person (id, name, born_on, died_on, recorded_by, recorded_at) VALUES (?, '张三', ?::date, ?::date, ?, now())",
                person,
                born,
                died,
                person)));
        return person;
    }

    BankDay withGateOpen() {
        SignedIn.command(admin())
                .body(Map.of(
                        "opens", true, "reviewer", "司法局", "document", "1号", "reviewedOn", "2026-01-01", "scope", "全县"))
                .post("/api/v1/credit/legal-reviews")
                .then()
                .statusCode(201);
        return this;
    }

    /** The village's rulebook says from now on that points are persons'; what the father earns is his own. */
    BankDay withPointsOfPersons() {
        record = AccountKey.villager(father, village);
        county.inTransaction(() ->
                jdbi().withHandle(h -> RulebookInForce.put(h, village, POINTS_OF_PERSONS, LocalDate.of(2025, 1, 1))));
        return this;
    }

    UUID earn(long points, String at) {
        UUID id = Ids.next();
        county.inTransaction(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        id,
                        TransferKind.EARN,
                        AccountKey.pool(village),
                        home(),
                        points,
                        Instant.parse(at),
                        0,
                        Ids.next(),
                        "good-deed@1",
                        null)));
        return id;
    }

    void spend(long points) {
        county.inTransaction(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.REDEEM,
                        home(),
                        AccountKey.shop(Ids.next(), village),
                        points,
                        Instant.now(),
                        0,
                        Ids.next(),
                        null,
                        null)));
    }

    void deduct(long points, String at) {
        county.inTransaction(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.DEDUCT,
                        home(),
                        AccountKey.pool(village),
                        points,
                        Instant.parse(at),
                        0,
                        Ids.next(),
                        "breach@1",
                        null)));
    }

    /** The account that the household's record is kept in. */
    AccountKey home() {
        return record;
    }

    Standing standingOn(LocalDate day) {
        return county.in(() -> bean(StandingBoard.class).standing(household, day));
    }

    Map<String, Object> terms(UUID person, String... fields) {
        return Map.of(
                "bank",
                bank,
                "person",
                person,
                "purpose",
                "LOAN_APPLICATION",
                "fields",
                List.of(fields),
                "until",
                LocalDate.now().plusMonths(3).toString());
    }

    /** The father consents in his own page; returns id and code. */
    Consent consent(String... fields) {
        return SignedIn.command(villager())
                .body(terms(father, fields))
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201)
                .extract()
                .as(Consent.class);
    }

    RequestSpecification villager() {
        return SignedIn.as(villager);
    }

    /** Another member of the household. */
    RequestSpecification villagerAs(UUID person) {
        return SignedIn.as(new Actor(
                Ids.next(), "member", county.code(), Role.VILLAGER, village, person, household, null, null, null));
    }

    /** A villager of the same village and another household. */
    RequestSpecification neighbour() {
        return SignedIn.as(new Actor(
                Ids.next(),
                "neighbour",
                county.code(),
                Role.VILLAGER,
                village,
                Ids.next(),
                Ids.next(),
                null,
                null,
                null));
    }

    RequestSpecification otherRecorder() {
        return SignedIn.as(county, Role.RECORDER, county.village(2));
    }

    /** A bank asks for an application's sake. */
    Response ask(UUID asking, String code, String... fields) {
        return SignedIn.command(officer(asking))
                .body(Map.of("consentCode", code, "purpose", "LOAN_APPLICATION", "fields", List.of(fields)))
                .post("/api/v1/standing-queries");
    }

    RequestSpecification officer(UUID ofBank) {
        return SignedIn.as(officerOf(ofBank));
    }

    Actor officerOf(UUID ofBank) {
        return new Actor(
                Ids.next(), "officer", county.code(), Role.BANK_OFFICER, county.code(), null, null, null, ofBank, null);
    }

    RequestSpecification recorder() {
        return SignedIn.as(county, Role.RECORDER, village);
    }

    RequestSpecification admin() {
        return SignedIn.as(county, Role.ADMIN, county.code());
    }

    /** One round of a timer's job, as the service runs it by itself. */
    void runJob(String name) {
        CountyJob job = Arc.container().select(CountyJob.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        county.in(() -> {
            job.run();
            return true;
        });
    }

    void sealAndFollow() {
        runJob("seal-log");
        runJob("follow-record");
    }

    /** The bit of a question's statement in the county's status list. */
    int statusOf(String query) throws IOException {
        String statement =
                officer(bank).get("/api/v1/standing-queries/{q}", query).path("statement");
        String list = RestAssured.get("/api/v1/public/counties/{c}/status-lists/1", county.code())
                .asString();
        int place =
                claims(statement).path("status").path("status_list").path("idx").asInt();
        byte[] zlib = Base64.getUrlDecoder()
                .decode(claims(list).path("status_list").path("lst").asText());
        byte[] bits = new InflaterInputStream(new ByteArrayInputStream(zlib)).readAllBytes();
        return bits[place / 8] >> (place % 8) & 1;
    }

    static JsonNode claims(String jws) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(jws.split("\\.")[1]));
    }

    List<String> booksCheck() {
        return county.inTransaction(() -> bean(Books.class).check());
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static Jdbi jdbi() {
        return bean(Jdbi.class);
    }
}
