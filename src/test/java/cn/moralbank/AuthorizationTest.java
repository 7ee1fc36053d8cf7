package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.ServedOperations.Operation;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks every operation of the served API document, whichever module it is of: a stranger gets 401, a role that is not allowed
 * 403, and a user of another county never sees or changes anything of this one. An operation that says neither who may nor
 * that everybody may is denied to all by the service, and fails here.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {
    /** Ids tried per operation and user: enough for one or two of every kind of thing. */
    private static final int IDS_TRIED = 40;

    @Inject
    Jdbi jdbi;

    private final List<Operation> operations = new ArrayList<>();
    private TestCounty county;
    private Map<String, RequestSpecification> users;
    private Map<String, RequestSpecification> foreigners;
    private List<String> ids;

    /** Once; HTTP is only reachable from within a test. */
    @BeforeEach
    void readTheDocumentAndOpenTwoCounties() {
        if (!operations.isEmpty()) {
            return;
        }
        operations.addAll(ServedOperations.read());
        county = TestCounty.open();
        users = usersOf(county);
        foreigners = usersOf(TestCounty.open());
        ids = county.inTransaction(this::someIds);
    }

    @Test
    void theDocumentIsNotEmptyAndNamesOnlyRolesThatThereAre() {
        assertThat(operations).hasSizeGreaterThan(20);
        Set<String> named = new TreeSet<>();
        operations.forEach(o -> named.addAll(o.roles()));
        assertThat(Role.ALL).containsAll(named);
        assertThat(operations.stream().filter(o -> !o.open()).toList()).isNotEmpty();
    }

    @Test
    void aStrangerGetsNowhereButWhereEverybodyMay() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            Response answer = operation.send(RestAssured.given(), anyId(), county);
            boolean refused = "not-signed-in".equals(codeOf(answer)) && answer.statusCode() == 401;
            if (refused == operation.open()) {
                wrong.add(operation + " answered a stranger " + answer.statusCode() + " " + codeOf(answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleThatIsNotAllowedIsRefused() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            for (String role : operation.refused()) {
                Response answer = operation.send(copy(users, role), anyId(), county);
                if (answer.statusCode() != 403) {
                    wrong.add(operation + " answered " + role + " " + answer.statusCode() + " " + codeOf(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aUserOfAnotherCountySeesAndChangesNothingHere() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.open() || operation.parameters().isEmpty()) {
                continue;
            }
            for (String role : operation.allowed()) {
                if (!role.equals(Role.OPERATOR)) {
                    tryFromOutside(operation, role, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void tryFromOutside(Operation operation, String role, List<String> wrong) {
        for (String id : operation.takesId() ? ids : List.of(anyId())) {
            Response answer = operation.send(copy(foreigners, role), id, county);
            int status = answer.statusCode();
            boolean shows = status < 300 && !isEmpty(answer.asString());
            if (shows || status == 401 || status >= 500) {
                wrong.add(operation + " answered another county's " + role + " " + status + " for " + id);
                return;
            }
        }
    }

    /** An empty list or page gives nothing away. */
    private static boolean isEmpty(String body) {
        return body.isBlank() || body.equals("[]") || body.startsWith("{\"items\":[]");
    }

    private static String codeOf(Response answer) {
        if (!String.valueOf(answer.contentType()).contains("json")
                || answer.asString().isBlank()) {
            return "";
        }
        Object code = answer.path("code");
        return code == null ? "" : code.toString();
    }

    private static String anyId() {
        return "0192b0de-0000-7000-8000-000000000000";
    }

    /** A specification keeps what was set on it, so every request gets its own. */
    private static RequestSpecification copy(Map<String, RequestSpecification> users, String role) {
        return RestAssured.given().spec(Objects.requireNonNull(users.get(role)));
    }

    private static Map<String, RequestSpecification> usersOf(TestCounty county) {
        Map<String, RequestSpecification> users = new HashMap<>();
        for (String role : Role.ALL) {
            users.put(role, SignedIn.as(actor(county, role)));
        }
        return users;
    }

    private static Actor actor(TestCounty county, String role) {
        Supplier<UUID> id = Ids::next;
        return switch (role) {
            case Role.OPERATOR -> new Actor(id.get(), role, "", role, "", null, null, null, null, null);
            case Role.SHOPKEEPER ->
                new Actor(id.get(), role, county.code(), role, county.village(1), null, null, id.get(), null, null);
            case Role.BANK_OFFICER, Role.BANK_CLIENT ->
                new Actor(id.get(), role, county.code(), role, county.code(), null, null, null, id.get(), null);
            case Role.VILLAGER ->
                new Actor(id.get(), role, county.code(), role, county.village(1), id.get(), id.get(), null, null, null);
            default -> new Actor(id.get(), role, county.code(), role, county.code(), null, null, null, null, null);
        };
    }

    /** Ids of things that are really there, a few of every table of the county's schema. */
    private List<String> someIds() {
        return jdbi.withHandle(handle -> {
            List<String> found = new ArrayList<>();
            List<Map<String, Object>> columns = handle.createQuery(
                            """
                            SELECT table_name, column_name FROM information_schema.columns
                            WHERE table_schema = current_schema() AND data_type = 'uuid'
                              AND ordinal_position = 1 ORDER BY table_name""")
                    .mapToMap()
                    .list();
            for (Map<String, Object> column : columns) {
                found.addAll(handle.createQuery("SELECT DISTINCT \"" + column.get("column_name") + "\"::text FROM \""
                                + column.get("table_name") + "\" LIMIT 2")
                        .mapTo(String.class)
                        .list());
            }
            return found.stream().distinct().limit(IDS_TRIED).toList();
        });
    }
}
