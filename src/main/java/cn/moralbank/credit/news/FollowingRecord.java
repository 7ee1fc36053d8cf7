package cn.moralbank.credit.news;

import cn.moralbank.credit.Consent;
import cn.moralbank.credit.ConsentsInForce;
import cn.moralbank.credit.StandingField;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.log.LogBoard;
import cn.moralbank.log.SealedMoves;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.PeopleOfHouseholds;
import cn.moralbank.shared.RecordBesidePoints;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Follows the record and writes news about it.
 *
 * <ol>
 *   <li>Read the public log from where it was left. Its order is that of the commits, so nothing is missed and nothing read twice,
 *       and posting does not wait for banks.
 *   <li>A big deduction is told to every bank with a standing consent of that household.
 *   <li>What was taken back by a reversal may have been counted in statements that went out: each such statement is corrected (its
 *       bit in the status list is set) and its bank told.
 *   <li>Vetoes move no points; they are asked of the deeds.
 *   <li>Remember the place in the same transaction.
 * </ol>
 */
@Singleton
class FollowingRecord implements CountyJob {
    private static final int ROUND = 5_000;
    private static final Duration VETOES_SETTLE_WITHIN = Duration.ofDays(60);
    private static final Set<String> KINDS = Set.of(TransferKind.DEDUCT.name(), TransferKind.REVERSAL.name());

    private final NewsTables tables;
    private final LogBoard log;
    private final LedgerBoard ledger;
    private final RecordBesidePoints beside;
    private final PeopleOfHouseholds people;
    private final ConsentsInForce consents;
    private final TellingNews telling;
    private final Clock clock;
    private final long bigDeduction;

    FollowingRecord(
            Jdbi jdbi,
            LogBoard log,
            LedgerBoard ledger,
            RecordBesidePoints beside,
            PeopleOfHouseholds people,
            ConsentsInForce consents,
            TellingNews telling,
            Clock clock,
            @ConfigProperty(name = "moralbank.credit.news.big-deduction") long bigDeduction) {
        this.tables = jdbi.onDemand(NewsTables.class);
        this.log = log;
        this.ledger = ledger;
        this.beside = beside;
        this.people = people;
        this.consents = consents;
        this.telling = telling;
        this.clock = clock;
        this.bigDeduction = bigDeduction;
    }

    @Override
    public String name() {
        return "follow-record";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::someOfTheLog)) {
            // the rest of what was sealed meanwhile
        }
        QuarkusTransaction.requiringNew().run(this::vetoes);
    }

    /** True where there may be more. */
    private boolean someOfTheLog() {
        Long position = tables.position();
        if (position == null) {
            return false;
        }
        SealedMoves sealed = log.sealedFrom(position, ROUND);
        if (sealed.end() == position) {
            return false;
        }
        List<UUID> concerned = sealed.moves().stream()
                .filter(move -> KINDS.contains(move.kind()))
                .map(SealedMoves.Move::transfer)
                .distinct()
                .toList();
        ledger.transfers(concerned).forEach(this::about);
        tables.follow(sealed.end());
        return sealed.end() == position + ROUND;
    }

    private void about(Transfer transfer) {
        if (transfer.kind() == TransferKind.DEDUCT && transfer.points() >= bigDeduction) {
            deducted(transfer);
        } else if (transfer.reverses() != null) {
            ledger.transfer(transfer.reverses()).ifPresent(first -> takenBack(first, transfer));
        }
    }

    private void deducted(Transfer deduction) {
        Holder holder = holder(deduction.from());
        if (holder == null) {
            return;
        }
        for (Consent consent : consents.of(holder.household())) {
            if (holder.person() != null && !holder.person().equals(consent.person())) {
                continue;
            }
            Map<String, Object> data = new LinkedHashMap<>();
            if (consent.fields().contains(StandingField.FACTS)) {
                data.put("points", deduction.points());
                data.put("happenedAt", deduction.happenedAt().toString());
            }
            telling.tell(
                    consent,
                    new TellingNews.News(NewsKind.BIG_DEDUCTION, deduction.id().toString(), data));
        }
    }

    private void takenBack(Transfer first, Transfer reversal) {
        Holder credited = holder(first.to());
        Holder holder = credited == null ? holder(first.from()) : credited;
        if (holder == null) {
            return;
        }
        List<NewsTables.LiveStatement> counted = tables.statementsThatCounted(
                holder.household(), holder.person(), first.recordedAt(), reversal.recordedAt());
        for (NewsTables.LiveStatement statement : counted) {
            tables.correct(statement.query(), "reversal " + reversal.id(), reversal.actor(), clock.instant());
            telling.tell(
                    consents.consent(statement.consent()),
                    new TellingNews.News(
                            NewsKind.STATEMENT_CORRECTED,
                            statement.query().toString(),
                            Map.of("query", statement.query().toString())));
        }
    }

    private void vetoes() {
        Instant since = clock.instant().minus(VETOES_SETTLE_WITHIN);
        for (RecordBesidePoints.Veto veto : beside.vetoesDecidedSince(since)) {
            for (Consent consent : consents.of(veto.household())) {
                Map<String, Object> data = consent.fields().contains(StandingField.FACTS)
                        ? Map.of("on", veto.on().toString())
                        : Map.of();
                telling.tell(
                        consent, new TellingNews.News(NewsKind.VETO, veto.deed().toString(), data));
            }
        }
    }

    /** Whose record an account is: a household's, or one person's of it. */
    private record Holder(UUID household, @Nullable UUID person) {}

    /** Null for an account that no standing is read off. */
    private @Nullable Holder holder(AccountKey account) {
        if (account.kind() == AccountKind.HOUSEHOLD) {
            return new Holder(UUID.fromString(account.owner()), null);
        }
        if (account.kind() != AccountKind.VILLAGER) {
            return null;
        }
        UUID household = people.householdOf(account.village(), account.villager());
        return household == null ? null : new Holder(household, account.villager());
    }
}
