package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.shared.CurrentCounty;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with every right in the database can do, and that it is noticed, with county, account and entry. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TamperDrillTest {
    /** The entries of the household that is tampered with: 1, 2, 3, 4 and 5 points. */
    private static final String HERS =
            "(SELECT id FROM transfer t JOIN hers h ON t.credit_account = h.account AND t.credit_seq = %d)";

    @Inject
    @DataSource("owner")
    AgroalDataSource superuser;

    @Inject
    Jdbi jdbi;

    @Inject
    SealingLog sealing;

    @Inject
    LogAudit audit;

    @Inject
    RollbackGuard guard;

    @Inject
    CheckpointFolder folder;

    @Inject
    CurrentCounty current;

    @Inject
    LogKeys keys;

    private TestCounty county;
    private AccountKey household;

    @BeforeEach
    void aSealedLogWithoutFindings() {
        county = TestCounty.open();
        Postings postings = new Postings(county);
        postings.households(250);
        household = postings.householdWith(5);
        postings.households(20);
        seal();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedAmountIsNamed() {
        tamper("UPDATE transfer SET points = points + 100, credit_after = credit_after + 100 WHERE id = "
                + HERS.formatted(3));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("amount-differs");
            assertThat(finding.county()).isEqualTo(county.code());
            assertThat(finding.account()).isEqualTo("HOUSEHOLD " + household.owner());
            assertThat(finding.seq()).isEqualTo(3);
            assertThat(finding.english()).contains("103 in the ledger and 3 in the log");
        });
    }

    @Test
    void aDeletedEntryIsNamed() {
        tamper("DELETE FROM transfer WHERE id = " + HERS.formatted(2));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("entry-deleted");
            assertThat(finding.account()).isEqualTo("HOUSEHOLD " + household.owner());
            assertThat(finding.seq()).isEqualTo(2);
            assertThat(finding.transfer()).isNotNull();
        });
    }

    @Test
    void twoSwappedEntriesAreNamed() {
        tamper(
                "UPDATE transfer SET credit_seq = 99 WHERE id = " + HERS.formatted(2),
                "UPDATE transfer SET credit_seq = 2 WHERE id = " + HERS.formatted(4),
                "UPDATE transfer SET credit_seq = 4 WHERE id = " + HERS.formatted(99));
        assertThat(findings())
                .extracting(Finding::code, Finding::seq)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("transfer-differs", 2L),
                        org.assertj.core.groups.Tuple.tuple("amount-differs", 2L),
                        org.assertj.core.groups.Tuple.tuple("transfer-differs", 4L));
    }

    @Test
    void aRewrittenLeafWithItsTileAndItsTransferIsFound() {
        county.spoiled();
        tamper(
                "ALTER TABLE log_leaf DROP CONSTRAINT log_leaf_hash_is_that_of_its_bytes",
                "UPDATE transfer SET points = 900, credit_after = credit_before + 900 WHERE id = " + HERS.formatted(3),
                "UPDATE log_leaf l SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '\"+3\"', '\"+900\"'), 'UTF8')"
                        + " FROM hers h WHERE l.account = h.account AND l.seq = 3",
                "UPDATE log_leaf SET hash = sha256('\\x00'::bytea || leaf)",
                "UPDATE log_tile t SET hashes = (SELECT string_agg(hash, ''::bytea ORDER BY index) FROM log_leaf"
                        + " WHERE index < 256) WHERE level = 0");
        List<Finding> found = findings();
        assertThat(found).extracting(Finding::code).contains("chain-broken", "checkpoint-differs");
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("chain-broken"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.account()).isEqualTo("HOUSEHOLD " + household.owner());
                    assertThat(finding.seq()).isEqualTo(4);
                });
    }

    @Test
    void aRewrittenTileIsFound() {
        tamper("UPDATE log_tile SET hashes = overlay(hashes PLACING sha256('x') FROM 65) WHERE level = 0");
        assertThat(findings()).extracting(Finding::code).containsExactly("tile-differs");
    }

    @Test
    void aDatabaseSetBackBehindACheckpointRefusesToStart() {
        setBackTo(100);
        assertThatThrownBy(() -> county.in(() -> check(guard)))
                .isInstanceOf(HistoryRewritten.class)
                .hasMessageContaining("has 100 entries, but a checkpoint of 275")
                .hasMessageContaining("moralbank.log.accept-rollback=" + county.code() + ":100");
        assertThat(findings()).extracting(Finding::code).contains("disk-differs");
        assertThatThrownBy(this::seal).isInstanceOf(HistoryRewritten.class);

        RollbackGuard accepting =
                new RollbackGuard(jdbi, folder, current, keys, Optional.of(List.of(county.code() + ":100")));
        assertThatCode(() -> county.in(() -> check(accepting))).doesNotThrowAnyException();
        assertThatCode(() -> county.in(() -> check(guard))).doesNotThrowAnyException();
    }

    @Test
    void aForkIsNeverSigned() {
        setBackTo(100);
        tamper(
                "INSERT INTO transfer_pending (transfer_id) SELECT id FROM transfer t WHERE NOT EXISTS"
                        + " (SELECT 1 FROM log_leaf WHERE about = t.id) ORDER BY credit_seq",
                "UPDATE log_account a SET seq = 0, hash = '' WHERE NOT EXISTS (SELECT 1 FROM log_leaf WHERE account = a.account)");
        assertThatThrownBy(this::seal)
                .isInstanceOf(HistoryRewritten.class)
                .hasMessageContaining("is not the one whose checkpoint of size 275 was signed");
        assertThat(findings()).extracting(Finding::code).contains("disk-differs");
    }

    private void setBackTo(long size) {
        tamper(
                "DELETE FROM log_checkpoint",
                "DELETE FROM log_tile",
                "DELETE FROM log_leaf WHERE index >= " + size,
                "UPDATE log_state SET size = " + size);
    }

    private List<Finding> findings() {
        return county.in(() -> audit.check());
    }

    private void seal() {
        county.in(() -> {
            sealing.run();
            return Boolean.TRUE;
        });
    }

    private static boolean check(RollbackGuard guard) {
        guard.check();
        return true;
    }

    private void tamper(String... statements) {
        try (Connection connection = superuser.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SET search_path TO county_" + county.code());
            sql.execute("SET session_replication_role = replica");
            sql.execute("CREATE TEMP TABLE hers AS SELECT '" + household.id() + "'::uuid AS account");
            for (String statement : statements) {
                sql.execute(statement);
            }
            sql.execute("DROP TABLE hers");
            sql.execute("RESET search_path; RESET session_replication_role");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
