package cn.moralbank.credit.terms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The banks' products. */
@RegisterConstructorMapper(BankProduct.class)
interface BankProducts {
    String ALL =
            """
            SELECT p.id, p.bank, b.name AS bank_name, p.name, p.kind, p.conditions, p.terms, p.published_at, x.ended_at
            FROM bank_product p JOIN bank b ON b.id = p.bank LEFT JOIN bank_product_end x ON x.product = p.id
            """;

    @SqlUpdate(
            """
            INSERT INTO bank_product (id, bank, name, kind, conditions, terms, published_by, published_at)
            VALUES (:id, :bank, :name, :kind, :conditions, :terms::jsonb, :by, :at)""")
    void publish(
            UUID id, UUID bank, String name, ProductKind kind, String conditions, String terms, UUID by, Instant at);

    @SqlUpdate(
            """
            INSERT INTO bank_product_end (product, ended_by, ended_at) VALUES (:product, :by, :at)
            ON CONFLICT (product) DO NOTHING""")
    int end(UUID product, UUID by, Instant at);

    @SqlQuery(ALL + "WHERE p.id = :id")
    @Nullable
    BankProduct find(UUID id);

    /** Those of one bank, or of all; offered ones first, the newest at the top. */
    @SqlQuery(
            ALL
                    + """
            WHERE CAST(:bank AS uuid) IS NULL OR p.bank = :bank
            ORDER BY x.ended_at IS NOT NULL, p.published_at DESC, p.id""")
    List<BankProduct> of(@Nullable UUID bank);

    @SqlQuery(
            """
            SELECT coalesce(sum(s.owed_fen), 0) FROM loan l
            JOIN LATERAL (SELECT owed_fen FROM loan_step WHERE loan = l.id ORDER BY step DESC LIMIT 1) s ON true
            WHERE l.product = :product AND l.village = :village""")
    long owedInVillage(UUID product, String village);
}
