package cn.moralbank.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is filled with millions of rows at once: its indexes but the primary key are taken off before and made again after,
 * since sorting once is some times faster than ten million steps into trees.
 */
record BulkTable(Connection connection, String name) {

    void fill(String insert) throws SQLException {
        List<String> again = new ArrayList<>();
        List<String> off = new ArrayList<>();
        try (Statement s = connection.createStatement();
                ResultSet rows = s.executeQuery(INDEXES.formatted(name))) {
            while (rows.next()) {
                off.add(rows.getString("off"));
                again.add(rows.getString("again"));
            }
        }
        try (Statement s = connection.createStatement()) {
            for (String drop : off) {
                s.execute(drop);
            }
            s.execute(insert);
            for (String create : again) {
                s.execute(create);
            }
        }
    }

    private static final String INDEXES =
            """
            SELECT CASE WHEN c.oid IS NULL THEN format('DROP INDEX %%I', i.indexrelid::regclass::text)
                   ELSE format('ALTER TABLE %1$s DROP CONSTRAINT %%I', c.conname) END AS off,
                   CASE WHEN c.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
                   ELSE format('ALTER TABLE %1$s ADD CONSTRAINT %%I %%s', c.conname, pg_get_constraintdef(c.oid)) END AS again
            FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype = 'u'
            WHERE i.indrelid = '%1$s'::regclass AND NOT i.indisprimary""";
}
