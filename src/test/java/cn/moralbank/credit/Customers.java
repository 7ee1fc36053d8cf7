package cn.moralbank.credit;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Households of a county's first village that consented, on paper, to whatever one bank asks for an application. */
public final class Customers {
    private final TestCounty county;
    private final String village;
    private final UUID bank = Ids.next();
    private final List<String> codes;

    /** Registers the bank, opens the county's gate, enters the households with a head each, and takes their consents. */
    public Customers(TestCounty county, List<UUID> households) {
        this.county = county;
        this.village = county.village(1);
        SignedIn.as(county, Role.ADMIN, county.code())
                .header("Idempotency-Key", bank)
                .body(Map.of("name", "云岭银行"))
                .post("/api/v1/banks")
                .then()
                .statusCode(201);
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .body(Map.of(
                        "opens", true, "reviewer", "司法局", "document", "1号", "reviewedOn", "2026-01-01", "scope", "全县"))
                .post("/api/v1/credit/legal-reviews")
                .then()
                .statusCode(201);
        county.inTransaction(() -> enter(households));
        this.codes = households.stream().map(this::consent).toList();
    }

    /** The codes of their consents. */
    public List<String> codes() {
        return codes;
    }

    /** Somebody who asks for the bank. */
    public Actor officer() {
        return new Actor(
                Ids.next(), "officer", county.code(), Role.BANK_OFFICER, county.code(), null, null, null, bank, null);
    }

    /** One round of the timer that asks what stands in batches; says how many lines are still open. */
    public long askSomeOfTheBatches() {
        return county.in(() -> {
            Arc.container().select(CountyJob.class).stream()
                    .filter(job -> job.name().equals("ask-batches"))
                    .forEach(CountyJob::run);
            return QuarkusTransaction.requiringNew().call(() -> BankDay.bean(Jdbi.class)
                    .withHandle(h -> h.createQuery("SELECT count(*) FROM standing_batch_line WHERE outcome IS NULL")
                            .mapTo(long.class)
                            .one()));
        });
    }

    private @Nullable Object enter(List<UUID> households) {
        return BankDay.bean(Jdbi.class).withHandle(h -> {
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, '县', NULL, now()), (?, '镇', ?, now()), (?, '村', ?, now())",
                    county.code(),
                    county.town(),
                    county.code(),
                    village,
                    county.town());
            UUID[] ids = households.toArray(UUID[]::new);
            h.execute(
                    "INSERT INTO person (id, name, born_on, recorded_by, recorded_at) SELECT id, '张三', '1980-05-01', id, now() FROM unnest(?) AS id",
                    (Object) ids);
            h.execute(
                    "INSERT INTO household (id, village, number, joined_on, recorded_by, recorded_at)"
                            + " SELECT id, ?, row_number() OVER (), '2025-01-01', id, now() FROM unnest(?) AS id",
                    village,
                    ids);
            h.execute(
                    "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)"
                            + " SELECT id, id, id, 'REGISTERED', '户主', '2025-01-01', id, now() FROM unnest(?) AS id",
                    (Object) ids);
            return null;
        });
    }

    private String consent(UUID household) {
        Actor recorder =
                new Actor(Ids.next(), "recorder", county.code(), Role.RECORDER, village, null, null, null, null, null);
        GivingConsent.Terms terms = new GivingConsent.Terms(
                bank,
                household,
                null,
                Purpose.LOAN_APPLICATION,
                List.of(StandingField.values()),
                LocalDate.now().plusMonths(3));
        return county.in(() -> BankDay.bean(GivingConsent.class)
                .onPaper(recorder, Ids.next(), household, terms, new GivingConsent.Paper("李秀英", null))
                .code());
    }
}
