package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.OutsideScore;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Replay.Home;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A village as it went into a month, with what was done in it: all that two rulebooks are compared on.
 *
 * @param members of each household, the head first
 * @param before what stood when the month began
 * @param balances what is in the accounts now
 * @param outside the scores from outside that count on the month's last day
 */
record TrialVillage(
        List<Household> households,
        Map<UUID, List<Member>> members,
        List<TrialFacts.Fact> facts,
        List<PriorAward> before,
        Map<UUID, Long> balances,
        Map<UUID, Map<String, OutsideScore>> outside) {

    /** As the evaluation takes it in. */
    List<Home> homes() {
        Map<UUID, List<PriorAward>> history = before.stream().collect(Collectors.groupingBy(PriorAward::household));
        Map<UUID, Household> byId = households.stream().collect(Collectors.toMap(Household::id, home -> home));
        Map<UUID, List<Act>> acts = new HashMap<>();
        for (TrialFacts.Fact fact : facts) {
            Deed deed = fact.deed();
            acts.computeIfAbsent(deed.household(), none -> new java.util.ArrayList<>())
                    .add(Weighing.act(deed, fact.decided(), byId.get(deed.household()), person(deed)));
        }
        return households.stream()
                .map(home -> new Home(
                        subject(home, history.getOrDefault(home.id(), List.of())),
                        acts.getOrDefault(home.id(), List.of())))
                .toList();
    }

    private Subject subject(Household home, List<PriorAward> history) {
        return new Subject(
                home.id(),
                home.group(),
                home.householdClass(),
                heads(home, Member::registeredHere),
                heads(home, Member::livesHere),
                balances.getOrDefault(home.id(), 0L),
                history,
                outside.getOrDefault(home.id(), Map.of()));
    }

    private long heads(Household home, Predicate<Member> counted) {
        return members.getOrDefault(home.id(), List.of()).stream()
                .filter(member -> member.diedOn() == null)
                .filter(counted)
                .count();
    }

    /** Who did it; null where the deed is the household's as such. */
    private @Nullable Member person(Deed deed) {
        return members.getOrDefault(deed.household(), List.of()).stream()
                .filter(member -> member.id().equals(deed.person()))
                .findFirst()
                .orElse(null);
    }

    /** The age band of who did it, or of the head where the deed is the household's as such. */
    AgeBand band(Deed deed) {
        Member did = person(deed);
        List<Member> all = members.getOrDefault(deed.household(), List.of());
        Member one = did == null && !all.isEmpty() ? all.get(0) : did;
        return AgeBand.of(one == null ? null : one.ageOn(deed.happenedOn()));
    }

    /** Bands of ages that a village thinks in; from 60 on one is old by law. */
    enum AgeBand {
        MINOR(17, "未成年", "under 18"),
        YOUNG(44, "18～44 岁", "18 to 44"),
        MIDDLE(59, "45～59 岁", "45 to 59"),
        OLD(79, "60～79 岁", "60 to 79"),
        VERY_OLD(999, "80 岁及以上", "80 and over"),
        UNKNOWN(0, "年龄不详", "age not known");

        private final int upTo;
        private final Text name;

        AgeBand(int upTo, String zh, String en) {
            this.upTo = upTo;
            this.name = new Text(zh, en);
        }

        Text text() {
            return name;
        }

        static AgeBand of(@Nullable Integer age) {
            if (age != null) {
                for (AgeBand band : values()) {
                    if (age <= band.upTo) {
                        return band;
                    }
                }
            }
            return UNKNOWN;
        }
    }
}
