package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Prior;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.life.RulebookBoard;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Opens a {@link Weighing}: reads all that it needs in one query a kind. */
@Singleton
class Weighings {
    private final RulebookBoard rulebooks;
    private final HouseholdBoard households;
    private final Awards awards;

    Weighings(RulebookBoard rulebooks, HouseholdBoard households, Jdbi jdbi) {
        this.rulebooks = rulebooks;
        this.households = households;
        this.awards = jdbi.onDemand(Awards.class);
    }

    /** Against what stands: for decisions. */
    Weighing decisive(Collection<Deed> deeds) {
        return open(
                deeds,
                homesOf(deeds),
                awards.standing(householdsOf(deeds)).stream().map(Prior::award).toList());
    }

    /** Against what stands and what waits for a review: for saying beforehand what a deed will probably be worth. */
    Weighing expectant(Collection<Deed> deeds) {
        return expectant(deeds, homesOf(deeds), Set.of());
    }

    /** The same where the households are read already, and without the deeds that are to make room. */
    Weighing expectant(Collection<Deed> deeds, Map<UUID, Household> homes, Set<UUID> makingRoom) {
        UUID[] concerned = householdsOf(deeds);
        List<PriorAward> history = new ArrayList<>();
        awards.standing(concerned).forEach(standing -> history.add(standing.award()));
        Map<UUID, Rulebook> books = rulebooksOf(deeds);
        awards.waiting(concerned).stream()
                .filter(waiting -> !makingRoom.contains(waiting.act()))
                .map(waiting -> underItsRule(waiting, books.values()))
                .forEach(history::add);
        return open(deeds, homes, history);
    }

    private Weighing open(Collection<Deed> deeds, Map<UUID, Household> homes, List<PriorAward> history) {
        List<UUID> people =
                deeds.stream().map(Deed::person).filter(Objects::nonNull).toList();
        return new Weighing(
                rulebooksOf(deeds), homes, people.isEmpty() ? Map.of() : households.people(people), history);
    }

    private Map<UUID, Household> homesOf(Collection<Deed> deeds) {
        return households.households(List.of(householdsOf(deeds)));
    }

    private Map<UUID, Rulebook> rulebooksOf(Collection<Deed> deeds) {
        Map<UUID, Rulebook> books = new HashMap<>();
        deeds.forEach(deed -> books.computeIfAbsent(
                deed.rulebook(), version -> rulebooks.version(version).rulebook()));
        return books;
    }

    /** A rule keeps its category and balance from version to version, so any that knows the rule tells them. */
    private static PriorAward underItsRule(Prior waiting, Collection<Rulebook> books) {
        Optional<Rule> rule = books.stream()
                .flatMap(book -> book.rules().stream())
                .filter(one -> one.id().equals(waiting.rule()))
                .findFirst();
        return new PriorAward(
                waiting.act(),
                waiting.rule(),
                rule.map(Rule::category).orElse(""),
                waiting.happenedOn(),
                waiting.household(),
                waiting.person(),
                waiting.points(),
                waiting.minutes(),
                rule.map(Rule::balance).orElse(Accounts.POINTS),
                waiting.level());
    }

    private static UUID[] householdsOf(Collection<Deed> deeds) {
        return deeds.stream().map(Deed::household).distinct().toArray(UUID[]::new);
    }
}
