package cn.moralbank;

import cn.moralbank.ServedOperations.Operation;
import cn.moralbank.access.TestTokens;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/**
 * Users of another county, of a neighbouring village of this one, and of another household of the village, who try every operation on one
 * thing of every kind that a lived-in village has. Nobody of them may be shown anything, change anything, or meet an error of ours.
 */
final class Outsiders {
    /** Places' names are no secret. */
    private static final String PLACES = "/api/v1/divisions/{code}";

    /** What the whole county may read by an id: a bank's name and its published terms, a published scorecard. */
    private static final Set<String> OF_THE_COUNTY = Set.of("bank", "scorecard");

    /** What every villager may read of the own village: what is published, the rules in force, what the shop has. */
    private static final Set<String> OF_THE_VILLAGE = Set.of(
            "/api/v1/publications/{id}",
            "/api/v1/publications/{id}/lines",
            "/api/v1/rulebooks/{id}/plain",
            "/api/v1/shops/{id}/products",
            "/api/v1/villages/{code}/publications",
            "/api/v1/villages/{code}/rulebook");

    private static final Pattern BEFORE_AN_ID = Pattern.compile("/([a-z-]+)/\\{");

    /** So many letters of a word tell it apart, in singular and plural. */
    private static final int STEM = 5;

    private final TestCounty county;
    private final Map<String, String> things;
    private final List<Operation> operations = ServedOperations.read();

    /** Finds one thing of every table of the county. */
    Outsiders(TestCounty county, Jdbi jdbi) {
        this.county = county;
        this.things = county.inTransaction(() -> oneOfEachTable(jdbi));
    }

    /** What users of another county were shown or could do; empty is right. */
    List<String> ofAnotherCounty() {
        TestCounty other = TestCounty.open();
        return tries(usersOf(other.code(), other.village(1)), Set.of());
    }

    /** What users of the village next door were shown or could do; empty is right. */
    List<String> ofTheNextVillage() {
        String next = county.village(2);
        Map<String, String> users = usersOf(county.code(), next);
        users.keySet().retainAll(Set.of(Role.RECORDER, Role.REVIEWER, Role.SHOPKEEPER, Role.VILLAGER));
        for (String role : List.of(Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR)) {
            Actor there = new Actor(Ids.next(), role, county.code(), role, next, null, null, null, null, null);
            users.put(role, TestTokens.of(there));
        }
        return tries(users, OF_THE_COUNTY);
    }

    /** What a villager of another household of the same village was shown or could do; empty is right. */
    List<String> ofTheNextHousehold() {
        Map<String, String> users = usersOf(county.code(), county.village(1));
        users.keySet().retainAll(Set.of(Role.VILLAGER));
        return tries(users, OF_THE_COUNTY).stream()
                .filter(answer -> OF_THE_VILLAGE.stream().noneMatch(path -> answer.startsWith("GET " + path + " ")))
                .toList();
    }

    private List<String> tries(Map<String, String> users, Set<String> openKinds) {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.open()
                    || operation.parameters().isEmpty()
                    || operation.path().equals(PLACES)) {
                continue;
            }
            Map<String, String> fitting = fitting(operation);
            // where no kind fits by its name, all kinds are tried, by one role for the sake of time
            long roles = fitting.isEmpty() ? 1 : Role.ALL.size();
            Map<String, String> tried = new HashMap<>(fitting.isEmpty() ? things : fitting);
            tried.keySet().removeAll(openKinds);
            // the other roles are refused already, which is AuthorizationTest's
            operation.allowed().stream()
                    .filter(users::containsKey)
                    .limit(roles)
                    .forEach(role -> tried.forEach((kind, id) ->
                            judge(operation, role, kind, operation.send(users.get(role), id, county), wrong)));
        }
        return wrong;
    }

    /**
     * The things that an operation may be about: those of tables that are called like the part of its path before an id; none where no
     * table is. An operation that takes no id is tried once.
     */
    private Map<String, String> fitting(Operation operation) {
        if (!operation.takesId()) {
            return Map.of("place", things.values().iterator().next());
        }
        Map<String, String> fitting = new HashMap<>();
        Matcher before = BEFORE_AN_ID.matcher(operation.path());
        while (before.find()) {
            String stem = before.group(1).replace('-', '_');
            String start = stem.substring(0, Math.min(STEM, stem.length()));
            things.forEach((kind, id) -> {
                if (kind.contains(start)) {
                    fitting.put(kind, id);
                }
            });
        }
        return fitting;
    }

    private static void judge(
            Operation operation, String role, String kind, HttpResponse<String> answer, List<String> wrong) {
        int status = answer.statusCode();
        boolean shows = status < 300 && !isEmpty(answer.body());
        if (shows || status == 401 || status >= 500) {
            wrong.add(operation + " answered an outside " + role + " " + status + " for a " + kind + ": "
                    + answer.body().lines().findFirst().orElse(""));
        }
    }

    /** An empty list or page gives nothing away. */
    private static boolean isEmpty(String body) {
        return body.isBlank() || body.equals("[]") || body.startsWith("{\"items\":[]");
    }

    /** The token of a user of every role; those of a village are of the one given, the others of the whole county. */
    static Map<String, String> usersOf(String county, String village) {
        Map<String, String> users = new HashMap<>();
        for (String role : Role.ALL) {
            users.put(role, TestTokens.of(actor(county, village, role)));
        }
        return users;
    }

    private static Actor actor(String county, String village, String role) {
        UUID id = Ids.next();
        UUID own = Ids.next();
        return switch (role) {
            case Role.OPERATOR -> new Actor(id, role, "", role, "", null, null, null, null, null);
            case Role.SHOPKEEPER -> new Actor(id, role, county, role, village, null, null, own, null, null);
            case Role.BANK_OFFICER, Role.BANK_CLIENT ->
                new Actor(id, role, county, role, county, null, null, null, own, null);
            case Role.VILLAGER -> new Actor(id, role, county, role, village, own, own, null, null, null);
            case Role.RECORDER, Role.REVIEWER ->
                new Actor(id, role, county, role, village, null, null, null, null, null);
            default -> new Actor(id, role, county, role, county, null, null, null, null, null);
        };
    }

    private static Map<String, String> oneOfEachTable(Jdbi jdbi) {
        return jdbi.withHandle(handle -> {
            Map<String, String> found = new HashMap<>();
            handle.createQuery(
                            """
                            SELECT table_name, column_name FROM information_schema.columns
                            WHERE table_schema = current_schema() AND data_type = 'uuid'
                              AND ordinal_position = 1 ORDER BY table_name""")
                    .mapToMap()
                    .forEach(column -> handle.createQuery("SELECT \"" + column.get("column_name") + "\"::text FROM \""
                                    + column.get("table_name") + "\" LIMIT 1")
                            .mapTo(String.class)
                            .findFirst()
                            .ifPresent(id -> found.put((String) column.get("table_name"), id)));
            return found;
        });
    }
}
