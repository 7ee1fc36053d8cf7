package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SealingTest {
    @Inject
    Jdbi jdbi;

    @Inject
    SealingLog sealing;

    @Inject
    CheckpointBoard checkpoints;

    @Inject
    Leaves leaves;

    @Inject
    AccountEvidence accountEvidence;

    @Inject
    Books books;

    private TestCounty county;
    private Postings postings;

    @BeforeEach
    void open() {
        county = TestCounty.open();
        postings = new Postings(county);
    }

    @AfterEach
    void booksAreClean() {
        assertThat(county.in(() -> books.check())).isEmpty();
        assertThat(pending()).isZero();
    }

    @Test
    void anEmptyLogIsSigned() {
        seal();
        assertThat(latest().size()).isZero();
        assertThat(latest().root()).isEqualTo(Hash.ofNothing());
    }

    @Test
    void bothSidesOfATransferBetweenMembersBecomeLeavesThatAreChained() {
        AccountKey household = postings.household();
        Transfer earned = postings.earn(household, 150);
        postings.spend(household, 20);
        seal();

        List<LeafText> chain = leaves();
        assertThat(chain).hasSize(2);
        LeafText first = chain.get(0);
        assertThat(first.members().keySet())
                .containsExactlyInAnyOrder(
                        "acct", "amt", "at", "eid", "kind", "nonce", "ord", "prev", "rule", "seq", "tx", "v");
        assertThat(first.text("amt")).isEqualTo("+150");
        assertThat(first.text("at")).isEqualTo("2026-11-21T08:00:00.000Z");
        assertThat(first.text("kind")).isEqualTo("EARN");
        assertThat(first.text("rule")).isEqualTo("clean-yard@3");
        assertThat(first.text("tx")).isEqualTo(earned.id().toString());
        assertThat(first.text("prev")).isEmpty();
        assertThat(first.text("acct")).matches("[0-9a-f]{32}").isNotEqualTo(household.owner());
        assertThat(chain.get(1).text("amt")).isEqualTo("-20");
        assertThat(chain.get(1).number("seq")).isEqualTo(2);
        assertThat(chain.get(1).text("prev"))
                .isEqualTo(Hash.ofLeaf(leafBytes().get(0)).hex());
    }

    @Test
    void manyBatchesAndTilesGiveTheRootOfAllLeaves() {
        for (int round = 0; round < 3; round++) {
            postings.households(300 + round);
            seal();
            postings.householdWith(7);
        }
        seal();
        List<Hash> hashes = leafBytes().stream().map(Hash::ofLeaf).toList();
        assertThat(hashes).hasSize(300 + 301 + 302 + 21);
        assertThat(latest().size()).isEqualTo(hashes.size());
        assertThat(latest().root()).isEqualTo(new MemoryTree(hashes).root());
        assertThat(count("SELECT count(*) FROM log_tile WHERE level = 0")).isEqualTo(3);
        assertThat(count("SELECT count(DISTINCT ord) FROM log_account WHERE ord < 906"))
                .isEqualTo(906);
    }

    @Test
    void theSameSizeIsNeverSignedTwice() {
        postings.earn(postings.household(), 5);
        seal();
        String note = checkpointText();
        seal();
        assertThat(checkpointText()).isEqualTo(note);
        assertThat(count("SELECT count(*) FROM log_checkpoint")).isEqualTo(1);
        assertThatThrownBy(() -> county.inTransaction(
                        () -> jdbi.withHandle(h -> h.execute("UPDATE log_checkpoint SET root = sha256('other')"))))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> county.inTransaction(() -> jdbi.withHandle(h -> h.execute("DELETE FROM log_leaf"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void otherLeavesAreSealedIfTheirTransactionIs() {
        UUID id = Ids.next();
        county.inTransaction(() -> {
            leaves.append(id, "CONSENT", Map.of("bank", "b1", "until", "2027-01-01"));
            return id;
        });
        assertThatThrownBy(() -> county.inTransaction((Callable<Void>) () -> {
                    leaves.append(Ids.next(), "CONSENT", Map.of());
                    throw new IllegalStateException("rolled back");
                }))
                .hasStackTraceContaining("rolled back");
        seal();
        assertThat(leaves()).hasSize(1);
        assertThat(leaves().get(0).text("bank")).isEqualTo("b1");
        assertThat(leaves().get(0).text("eid")).isEqualTo(id.toString());
    }

    @Test
    void twoSequencersAtOnceUnderLoadDoubleNothingAndLoseNothing() throws Exception {
        List<AccountKey> accounts = postings.households(20);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> work = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            work.add(threads.submit(() -> IntStream.range(0, 60)
                    .forEach(i -> postings.earn(accounts.get((i * 7) % accounts.size()), 1 + i))));
            work.add(threads.submit(() -> IntStream.range(0, 40).forEach(i -> seal())));
        }
        for (Future<?> each : work) {
            each.get();
        }
        threads.shutdown();
        seal();
        assertThat(leafBytes()).hasSize(20 + 180);
        List<Hash> hashes = leafBytes().stream().map(Hash::ofLeaf).toList();
        assertThat(latest().root()).isEqualTo(new MemoryTree(hashes).root());
        assertThat(count("SELECT count(*) FROM log_account a WHERE seq <> (SELECT count(*) FROM log_leaf l"
                        + " WHERE l.account = a.account)"))
                .isZero();
    }

    @Test
    void evidenceIsOfThisMomentAndUsedAgainWhileTheAccountRests() {
        AccountKey account = postings.householdWith(5);
        Evidence first = evidence(account);
        postings.earn(postings.household(), 3);
        Evidence again = evidence(account);
        assertThat(again).isEqualTo(first);
        assertThat(first.entries()).hasSize(5);
        assertThat(first.heads().index()).isEqualTo(first.claims().size() - 1);

        postings.earn(account, 9);
        Evidence later = evidence(account);
        assertThat(later.claims().headSeq()).isEqualTo(6);
        assertThat(county.in(() -> accountEvidence.at(account, first.claims().size())))
                .isEqualTo(first);
        assertThatThrownBy(() -> county.in(() -> accountEvidence.at(account, 3)))
                .isInstanceOf(LogProblem.NoSuchEvidence.class);
    }

    @Test
    void anAccountWithoutEntriesHasEvidenceOfThat() {
        postings.householdWith(2);
        Evidence none = evidence(postings.household());
        assertThat(none.entries()).isEmpty();
        assertThat(none.claims().headSeq()).isZero();
        assertThat(none.claims().headHash()).isEmpty();
    }

    private Evidence evidence(AccountKey account) {
        return county.in(() ->
                accountEvidence.at(account, accountEvidence.claims(account).size()));
    }

    private void seal() {
        county.in(() -> {
            sealing.run();
            return Boolean.TRUE;
        });
    }

    private Checkpoint latest() {
        return Checkpoint.parse(SignedNote.parse(checkpointText()).text());
    }

    private String checkpointText() {
        return county.inTransaction(
                () -> Objects.requireNonNull(checkpoints.latest()).print());
    }

    private List<byte[]> leafBytes() {
        return county.inTransaction(() -> jdbi.withHandle(h -> h.createQuery("SELECT leaf FROM log_leaf ORDER BY index")
                .mapTo(byte[].class)
                .list()));
    }

    private List<LeafText> leaves() {
        return leafBytes().stream().map(LeafText::parse).toList();
    }

    private long count(String sql) {
        return county.inTransaction(
                () -> jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one()));
    }

    private long pending() {
        return count("SELECT (SELECT count(*) FROM transfer_pending) + (SELECT count(*) FROM log_leaf_pending)");
    }
}
