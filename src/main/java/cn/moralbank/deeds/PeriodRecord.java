package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.life.RulebookVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A village's record as the end of a period finds it.
 *
 * @param version the one in force on the period's last day
 * @param homes the households that take part
 * @param subjects the same as the rulebook sees them; their balances are those of the period's last day
 */
public record PeriodRecord(
        String village, Period period, RulebookVersion version, Map<UUID, Household> homes, List<Subject> subjects) {

    /**
     * What of the days up to a period's end has not come to rest.
     *
     * @param waiting deeds that wait for a review
     * @param objections objections that wait for an answer
     * @param unsettled deeds that were approved and are not settled
     */
    public record UnderWay(int waiting, int objections, int unsettled) {
        /** True where every deed is settled or refused, and every objection answered. */
        public boolean none() {
            return waiting == 0 && objections == 0 && unsettled == 0;
        }
    }
}
