package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever asks, and what the checker finds where somebody took the refusals away. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DatabaseRefusesTest {
    @Inject
    Jdbi jdbi;

    @Inject
    @DataSource("owner")
    AgroalDataSource owner;

    private LedgerFixture bank;
    private Transfer earned;

    @BeforeEach
    void openCounty() {
        bank = new LedgerFixture();
        earned = bank.earn(bank.li, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE transfer SET points = 200",
                "DELETE FROM transfer",
                "TRUNCATE transfer",
                "UPDATE account SET floor = -100",
                "UPDATE account SET owner = 'x'",
                "DELETE FROM account",
                "UPDATE hold SET points = 1",
                "DELETE FROM hold",
                "UPDATE hold_end SET points = 1",
                "DELETE FROM hold_end",
                "DELETE FROM flow"
            })
    void theServiceHasNoRightTo(String statement) {
        assertThatThrownBy(() -> bank.county.inTransaction(() -> jdbi.withHandle(h -> h.execute(statement))))
                .hasStackTraceContaining("permission denied");
        bank.booksAreClean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind, points, debit_account, credit_account, credit_seq, credit_before, credit_after "
                        + "| 'EARN', 5, POOL, LI, 2, 100, 106 | transfer_credit_is_before_plus_points",
                "kind, points, debit_account, debit_seq, debit_before, debit_after, credit_account "
                        + "| 'REDEEM', 5, LI, 2, 100, 96, POOL | transfer_debit_is_before_minus_points",
                "kind, points, debit_account, credit_account, credit_seq, credit_before, credit_after "
                        + "| 'EARN', 0, POOL, LI, 2, 100, 100 | transfer_moves_points",
                "kind, points, debit_account, credit_account, credit_seq, credit_before, credit_after "
                        + "| 'EARN', 5, POOL, LI, 1, 100, 105 | transfer_credit_has_its_place",
                "kind, points, debit_account, debit_seq, debit_before, debit_after, credit_account "
                        + "| 'REDEEM', 105, LI, 2, 100, -5, POOL | transfer_leaves_what_must_stay",
                "kind, points, debit_account, credit_account | 'EARN', 5, LI, LI | transfer_has_two_accounts",
                "kind, points, debit_account, credit_account | 'REVERSAL', 5, LI, POOL "
                        + "| transfer_reversal_names_what_it_reverses",
                "kind, points, debit_account, debit_before, debit_after, credit_account "
                        + "| 'REDEEM', 5, LI, 100, 95, POOL | transfer_debit_side_is_whole",
                "kind, points, debit_account, credit_account, reverses | 'REVERSAL', 100, LI, POOL, REVERSED "
                        + "| transfer_is_reversed_once"
            })
    void evenTheOwnerCannotWrite(String columns, String values, String constraint) {
        bank.reverse(earned);
        assertThatThrownBy(() -> insert(columns, values)).hasMessageContaining(constraint);
        bank.booksAreClean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE account SET balance = -1 WHERE id = LI | account_stays_above_its_floor",
                "UPDATE account SET held = 101 WHERE id = LI | account_stays_above_its_floor",
                "UPDATE account SET balance = NULL WHERE id = LI | account_of_a_member_keeps_its_balance",
                "UPDATE account SET balance = 0 WHERE id = POOL | account_of_a_member_keeps_its_balance"
            })
    void evenTheOwnerCannotSet(String statement, String constraint) {
        assertThatThrownBy(() -> asOwner(filled(statement))).hasMessageContaining(constraint);
        bank.booksAreClean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE account SET balance = 90 WHERE id = LI | balance 90 and 1 entries, but its transfers give 100 and 1",
                "UPDATE account SET earned = 90 WHERE id = LI | 90 points earned in all, but its transfers give 100",
                "UPDATE transfer SET points = 90, credit_after = 90 | balance 100 and 1 entries, but its transfers give 90 and 1",
                "DELETE FROM transfer | but its transfers give 0 and 0",
                "UPDATE transfer SET credit_seq = 3 | entry 3 begins with 0 after entry 0",
                "UPDATE flow_pending SET points = -99 | flow EARN on 2026-11-21 is -99, but its transfers give -100",
                "DELETE FROM account WHERE id = POOL | does not exist",
                "UPDATE account SET held = 5 WHERE id = LI | 5 held, but its open holds give 0",
                "UPDATE transfer SET credit_seq = NULL, credit_before = NULL, credit_after = NULL | (HOUSEHOLD) has seq"
            })
    void theCheckerNamesWhatTheOwnerTamperedWith(String statement, String finding) throws SQLException {
        asOwner(filled(statement));
        List<String> findings = bank.in(() -> bean(Books.class).check());
        assertThat(findings).anySatisfy(f -> assertThat(f).contains(finding));
    }

    @Test
    void entriesOfEveryTransferSumToNothing() {
        bank.redeem(bank.li, 30);
        long sum = bank.county.inTransaction(() -> jdbi.withHandle(h ->
                h.createQuery("SELECT sum(amount) FROM entry").mapTo(Long.class).one()));
        assertThat(sum).isZero();
        bank.booksAreClean();
    }

    private void insert(String columns, String values) throws SQLException {
        asOwner(filled("INSERT INTO transfer (id, happened_at, recorded_at, actor, village, debit_held, debit_keep, "
                + columns + ") VALUES (gen_random_uuid(), now(), now(), gen_random_uuid(), '" + bank.village
                + "', 0, 0, "
                + values + ")"));
    }

    private String filled(String statement) {
        return statement
                .replace("LI", "'" + bank.li.id() + "'")
                .replace("POOL", "'" + bank.pool.id() + "'")
                .replace("REVERSED", "'" + earned.id() + "'");
    }

    private void asOwner(String statement) throws SQLException {
        try (Connection c = owner.getConnection();
                Statement s = c.createStatement()) {
            s.execute("SET search_path TO county_" + bank.county.code());
            s.execute(statement);
        }
    }
}
