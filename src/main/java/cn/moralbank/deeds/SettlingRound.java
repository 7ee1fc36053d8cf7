package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Settles by itself what is due, so that nobody has to remember the end of a publication. */
@Singleton
class SettlingRound implements CountyJob {
    private static final int MOST_ROUNDS = 500;

    private final SettlingDeeds settling;
    private final CurrentCounty county;

    SettlingRound(SettlingDeeds settling, CurrentCounty county) {
        this.settling = settling;
        this.county = county;
    }

    @Override
    public String name() {
        return "settle-deeds";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Actor service = Actor.service(county.code());
        settling.villagesDue().forEach(village -> settle(service, village));
    }

    private void settle(Actor service, String village) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (settling.settle(service, village).deeds() == 0) {
                return;
            }
        }
    }
}
