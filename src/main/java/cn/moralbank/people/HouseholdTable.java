package cn.moralbank.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads of households and their members. */
@RegisterConstructorMapper(HouseholdTable.HouseholdRow.class)
@RegisterConstructorMapper(HouseholdTable.MemberRow.class)
interface HouseholdTable {
    record HouseholdRow(
            UUID id,
            String village,
            String groupCode,
            String groupName,
            String number,
            @Nullable String headName,
            String householdClass,
            LocalDate joinedOn,
            int members,
            boolean active) {
        Household household() {
            String name = headName == null ? "" : headName;
            return new Household(
                    id,
                    village,
                    groupCode,
                    groupName,
                    number,
                    name,
                    Masking.name(name),
                    householdClass,
                    joinedOn,
                    members,
                    active);
        }
    }

    record MemberRow(
            UUID id,
            UUID household,
            @Nullable String name,
            String sex,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate diedOn,
            String relation,
            @Nullable UUID guardian,
            boolean registeredHere,
            boolean livesHere,
            String identityTail,
            String phoneTail) {
        Member member() {
            String plain = name == null ? "" : name;
            return new Member(
                    id,
                    household,
                    plain,
                    Masking.name(plain),
                    sex,
                    bornOn,
                    diedOn,
                    relation,
                    guardian,
                    registeredHere,
                    livesHere,
                    Masking.tail(identityTail),
                    Masking.tail(phoneTail));
        }
    }

    String COLUMNS =
            """
            SELECT h.id, h.village, coalesce(h.group_code, '') AS group_code, coalesce(g.name, '') AS group_name,
                   h.number, folk.head_name, h.class AS household_class, h.joined_on, coalesce(folk.members, 0) AS members,
                   h.left_on IS NULL AS active
            FROM household h
            LEFT JOIN division g ON g.code = h.group_code
            """;

    /** The members of a household counted, and its head: by register where there is one. */
    String FOLK =
            """
            SELECT m.household, count(DISTINCT m.person) FILTER (WHERE p.died_on IS NULL) AS members,
                   (array_agg(p.name ORDER BY m.kind DESC) FILTER (WHERE m.relation = '户主'))[1] AS head_name
            FROM membership m JOIN person p ON p.id = m.person
            WHERE m.until_on IS NULL
            """;

    /** For pages and single households: the members of each row by themselves. */
    String HOUSEHOLD =
            COLUMNS + "LEFT JOIN LATERAL (" + FOLK + "AND m.household = h.id GROUP BY m.household) folk ON true ";

    /** For many households: the members of all of them at once, which needs no statistics to be quick. */
    String HOUSEHOLDS_BY_ID = COLUMNS + "LEFT JOIN (" + FOLK
            + "AND m.household = ANY(:ids) GROUP BY m.household) folk ON folk.household = h.id ";

    String MEMBER =
            """
            SELECT p.id, m.household, p.name, p.sex, p.born_on, p.died_on,
                   (array_agg(m.relation ORDER BY m.kind DESC))[1] AS relation, p.guardian,
                   bool_or(m.kind = 'REGISTERED') AS registered_here,
                   bool_or(m.kind = 'CO_RESIDENT') AS lives_here, p.identity_tail, p.phone_tail
            FROM membership m JOIN person p ON p.id = m.person
            """;

    /** Numbers are text, yet 2 comes before 10. */
    String PLACE = "coalesce(h.group_code, ''), lpad(h.number, 40, '0'), h.id";

    @SqlQuery(HOUSEHOLD + "WHERE h.id = :id")
    @Nullable
    HouseholdRow find(UUID id);

    @SqlQuery(HOUSEHOLDS_BY_ID + "WHERE h.id = ANY(:ids)")
    List<HouseholdRow> findAll(UUID[] ids);

    /** The active households of a village by group and number. */
    @SqlQuery("SELECT h.id FROM household h WHERE h.village = :village AND h.left_on IS NULL ORDER BY " + PLACE)
    List<UUID> idsOf(String village);

    @SqlQuery(HOUSEHOLD
            + """
                    WHERE h.village = :village AND h.left_on IS NULL AND (:group = '' OR h.group_code = :group)
                      AND (coalesce(h.group_code, ''), lpad(h.number, 40, '0'), h.id) > (:afterGroup, :afterNumber, :afterId)
                    ORDER BY """
            + " " + PLACE + " LIMIT :limit")
    List<HouseholdRow> page(
            String village, String group, String afterGroup, String afterNumber, UUID afterId, int limit);

    @SqlQuery(HOUSEHOLD
            + """
                    WHERE h.village = :village AND h.left_on IS NULL AND (
                      h.number = :text OR ltrim(h.number, '0') = ltrim(:text, '0') OR strpos(g.name, :text) > 0
                      OR EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person
                                  WHERE m.household = h.id AND m.until_on IS NULL
                                    AND (strpos(p.name, :text) > 0 OR starts_with(p.initials, :initials))))
                    ORDER BY """
            + " " + PLACE + " LIMIT 200")
    List<HouseholdRow> search(String village, String text, String initials);

