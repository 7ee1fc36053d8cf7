package cn.moralbank.ledger;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets go what nobody asked for in time. */
@Singleton
class ExpiringHolds implements CountyJob {
    private final HoldingPoints holding;
    private final CurrentCounty county;

    ExpiringHolds(HoldingPoints holding, CurrentCounty county) {
        this.holding = holding;
        this.county = county;
    }

    @Override
    public String name() {
        return "expire-holds";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        holding.expireDue(Actor.service(county.code()).id());
    }
}
