package cn.moralbank.deeds;

import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Opens the accounts of households that joined, village by village. */
@Singleton
class OpeningRound implements CountyJob {
    private final OpeningAccounts opening;
    private final Divisions divisions;
    private final CurrentCounty county;

    OpeningRound(OpeningAccounts opening, Divisions divisions, CurrentCounty county) {
        this.opening = opening;
        this.divisions = divisions;
        this.county = county;
    }

    @Override
    public String name() {
        return "open-accounts";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        Actor service = Actor.service(county.code());
        for (Division village : divisions.within(county.code(), DivisionLevel.VILLAGE)) {
            try {
                opening.open(service, village.code());
            } catch (RulebookProblem.NoneInForce notYet) {
                // a village without a rulebook has nothing to open
            }
        }
    }
}
