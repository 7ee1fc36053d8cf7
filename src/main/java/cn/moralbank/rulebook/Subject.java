package cn.moralbank.rulebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A household as the measures see it: its history and what is known of it. The history is that of the awards that stand.
 *
 * @param registered heads by the register
 * @param coResident heads that live together
 * @param balance what is in its account now
 * @param outside scores from outside, by fact
 */
public record Subject(
        UUID household,
        String group,
        String householdClass,
        long registered,
        long coResident,
        long balance,
        List<PriorAward> history,
        Map<String, OutsideScore> outside) {

    /** The same household with another history. */
    Subject with(List<PriorAward> history) {
        return new Subject(household, group, householdClass, registered, coResident, balance, history, outside);
    }
}
