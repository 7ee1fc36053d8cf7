package cn.moralbank.deeds;

import cn.moralbank.deeds.Trial.Changed;
import cn.moralbank.deeds.Trial.Reason;
import cn.moralbank.deeds.Trial.Share;
import cn.moralbank.deeds.TrialVillage.AgeBand;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Replay.Outcome;
import cn.moralbank.rulebook.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two runs of one month laid side by side.
 *
 * @param before under the rulebook in force; null where there was none
 * @param after under the draft
 * @param closesOn the day on which the month's end gives what it gives
 */
record TrialComparison(TrialVillage village, @Nullable TrialRun before, TrialRun after, LocalDate closesOn) {

    /** Households that would get more or less, the greatest difference first. */
    List<Changed> changed() {
        Map<UUID, List<TrialFacts.Fact>> deeds = new LinkedHashMap<>();
        village.facts().forEach(fact -> deeds.computeIfAbsent(fact.deed().household(), none -> new ArrayList<>())
                .add(fact));
        return village.households().stream()
                .filter(home -> pointsBefore(home.id()) != after.pointsOf(home.id()))
                .map(home -> changed(home, deeds.getOrDefault(home.id(), List.of())))
                .sorted(Comparator.comparingLong((Changed c) -> -Math.abs(c.after() - c.before()))
                        .thenComparing(c -> c.household().number()))
                .toList();
    }

    private long pointsBefore(UUID household) {
        return before == null ? 0 : before.pointsOf(household);
    }

    private Changed changed(Household home, List<TrialFacts.Fact> deeds) {
        List<Reason> reasons = new ArrayList<>();
        for (TrialFacts.Fact fact : deeds) {
            Deed deed = fact.deed();
            add(
                    reasons,
                    new Source(deed.id(), deed.happenedOn(), deed.rule()),
                    ofAct(deed.id()),
                    after.ofAct(deed.id()));
        }
        Map<String, Outcome> closedBefore = before == null ? Map.of() : before.closingOf(home.id());
        Map<String, Outcome> closedAfter = after.closingOf(home.id());
        Set<String> sources = new LinkedHashSet<>(closedBefore.keySet());
        sources.addAll(closedAfter.keySet());
        for (String source : sources) {
            add(reasons, new Source(null, closesOn, source), closedBefore.get(source), closedAfter.get(source));
        }
        var whose = new DeedView.Whose(home.id(), home.number(), home.groupName(), home.headName());
        return new Changed(whose, pointsBefore(home.id()), after.pointsOf(home.id()), List.copyOf(reasons));
    }

    private @Nullable Outcome ofAct(UUID act) {
        return before == null ? null : before.ofAct(act);
    }

    /** Where points come from: an act, or the month's end. */
    private record Source(@Nullable UUID deed, LocalDate on, String id) {}

    private void add(List<Reason> reasons, Source source, @Nullable Outcome was, @Nullable Outcome is) {
        long pointsWere = was == null ? 0 : was.points();
        long pointsAre = is == null ? 0 : is.points();
        if (pointsWere != pointsAre) {
            Text why = is != null ? is.why() : new Text("新细则没有这一项", "the new rulebook has no such thing");
            boolean refused = is != null && is.refused();
            reasons.add(new Reason(source.deed(), source.on(), name(source.id()), pointsWere, pointsAre, refused, why));
        }
    }

    private Text name(String source) {
        Text drafted = after.nameOf(source);
        Text known = drafted == null && before != null ? before.nameOf(source) : drafted;
        return known == null ? Text.of(source) : known;
    }

    /** By rule, bonus and rank, the greatest difference first. */
    List<Share> rules() {
        Set<String> sources = new LinkedHashSet<>(after.sources());
        if (before != null) {
            sources.addAll(before.sources());
        }
        return sources.stream()
                .map(source -> new Share(
                        name(source),
                        (int) village.facts().stream()
                                .filter(fact -> fact.deed().rule().equals(source))
                                .count(),
                        before == null ? 0 : before.pointsFrom(source),
                        after.pointsFrom(source)))
                .sorted(Comparator.comparingLong((Share s) -> -Math.abs(s.after() - s.before())))
                .toList();
    }

    /** By group, in the order of their codes; what the month's end gives counts for the household's group. */
    List<Share> groups() {
        Map<String, Share> shares = new TreeMap<>();
        for (Household home : village.households()) {
            Text name = home.groupName().isEmpty() ? new Text("未分组", "no group") : Text.of(home.groupName());
            int acts = (int) village.facts().stream()
                    .filter(fact -> fact.deed().household().equals(home.id()))
                    .count();
            Share one = new Share(name, acts, pointsBefore(home.id()), after.pointsOf(home.id()));
            shares.merge(home.group(), one, TrialComparison::sum);
        }
        return List.copyOf(shares.values());
    }

    /** By the age of who did it; what the month's end gives is nobody's act and left out. */
    List<Share> ages() {
        Map<AgeBand, Share> shares = new TreeMap<>();
        Function<@Nullable Outcome, Long> points = outcome -> outcome == null ? 0L : outcome.points();
        for (TrialFacts.Fact fact : village.facts()) {
            AgeBand band = village.band(fact.deed());
            UUID act = fact.deed().id();
            Share one = new Share(band.text(), 1, points.apply(ofAct(act)), points.apply(after.ofAct(act)));
            shares.merge(band, one, TrialComparison::sum);
        }
        return List.copyOf(shares.values());
    }

    private static Share sum(Share one, Share other) {
        return new Share(
                one.name(), one.acts() + other.acts(), one.before() + other.before(), one.after() + other.after());
    }
}
