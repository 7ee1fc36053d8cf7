package cn.moralbank.credit;

import java.time.Instant;
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
                                 witness, given_by, given_at)
            VALUES (:c.id, :c.code, :c.bank, :c.village, :c.household, :c.person, :c.guardian, :c.purpose, :fields, :c.from, :c.until,
                    :c.way, :c.witness, :by, :c.givenAt)""")
    void give(@BindMethods("c") Consent c, String[] fields, UUID by);

    @SqlUpdate(
            """
            INSERT INTO consent_withdrawal (consent, withdrawn_by, way, withdrawn_at) VALUES (:consent, :by, :way, :at)
            ON CONFLICT (consent) DO NOTHING""")
    int withdraw(UUID consent, UUID by, ConsentWay way, Instant at);

    @SqlQuery(ALL + "WHERE c.id = :id")
    @Nullable
    Consent find(UUID id);

    @SqlQuery(ALL + "WHERE c.code = :code")
    @Nullable
    Consent byCode(String code);

    @SqlQuery(ALL + "WHERE c.household = :household ORDER BY c.given_at DESC, c.id")
    List<Consent> ofHousehold(UUID household);
}
