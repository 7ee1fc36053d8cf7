package cn.moralbank.deeds;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a deed.
 *
 * @param household whose account it is for
 * @param person who did it, where the rule counts by person
 * @param rule the rule of the rulebook in force on the day
 * @param minutes how long it took, for rules that count time
 * @param points what is proposed, for rules that leave a choice
 * @param facts what the rule asks for, by the fact's id
 * @param account what happened, in words
 * @param declarer who told of it, where they are in the roster
 * @param declarerName who told of it, for anybody else
 * @param apart confirms that this is another act than the one recorded for that day
 * @param enclosed photos, the paper form
 */
public record Declaration(
        String village,
        UUID household,
        @Nullable UUID person,
        String rule,
        LocalDate happenedOn,
        @Nullable Long minutes,
        @Nullable Long points,
        Map<String, String> facts,
        String account,
        DeclaredBy declaredBy,
        @Nullable UUID declarer,
        @Nullable String declarerName,
        boolean apart,
        Enclosed enclosed) {
    public Declaration {
        facts = Map.copyOf(facts);
    }

    /** The same, told by somebody of the roster, or by somebody else of this name. */
    Declaration by(@Nullable UUID declarer, @Nullable String declarerName) {
        return new Declaration(
                village,
                household,
                person,
                rule,
                happenedOn,
                minutes,
                points,
                facts,
                account,
                declaredBy,
                declarer,
                declarerName,
                apart,
                enclosed);
    }
}
