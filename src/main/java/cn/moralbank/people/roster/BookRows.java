package cn.moralbank.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What the books say of a village, as far as a roster is compared with it. */
@RegisterConstructorMapper(BookRows.BookHousehold.class)
@RegisterConstructorMapper(BookRows.BookPerson.class)
@RegisterConstructorMapper(BookRows.BookGroup.class)
interface BookRows {
    record BookGroup(String code, String name) {}

    record BookHousehold(UUID id, String number, String groupCode, String householdClass, boolean gone) {}

    /** A person in one household; two rows where they are registered in one and live in another. */
    record BookPerson(
            UUID id,
            @Nullable UUID household,
            @Nullable String village,
            @Nullable String name,
            String sex,
            @Nullable LocalDate bornOn,
            @Nullable String identityHash,
            String phoneTail,
            @Nullable UUID guardian,
            @Nullable String relation,
            boolean registered,
            boolean resides) {}

    String PERSON =
            """
            SELECT p.id, m.household, h.village, p.name, p.sex, p.born_on, encode(p.identity_hash, 'hex') AS identity_hash,
                   p.phone_tail, p.guardian, (array_agg(m.relation ORDER BY m.kind DESC))[1] AS relation,
                   coalesce(bool_or(m.kind = 'REGISTERED'), false) AS registered,
                   coalesce(bool_or(m.kind = 'CO_RESIDENT'), false) AS resides
            FROM person p
            """;

    /**
     * Until the transaction ends. The database keeps the plan that it made while the tables were nearly empty, and reads them
     * whole for each village of a first import otherwise: measured 311 s instead of 48 for 87,500 households.
     */
    @SqlQuery("SELECT set_config('enable_seqscan', 'off', true)")
    String preferIndexes();

    @SqlQuery("SELECT code FROM division WHERE code = :village FOR UPDATE")
    String lockVillage(String village);

    @SqlQuery("SELECT code, name FROM division WHERE parent = :village ORDER BY code")
    List<BookGroup> groups(String village);

    @SqlQuery(
            """
            SELECT id, number, coalesce(group_code, '') AS group_code, class AS household_class, left_on IS NOT NULL AS gone
            FROM household WHERE village = :village""")
    List<BookHousehold> households(String village);

    /** By the households' ids, so that the index is used even before a first import has any statistics. */
    @SqlQuery(
            PERSON
                    + """
                    JOIN membership m ON m.person = p.id AND m.until_on IS NULL
                    JOIN household h ON h.id = m.household
                    WHERE m.household = ANY(:households) GROUP BY p.id, m.household, h.village""")
    List<BookPerson> people(UUID[] households);

    /** Everybody with these identity numbers, wherever in the county they are, also nowhere. */
    @SqlQuery(
            PERSON
                    + """
                    LEFT JOIN membership m ON m.person = p.id AND m.until_on IS NULL
                    LEFT JOIN household h ON h.id = m.household
                    WHERE p.identity_hash = ANY(ARRAY(SELECT decode(x, 'hex') FROM unnest(:hashes) AS x))
                    GROUP BY p.id, m.household, h.village""")
    List<BookPerson> byIdentity(String[] hashes);
}
