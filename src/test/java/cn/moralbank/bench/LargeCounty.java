package cn.moralbank.bench;

import cn.moralbank.TestCounty;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.merkle.FullTile;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.TileGrowth;
import cn.moralbank.merkle.TilePath;
import cn.moralbank.merkle.TileStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A county with as many entries in its ledger and leaves in its log as asked for, made by set-based SQL because no month lasts that
 * long. Rows and bytes are of the size and shape of real ones, an account's leaves are chained as they should be, and the tiles are
 * made by the product's own code: what the service proves of it can be verified.
 */
final class LargeCounty {
    static final long LARGE = Long.getLong("bench.entries", 10_000_000L);
    static final long SMALL = 10_000;
    private static final int PER_ACCOUNT = 100;
    private static final int CHUNK = 256 * 4096;

    private static @Nullable LargeCounty large;

    final TestCounty county = TestCounty.open();
    final long entries;
    private final Connection connection;

    private LargeCounty(String url, String user, long entries) throws SQLException {
        this.entries = entries;
        connection = DriverManager.getConnection(url, user, "unused");
        execute("SET search_path TO county_" + county.code());
        execute("SET synchronous_commit TO off");
        execute("SET maintenance_work_mem TO '1GB'");
    }

    /** The one of {@link #LARGE} entries, made once for all benchmarks of a run. */
    static synchronized LargeCounty large(String url, String user) throws SQLException {
        if (large == null) {
            long begin = System.nanoTime();
            large = of(url, user, LARGE);
            Figures.print(
                    "a county of " + LARGE + " entries made in",
                    (System.nanoTime() - begin) / 1e9,
                    "s",
                    "not a figure");
        }
        return large;
    }

    /** Makes the county; a household has {@value #PER_ACCOUNT} entries. */
    static LargeCounty of(String url, String user, long entries) throws SQLException {
        LargeCounty large = new LargeCounty(url, user, entries);
        large.fillLedger();
        large.fillLog();
        large.settle();
        large.connection.close();
        return large;
    }

    /** Does at once what the server would have done by itself over the years: otherwise the first reads pay for it. */
    private void settle() throws SQLException {
        for (String table : List.of("account", "transfer", "log_account", "log_leaf", "log_tile")) {
            execute("VACUUM (ANALYZE) " + table);
        }
        execute("CHECKPOINT");
    }

