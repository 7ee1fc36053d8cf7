package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose deed it was that a villager tells of. They must know the whole name; what they get is masked, so that nobody can leaf through
 * the roster.
 */
@Singleton
public class FindingDoers {
    private static final int MOST = 8;

    private final HouseholdBoard households;

    FindingDoers(HouseholdBoard households) {
        this.households = households;
    }

    /** Somebody of that name. */
    public record Doer(
            UUID person,
            UUID household,
            @Schema(examples = "张*") String masked,
            @Schema(examples = "三组") String group,
            @Schema(examples = "*17") String tail) {}

    /**
     * The people of exactly this name in the village.
     *
     * @throws Refused.NotYours outside the actor's village
     */
    @Transactional
    public List<Doer> named(Actor actor, String village, String name) {
        actor.mustReach(village);
        String whole = name.strip();
        return households.find(village, whole).stream()
                .flatMap(home -> households.members(home.id()).stream()
                        .filter(member -> member.name().equals(whole) && member.diedOn() == null)
                        .map(member -> doer(home, member)))
                .limit(MOST)
                .toList();
    }

    private static Doer doer(Household home, Member member) {
        String number = home.number();
        return new Doer(
                member.id(),
                home.id(),
                member.masked(),
                home.groupName(),
                "*" + number.substring(Math.max(0, number.length() - 2)));
    }
}
