package cn.moralbank.deeds.lapsing;

import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.Divisions;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Lets points lapse in every village, soon after midnight or when the service is back. */
@Singleton
class LapseRound implements CountyJob {
    private final LapsingPoints lapsing;
    private final Divisions divisions;
    private final CurrentCounty county;

    LapseRound(LapsingPoints lapsing, Divisions divisions, CurrentCounty county) {
        this.lapsing = lapsing;
        this.divisions = divisions;
        this.county = county;
    }

    @Override
    public String name() {
        return "lapse-points";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        Actor service = Actor.service(county.code());
        List<Division> villages = divisions.within(county.code(), DivisionLevel.VILLAGE);
        for (Division village : villages) {
            try {
                lapsing.lapse(service, village.code());
            } catch (RulebookProblem.NoneInForce notYet) {
                // a village without a rulebook has no points that could lapse
            }
        }
    }
}
