package cn.moralbank.deeds.giving;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.life.RulebookVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts what a household gave in the running year, as its rulebook's calendar bounds it. */
@Singleton
class GivingYear {
    private final Gifts gifts;
    private final Clock clock;

    GivingYear(Jdbi jdbi, Clock clock) {
        this.gifts = jdbi.onDemand(Gifts.class);
        this.clock = clock;
    }

    /** Points; needs a transaction. */
    long given(RulebookVersion version, UUID household) {
        Period year = version.rulebook().calendar().period(PeriodUnit.YEAR, LocalDate.now(clock));
        return gifts.given(household, begins(year.from()), begins(year.to().plusDays(1)));
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
