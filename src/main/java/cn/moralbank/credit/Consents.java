package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Consents and their withdrawals. */
@RegisterConstructorMapper(Consent.class)
interface Consents {
    String ALL =
            """
            SELECT c.id, c.code, c.bank, b.name AS bank_name, c.village, c.household, c.person, c.guardian, c.purpose, c.fields,
                   c.from_day AS "from", c.until_day AS "until", c.way, c.witness, c.given_at, w.withdrawn_at
            FROM consent c JOIN bank b ON b.id = c.bank LEFT JOIN consent_withdrawal w ON w.consent = c.id
            """;

    @SqlUpdate(
            """
            INSERT INTO consent (id, code, bank, village, household, person, guardian, purpose, fields, from_day, until_day, way,
                                 witness, terms, given_by, given_at)
            VALUES (:c.id, :c.code, :c.bank, :c.village, :c.household, :c.person, :c.guardian, :c.purpose, :fields, :c.from, :c.until,
                    :c.way, :c.witness, :terms, :by, :c.givenAt)""")
    void give(@BindMethods("c") Consent c, String[] fields, String terms, UUID by);

    @SqlUpdate(
            """
            INSERT INTO consent_withdrawal (consent, withdrawn_by, way, leaf, withdrawn_at)
            VALUES (:consent, :by, :way, :leaf, :at)
            ON CONFLICT (consent) DO NOTHING""")
    int withdraw(UUID consent, UUID by, ConsentWay way, UUID leaf, Instant at);

    @SqlQuery("SELECT leaf FROM consent_withdrawal WHERE consent = :consent")
    @Nullable
    UUID leafOfWithdrawal(UUID consent);

    @SqlQuery("SELECT terms FROM consent WHERE id = :id")
    String terms(UUID id);

    /** The consents on which something could still be told to a bank on a day, of these households. */
    @SqlQuery(ALL
            + "WHERE c.household = ANY (:households) AND w.consent IS NULL AND :day BETWEEN c.from_day AND c.until_day")
    List<Consent> standing(UUID[] households, LocalDate day);

    @SqlQuery(ALL + "WHERE c.id = :id")
    @Nullable
    Consent find(UUID id);

    @SqlQuery(ALL + "WHERE c.code = :code")
    @Nullable
    Consent byCode(String code);

    @SqlQuery(ALL + "WHERE c.household = :household ORDER BY c.given_at DESC, c.id")
    List<Consent> ofHousehold(UUID household);
}
