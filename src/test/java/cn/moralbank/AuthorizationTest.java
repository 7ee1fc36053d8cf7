package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.ServedOperations.Operation;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks every operation of the served API document, whichever module it is of: a stranger gets 401, a role that is not allowed
 * 403. An operation that says neither who may nor that everybody may is denied to all by the service, and fails here. What users of
 * another county and of a neighbouring village get of things that are really there is tried by {@link Outsiders} at the end of a month.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {
    private final List<Operation> operations = new ArrayList<>();
    private TestCounty county;
    private Map<String, String> users;

    /** Once; HTTP is only reachable from within a test. */
    @BeforeEach
    void readTheDocumentAndOpenACounty() {
        if (!operations.isEmpty()) {
            return;
        }
        operations.addAll(ServedOperations.read());
        county = TestCounty.open();
        users = Outsiders.usersOf(county.code(), county.village(1));
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
            HttpResponse<String> answer = operation.send("", anyId(), county);
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
                HttpResponse<String> answer = operation.send(Objects.requireNonNull(users.get(role)), anyId(), county);
                if (answer.statusCode() != 403) {
                    wrong.add(operation + " answered " + role + " " + answer.statusCode() + " " + codeOf(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String codeOf(HttpResponse<String> answer) {
        boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        if (!json || answer.body().isBlank()) {
            return "";
        }
        Object code = JsonPath.from(answer.body()).get("code");
        return code == null ? "" : code.toString();
    }

    private static String anyId() {
        return "0192b0de-0000-7000-8000-000000000000";
    }
}
