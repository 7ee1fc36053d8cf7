package cn.moralbank.browser;

import static cn.moralbank.browser.OpenedCounty.command;
import static io.restassured.RestAssured.given;

import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The village of an {@link OpenedCounty} as a test needs it: its users (sign-in names {@code cun}, {@code wenshu}, {@code pingyi},
 * {@code jiandu}), its households, its rulebook in force.
 */
public final class OpenedVillage {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "强富平安明德福寿康宁";

    private final OpenedCounty county;
    private final LocalDate today = LocalDate.now(ProductClock.ZONE);
    private final RequestSpecification admin;
    private final RequestSpecification recorder;
    private final RequestSpecification reviewer;
    private final RequestSpecification supervisor;

    private OpenedVillage(OpenedCounty county) {
        this.county = county;
        this.admin = county.user("cun", Role.ADMIN, county.village());
        this.recorder = county.user("wenshu", Role.RECORDER, county.village());
        this.reviewer = county.user("pingyi", Role.REVIEWER, county.village());
        this.supervisor = county.user("jiandu", Role.SUPERVISOR, county.village());
    }

    /** The village with its users, and nothing else yet. */
    public static OpenedVillage of(OpenedCounty county) {
        return new OpenedVillage(county);
    }

    public OpenedCounty county() {
        return county;
    }

    public RequestSpecification admin() {
        return admin;
    }

    public RequestSpecification recorder() {
        return recorder;
    }

    public RequestSpecification reviewer() {
        return reviewer;
    }

    public RequestSpecification supervisor() {
        return supervisor;
    }

    /** A roster as a village secretary keeps it: a title row, one line a person, two in each household. */
    public static byte[] roster(int households) {
        StringBuilder sheet = new StringBuilder("上河村农户花名册,,,,\n户号,组别,姓名,与户主关系,出生日期\n");
        for (int i = 1; i <= households; i++) {
            String head = "" + SURNAMES.charAt(i % 10) + "国" + GIVEN.charAt(i / 10 % 10);
            sheet.append("%03d,%s组,%s,户主,1970-05-0%d\n".formatted(i, "一二三四五".charAt(i % 5), head, 1 + i % 9));
            sheet.append(",,%s秀%s,配偶,1972-03-0%d\n"
                    .formatted(SURNAMES.charAt((i + 3) % 10), "英兰梅".charAt(i % 3), 1 + i % 9));
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Imports a roster of so many households. */
    public OpenedVillage withHouseholds(int households) {
        String id = command(recorder)
                .contentType("application/octet-stream")
                .queryParam("scope", county.village())
                .queryParam("filename", "花名册.csv")
                .body(roster(households))
                .post("/api/v1/roster-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(recorder)
                .post("/api/v1/roster-imports/{id}/application", id)
                .then()
                .statusCode(200);
        return this;
    }

    /** Adopts one of the published schemes, in force for 45 days, and waits until the households' accounts are open. */
    public OpenedVillage withRulebook(String scheme) throws InterruptedException {
        String text = given().spec(admin)
                .get("/api/v1/rulebook-schemes/{scheme}", scheme)
                .then()
                .statusCode(200)
                .extract()
                .path("text");
        return withRulebookText(text);
    }

    /** Adopts a rulebook given as text, in force for 45 days, and waits until the households' accounts are open. */
    public OpenedVillage withRulebookText(String text) throws InterruptedException {
        String id = command(admin)
                .body(Map.of("village", county.village(), "text", text))
                .post("/api/v1/rulebooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(admin).post("/api/v1/rulebooks/{id}/examination", id).then().statusCode(200);
        command(admin)
                .body(meeting())
                .post("/api/v1/rulebooks/{id}/adoption", id)
                .then()
                .statusCode(200);
        command(county.admin())
                .body(Map.of("filedOn", today.minusDays(50).toString(), "reference", "镇备〔1〕"))
                .post("/api/v1/rulebooks/{id}/filing", id)
                .then()
                .statusCode(200);
        command(admin)
                .body(Map.of("inForceFrom", today.minusDays(45).toString()))
                .post("/api/v1/rulebooks/{id}/entry-into-force", id)
                .then()
                .statusCode(200);
        // all accounts of a village are opened in one transaction: one tells of all
        waitForAccount(households().get(0));
        return this;
    }

    private void waitForAccount(UUID household) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            int status = given().spec(recorder)
                    .get("/api/v1/accounts/{household}/balance", household)
                    .statusCode();
            if (status == 200) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the account of household " + household + " is not opened within 15 s");
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "heldOn",
                today.minusDays(60).toString(),
                "place",
                "村委会",
                "countedBy",
                "HOUSEHOLDS",
                "eligible",
                350,
                "present",
                280,
                "inFavour",
                270,
                "against",
                5,
                "abstained",
                5,
                "minutes",
                "会议记录");
    }

    /** The household with a number, such as {@code 007}. */
    public UUID household(String number) {
        String id = given().spec(recorder)
                .get("/api/v1/villages/{village}/households?limit=500", county.village())
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.number == '" + number + "' }.id");
        return UUID.fromString(id);
    }

    /** Ids of the households, in the order of their numbers: the first is 001. */
    public List<UUID> households() {
        List<String> ids = given().spec(recorder)
                .get("/api/v1/villages/{village}/households?limit=500", county.village())
                .then()
                .statusCode(200)
                .extract()
                .path("items.sort { it.number }.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
