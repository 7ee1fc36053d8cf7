package cn.moralbank.credit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which consents of a household stand today: for this module's own features, which tell nobody without one. */
@Singleton
public class ConsentsInForce {
    private final Consents consents;
    private final Clock clock;

    ConsentsInForce(Jdbi jdbi, Clock clock) {
        this.consents = jdbi.onDemand(Consents.class);
        this.clock = clock;
    }

    /** The consents of a household that stand today. */
    @Transactional
    public List<Consent> of(UUID household) {
        return consents.standing(new UUID[] {household}, LocalDate.now(clock));
    }

    /** A consent, standing or not. */
    @Transactional
    public Consent consent(UUID id) {
        return Objects.requireNonNull(consents.find(id));
    }
}
