package cn.moralbank;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource.DataSourceLiteral;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Counties whose test class has ended, to be opened again empty and under a code of their own. A schema of a hundred and twenty
 * tables takes more than half a second to make; opening one for every test anew was most of the time of a whole run.
 */
final class UsedCounties {
    /** What the files of the schema themselves wrote, kept from the first county that was made. */
    private static final String SEEDS = "test_seeds";

    private static final Deque<String> FREE = new ArrayDeque<>();
    private static final List<String> IN_USE = new ArrayList<>();
    private static boolean seedsKept;

    private UsedCounties() {}

    /** Notes that a county belongs to the running test class. */
    static synchronized void note(String code) {
        IN_USE.add(code);
    }

    /** The running test class has ended: nobody looks at its counties any more. */
    static synchronized void classEnded() {
        FREE.addAll(IN_USE);
        IN_USE.clear();
    }

    /** The county's structure was changed by hand: it is not opened again. */
    static synchronized void spoiled(String code) {
        IN_USE.remove(code);
    }

    /** Keeps a copy of the rows that a county has from its first moment; only the first call does something. */
    static synchronized void keepSeeds(String code) {
        if (!seedsKept) {
            run(keeping("county_" + code));
            seedsKept = true;
        }
    }

    /**
     * Empties a county of an ended class and gives it another code.
     *
     * @return false where none is free
     */
    static synchronized boolean reopen(String code) {
        if (FREE.isEmpty()) {
            return false;
        }
        run(emptying(FREE.poll(), code));
        return true;
    }

    private static String keeping(String schema) {
        return """
                CREATE SCHEMA %2$s;
                DO $$
                DECLARE t text; filled boolean;
                BEGIN
                  FOR t IN SELECT relname FROM pg_class
                           WHERE relnamespace = '%1$s'::regnamespace AND relkind = 'r' AND relname <> 'flyway_schema_history' LOOP
                    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %1$s.%%I)', t) INTO filled;
                    IF filled THEN EXECUTE format('CREATE TABLE %2$s.%%1$I AS TABLE %1$s.%%1$I', t); END IF;
                  END LOOP;
                END $$"""
                .formatted(schema, SEEDS);
    }

    private static String emptying(String used, String code) {
        return """
                SET lock_timeout = '10s';
                SET session_replication_role = replica;
                ALTER SCHEMA county_%1$s RENAME TO county_%2$s;
                UPDATE platform.county SET code = '%2$s', name = replace(name, '%1$s', '%2$s'),
                  log_origin = replace(log_origin, '%1$s', '%2$s') WHERE code = '%1$s';
                DO $$
                DECLARE t text;
                BEGIN
                  FOR t IN SELECT relname FROM pg_class
                           WHERE relnamespace = 'county_%2$s'::regnamespace AND relkind = 'r' AND relname <> 'flyway_schema_history' LOOP
                    EXECUTE format('DELETE FROM county_%2$s.%%I', t);
                  END LOOP;
                  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'county_%2$s'::regnamespace AND relkind = 'S' LOOP
                    EXECUTE format('ALTER SEQUENCE county_%2$s.%%I RESTART', t);
                  END LOOP;
                  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = '%3$s'::regnamespace AND relkind = 'r' LOOP
                    EXECUTE format('INSERT INTO county_%2$s.%%1$I SELECT * FROM %3$s.%%1$I', t);
                  END LOOP;
                END $$;
                RESET session_replication_role;
                RESET lock_timeout"""
                .formatted(used, code, SEEDS);
    }

    private static void run(String sql) {
        AgroalDataSource owner = Arc.container()
                .select(AgroalDataSource.class, new DataSourceLiteral("owner"))
                .get();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("a used county cannot be opened again", e);
        }
    }
}
