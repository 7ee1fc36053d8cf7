package cn.moralbank.deeds;

import cn.moralbank.rulebook.Closing.PeriodEnd;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.Replay;
import cn.moralbank.rulebook.Replay.Outcome;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A village's month under one rulebook, with its outcomes at hand by act, household and source. */
final class TrialRun {
    private final RulebookVersion version;
    private final Map<UUID, Outcome> byAct = new HashMap<>();
    private final Map<UUID, Map<String, Outcome>> closings = new HashMap<>();
    private final Map<UUID, Long> byHousehold = new HashMap<>();
    private final Map<String, Long> bySource = new HashMap<>();
    private int refused;
    private int lacking;
    private long awarded;
    private long deducted;

    private TrialRun(RulebookVersion version) {
        this.version = version;
    }

    static TrialRun of(RulebookVersion version, PeriodEnd end, List<Replay.Home> village) {
        TrialRun run = new TrialRun(version);
        Replay.run(version.rulebook(), end, village, run::take);
        return run;
    }

    private void take(Outcome outcome) {
        refused += outcome.refused() ? 1 : 0;
        awarded += Math.max(0, outcome.points());
        deducted += Math.max(0, -outcome.points());
        bySource.merge(outcome.source(), outcome.points(), Long::sum);
        if (outcome.household() != null) {
            byHousehold.merge(outcome.household(), outcome.points(), Long::sum);
            if (outcome.act() == null) {
                closings.computeIfAbsent(outcome.household(), none -> new HashMap<>())
                        .put(outcome.source(), outcome);
            }
        }
        if (outcome.act() != null) {
            lacking += has(outcome.source()) ? 0 : 1;
            byAct.put(outcome.act(), outcome);
        }
    }

    Trial.Side side() {
        RedemptionPolicy.Value value = rulebook().redemption().value();
        return new Trial.Side(
                version.id(),
                version.number(),
                rulebook().title(),
                byAct.size(),
                refused,
                lacking,
                awarded,
                deducted,
                value == null ? null : Long.valueOf(value.fenOf(awarded)));
    }

    Rulebook rulebook() {
        return version.rulebook();
    }

    private boolean has(String rule) {
        return rulebook().rules().stream().anyMatch(one -> one.id().equals(rule));
    }

    long pointsOf(UUID household) {
        return byHousehold.getOrDefault(household, 0L);
    }

    long pointsFrom(String source) {
        return bySource.getOrDefault(source, 0L);
    }

    @Nullable
    Outcome ofAct(UUID act) {
        return byAct.get(act);
    }

    /** What the month's end gives a household, by its source. */
    Map<String, Outcome> closingOf(UUID household) {
        return closings.getOrDefault(household, Map.of());
    }

    /** Everything that gives points, by id: rules, bonuses and ranks; null where the rulebook has no such thing. */
    @Nullable
    Text nameOf(String source) {
        return Stream.of(
                        rulebook().rules().stream()
                                .filter(rule -> rule.id().equals(source))
                                .map(rule -> rule.name()),
                        rulebook().standing().bonuses().stream()
                                .filter(bonus -> bonus.id().equals(source))
                                .map(bonus -> bonus.name()),
                        rulebook().standing().ranks().stream()
                                .filter(rank -> rank.id().equals(source))
                                .map(rank -> rank.name()))
                .flatMap(names -> names)
                .findFirst()
                .orElse(null);
    }

    java.util.Set<String> sources() {
        return bySource.keySet();
    }
}
