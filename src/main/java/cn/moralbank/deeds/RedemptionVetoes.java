package cn.moralbank.deeds;

import cn.moralbank.rulebook.Barring;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.RedemptionBars;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells the shop whom the settled record bars from redeeming: nobody, before they could object. The record is read only where the rulebook has such a bar at all. */
@Singleton
class RedemptionVetoes implements RedemptionBars {
    private final Awards awards;
    private final RulebookBoard rulebooks;

    RedemptionVetoes(Jdbi jdbi, RulebookBoard rulebooks) {
        this.awards = jdbi.onDemand(Awards.class);
        this.rulebooks = rulebooks;
    }

    @Override
    @Transactional
    public @Nullable Bar on(UUID household, String village, LocalDate day) {
        Rulebook rulebook = rulebooks.inForce(village, day).rulebook();
        if (!rulebook.bars(Rule.Bars.REDEMPTION)) {
            return null;
        }
        List<PriorAward> history = awards.settled(new UUID[] {household}).stream()
                .map(Awards.Prior::award)
                .toList();
        Barring.Barred barred =
                Barring.barred(rulebook, Rule.Bars.REDEMPTION, day, new Barring.Who(household, null, history));
        return barred == null
                ? null
                : new Bar(barred.reason().zh(), barred.reason().en(), barred.until());
    }
}