    /** Id of the household that owns the n-th account. */
    static UUID household(long n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    long accounts() {
        return entries / PER_ACCOUNT;
    }

    private void fillLedger() throws SQLException {
        String owner = "('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))";
        execute(NAME_BASED_UUID);
        execute(
                """
                INSERT INTO account (id, kind, owner, village, opened_at, balance, seq, earned)
                SELECT pg_temp.account_id('HOUSEHOLD/' || %1$s), 'HOUSEHOLD', %1$s, '%2$s', now(), %3$d, %3$d, %3$d
                FROM generate_series(0::bigint, %4$d) n"""
                        .formatted(owner, county.village(1), PER_ACCOUNT, accounts() - 1));
        AccountKey pool = AccountKey.pool(county.village(1));
        execute("INSERT INTO account (id, kind, owner, village, opened_at) VALUES ('%s', 'POOL', '%s', '%3$s', now())"
                .formatted(pool.id(), pool.owner(), pool.village()));
        new BulkTable(connection, "transfer").fill(TRANSFERS.formatted(pool.id(), PER_ACCOUNT, accounts()));
    }

    /** In the order of a real ledger, day by day and household by household: an account's entries lie far apart. */
    private static final String TRANSFERS =
            """
            INSERT INTO transfer (id, kind, points, debit_account, debit_held, debit_keep,
              credit_account, credit_seq, credit_before, credit_after, happened_at, recorded_at, actor, rule, village)
            SELECT ('01900000-0000-7000-8000-' || lpad(to_hex((s - 1) * %3$d + a.n), 12, '0'))::uuid,
              'EARN', 1, '%1$s', 0, 0, a.id, s, s - 1, s,
              now() - (%2$d - s) * interval '1 day', now(), a.id, 'clean-yard@1', a.village
            FROM generate_series(1::bigint, %2$d) s
            CROSS JOIN (SELECT id, village, row_number() OVER (ORDER BY owner) - 1 AS n
                        FROM account WHERE kind = 'HOUSEHOLD') a""";

    /** The product computes an account's id from its name as Java does: MD5 with version and variant set. */
    private static final String NAME_BASED_UUID =
            """
            CREATE OR REPLACE FUNCTION pg_temp.account_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
              SELECT encode(set_byte(set_byte(b, 6, (get_byte(b, 6) & 15) | 48), 8, (get_byte(b, 8) & 63) | 128), 'hex')::uuid
              FROM decode(md5(name), 'hex') b $$;
            """;

    private void fillLog() throws SQLException {
        execute(
                """
                INSERT INTO log_account (account, ord, acct)
                SELECT id, row_number() OVER (ORDER BY owner) - 1, md5(id::text) FROM account WHERE kind = 'HOUSEHOLD'""");
        new BulkTable(connection, "log_leaf").fill(CHAINS.formatted(PER_ACCOUNT, accounts()));
        execute(
                """
                UPDATE log_account a SET seq = l.seq, hash = l.hash
                FROM log_leaf l WHERE l.account = a.account AND l.seq = %d"""
                        .formatted(PER_ACCOUNT));
        fillTiles();
        execute("UPDATE log_state SET size = " + entries + ", accounts = " + accounts());
    }

    /** Month by month each account gets a leaf that names the hash of the one before. */
    private static final String CHAINS =
            """
            INSERT INTO log_leaf (index, leaf, hash, kind, about, account, seq)
            WITH RECURSIVE chain AS (
              SELECT ord, account, acct, 0::bigint AS seq, ''::bytea AS leaf, ''::bytea AS hash FROM log_account
              UNION ALL
              SELECT c.ord, c.account, c.acct, c.seq + 1, l.leaf, sha256('\\x00'::bytea || l.leaf)
              FROM chain c
              CROSS JOIN LATERAL (SELECT convert_to(format(
                '{"acct":"%%s","amt":"+1","at":"2026-11-21T08:00:00.000Z","eid":"%%s","kind":"EARN","nonce":"%%s","ord":%%s,'
                '"prev":"%%s","rule":"clean-yard@1","seq":%%s,"tx":"%%s","v":1}', c.acct, md5(c.acct || c.seq)::uuid,
                md5(c.seq || c.acct), c.ord, encode(c.hash, 'hex'), c.seq + 1, md5(c.account::text || c.seq + 1)::uuid),
                'UTF8') AS leaf OFFSET 0) l
              WHERE c.seq < %1$d)
            SELECT (seq - 1) * %2$d + ord, leaf, hash, 'EARN', md5(account::text || seq)::uuid, account, seq
            FROM chain WHERE seq > 0""";

    private void fillTiles() throws SQLException {
        Map<TilePath, byte[]> edges = new HashMap<>();
        List<FullTile> tiles = new ArrayList<>();
        for (long from = 0; from < entries; from += CHUNK) {
            List<FullTile> grown = TileGrowth.append(new Growing(edges), from, hashes(from));
            tiles.addAll(grown);
            remember(grown, edges);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO log_tile (level, index, hashes, root) VALUES (?, ?, ?, ?)")) {
            for (FullTile tile : tiles) {
                insert.setInt(1, tile.path().level());
                insert.setLong(2, tile.path().index());
                insert.setBytes(3, tile.bytes());
                insert.setBytes(4, tile.root().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What stands at the right edge of each level above the leaves: the roots of the last full tiles below. */
    private static void remember(List<FullTile> grown, Map<TilePath, byte[]> edges) {
        for (FullTile tile : grown) {
            long index = tile.path().index();
            TilePath above = new TilePath(tile.path().level() + 1, index / TilePath.FULL, TilePath.FULL);
            byte[] before = edges.getOrDefault(above, new byte[0]);
            byte[] after = java.util.Arrays.copyOf(before, before.length + Hash.LENGTH);
            System.arraycopy(tile.root().bytes(), 0, after, before.length, Hash.LENGTH);
            edges.put(above, after);
        }
    }

    /** Leaves come in multiples of a tile, so that only the levels above have something at their edge. */
    private record Growing(Map<TilePath, byte[]> edges) implements TileStore {
        @Override
        public byte[] tile(int level, long index) {
            return edges.getOrDefault(new TilePath(level, index, TilePath.FULL), new byte[0]);
        }
    }

    private List<Hash> hashes(long from) throws SQLException {
        List<Hash> hashes = new ArrayList<>(CHUNK);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT hash FROM log_leaf WHERE index >= ? AND index < ? ORDER BY index")) {
            select.setLong(1, from);
            select.setLong(2, Math.min(entries, from + CHUNK));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hashes.add(Hash.of(rows.getBytes(1)));
                }
            }
        }
        return hashes;
    }

    private void execute(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }
}
