package cn.moralbank.people;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The divisions of the county. */
@RegisterConstructorMapper(DivisionTable.Row.class)
interface DivisionTable {
    record Row(String code, String name) {
        Division division() {
            return Division.of(code, name);
        }
    }

    @SqlQuery("SELECT code, name FROM division WHERE code = :code")
    @Nullable
    Row find(String code);

    @SqlQuery("SELECT code, name FROM division WHERE parent = :code ORDER BY code")
    List<Row> below(String code);

    @SqlQuery(
            """
            SELECT code, name FROM division
            WHERE code >= :code AND code < :code || 'A' AND length(code) = :digits ORDER BY code""")
    List<Row> within(String code, int digits);

    @SqlUpdate(
            """
            INSERT INTO division (code, name, parent, put_at) VALUES (:code, :name, :parent, :at)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name WHERE division.name <> excluded.name""")
    void put(String code, String name, @Nullable String parent, Instant at);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM division WHERE parent = :parent AND name = :name AND code <> :code)")
    boolean nameTaken(String parent, String name, String code);

    /** Holds a village still while numbers or groups are given out in it. */
    @SqlQuery("SELECT code FROM division WHERE code = :code FOR UPDATE")
    @Nullable
    String lock(String code);
}
