package cn.moralbank.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Recomputes every invariant of the current county's ledger from its transfers. */
@Singleton
public class Books {
    private final BookChecks checks;

    Books(Jdbi jdbi) {
        this.checks = jdbi.onDemand(BookChecks.class);
    }

    /**
     * Reads the whole ledger of the county.
     *
     * @return what is wrong, each finding naming account, transfer and what differs; empty when the books are clean
     */
    @Transactional
    public List<String> check() {
        List<String> findings = new ArrayList<>();
        findings.addAll(checks.sidesThatDoNotAddUp());
        findings.addAll(checks.sidesWithoutAccount());
        findings.addAll(checks.sidesOfTheWrongSort());
        findings.addAll(checks.entriesOutOfPlace());
        findings.addAll(checks.balancesThatDiffer());
        findings.addAll(checks.earningsThatDiffer());
        findings.addAll(checks.balancesUnderTheFloor());
        findings.addAll(checks.holdsThatDiffer());
        findings.addAll(checks.holdsPostedOtherwise());
        findings.addAll(checks.reversalsThatDoNotMirror());
        findings.addAll(checks.flowsThatDiffer());
        return findings;
    }
}