    @SqlQuery(
            """
            SELECT h.id FROM household h
            WHERE starts_with(h.village, :division) AND (
              ltrim(h.number, '0') = ltrim(:text, '0')
              OR h.id IN (SELECT m.household FROM membership m JOIN person p ON p.id = m.person WHERE strpos(p.name, :text) > 0))
            LIMIT 500""")
    List<UUID> everKnown(String division, String text);

    @SqlQuery(
            MEMBER
                    + """
                    WHERE m.household = :household AND m.until_on IS NULL
                    GROUP BY p.id, m.household
                    ORDER BY bool_or(m.relation = '户主') DESC, p.died_on IS NOT NULL, p.born_on NULLS LAST, p.id""")
    List<MemberRow> members(UUID household);

    /** The members of these households, the heads first. */
    @SqlQuery(
            MEMBER
                    + """
                    WHERE m.household = ANY(:households) AND m.until_on IS NULL
                    GROUP BY p.id, m.household
                    ORDER BY m.household, bool_or(m.relation = '户主') DESC, p.died_on IS NOT NULL, p.born_on NULLS LAST, p.id""")
    List<MemberRow> membersOf(UUID[] households);

    /** Every running membership of these people; the household by register comes first. */
    @SqlQuery(
            MEMBER
                    + """
                    WHERE m.person = ANY(:people) AND m.until_on IS NULL
                    GROUP BY p.id, m.household
                    ORDER BY p.id, bool_or(m.kind = 'REGISTERED') DESC, m.household""")
    List<MemberRow> memberships(UUID[] people);

    @SqlQuery(
            "SELECT EXISTS (SELECT 1 FROM membership WHERE household = :household AND person = :person AND until_on IS NULL)")
    boolean isMember(UUID household, UUID person);

    /** Somebody's household in a village: of those that they belong to now, of the asked kind; else the last. */
    record Home(UUID household, UUID person) {}

    @SqlQuery(
            """
            SELECT DISTINCT ON (m.person) m.person, m.household
            FROM membership m JOIN household h ON h.id = m.household AND h.village = :village
            WHERE m.person = ANY(:people)
            ORDER BY m.person, m.until_on IS NOT NULL, m.kind <> :kind, m.until_on DESC, m.from_on DESC, m.id""")
    @RegisterConstructorMapper(Home.class)
    List<Home> homes(String village, UUID[] people, String kind);

    @SqlQuery("SELECT DISTINCT person FROM membership WHERE household = ANY(:households)")
    List<UUID> everMembers(UUID[] households);

    @SqlQuery("SELECT DISTINCT household FROM membership WHERE person = :person AND until_on IS NULL")
    List<UUID> householdsOf(UUID person);

    @SqlQuery(
            """
            SELECT DISTINCT m.household FROM kinship k
            JOIN membership m ON m.person IN (k.person, k.kin) AND m.person <> :person AND m.until_on IS NULL
            WHERE :person IN (k.person, k.kin) AND k.withdrawn_at IS NULL""")
    List<UUID> householdsOfKin(UUID person);

    @SqlQuery("SELECT id FROM person WHERE identity_hash = :hash")
    @Nullable
    UUID byIdentity(byte[] hash);

    /** Somebody found by the hash of their number, in base 64. */
    record Identified(String hash, UUID id) {}

    @SqlQuery(
            """
            SELECT h.hash, p.id FROM unnest(:hashes) AS h (hash) JOIN person p ON p.identity_hash = decode(h.hash, 'base64')""")
    @RegisterConstructorMapper(Identified.class)
    List<Identified> identified(String[] hashes);

    /** Where somebody belongs, or belonged last. */
    @SqlQuery(
            """
            SELECT h.village FROM membership m JOIN household h ON h.id = m.household
            WHERE m.person = :person ORDER BY m.until_on DESC NULLS FIRST LIMIT 1""")
    @Nullable
    String lastVillage(UUID person);

    @SqlQuery("SELECT count(*) FROM household WHERE village = :village AND left_on IS NULL")
    int count(String village);

    /** How many households one village has. */
    record VillageCount(String village, long households) {}

    @SqlQuery(
            """
            SELECT village, count(*) AS households FROM household
            WHERE village LIKE :division || '%' AND left_on IS NULL GROUP BY village""")
    @RegisterConstructorMapper(VillageCount.class)
    List<VillageCount> countByVillage(String division);

    @SqlQuery(
            """
            SELECT h.id AS household, count(*) FILTER (WHERE m.kind = 'REGISTERED') AS registered,
                   count(*) FILTER (WHERE m.kind = 'CO_RESIDENT') AS co_resident
            FROM household h
            JOIN membership m ON m.household = h.id AND m.until_on IS NULL
            JOIN person p ON p.id = m.person AND p.died_on IS NULL
            WHERE h.village = :village AND h.left_on IS NULL
            GROUP BY h.id""")
    @RegisterConstructorMapper(HouseholdBoard.Heads.class)
    List<HouseholdBoard.Heads> heads(String village);
}
