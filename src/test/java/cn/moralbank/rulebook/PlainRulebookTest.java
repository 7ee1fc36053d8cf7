package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The poster forgets nothing. Whatever is changed in a rulebook, one value at a time, what a villager reads changes with it, in Chinese and
 * in English. What a village cannot see is listed here with its reason.
 */
class PlainRulebookTest {
    /** Paths by their last two names. */
    private static final Set<String> UNSEEN = Set.of(
            // names that the text uses for itself
            "Category.id",
            "Rule.id",
            "Fact.id",
            "EvidenceClass.id",
            "Balance.id",
            "Score.id",
            "Measure.id",
            "Bonus.id",
            "Rank.id",
            "TierTable.id",
            "Tier.id",
            "Dividend.id",
            "CreditMapping.id",
            "Imported.fact",
            "ByFact.fact",
            "ByChoice.fact",
            "ByDeadline.cohortFact",
            // worked examples are for authors
            "Rulebook.examples",
            // what is chosen by another value beside it
            "RuleCalendar.longer while weekInMonth=DAY",
            "Rate.rounding while carryWithin",
            "Rate.by without carryWithin",
            "Panel.rounding while LOWEST or HIGHEST",
            "Rank.rounding unless SPLIT",
            "Yearly.part, carryOver or rounding where nothing is carried over",
            "Linear.rounding while DROPPED",
            "Rule.combine of one multiplier",
            "Score.start while LAST",
            "Multiplier.from or to without the other",
            // the balance of points itself is the account; it has no words of its own
            "Balance of points",
            // a veto gives no points
            "Rule.effect",
            // a condition is said by the rule's note where there is one
            "Rule.when");

    @TestFactory
    Stream<DynamicTest> whatIsChangedIsRead() throws Exception {
        return SchemesTest.schemes()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> eachChangeIsRead(file)));
    }

    private static void eachChangeIsRead(Path file) {
        Rulebook rulebook = SchemesTest.read(file);
        String zh = words(rulebook, Text::zh);
        String en = words(rulebook, Text::en);
        Set<String> unread = new TreeSet<>();
        for (Variations.Varied varied : Variations.of(rulebook)) {
            if (UNSEEN.contains(varied.component()) || explained(varied)) {
                continue;
            }
            Rulebook changed = (Rulebook) varied.value();
            if (varied.zh() && words(changed, Text::zh).equals(zh)) {
                unread.add(varied.path() + " in Chinese");
            }
            if (varied.en() && words(changed, Text::en).equals(en)) {
                unread.add(varied.path() + " in English");
            }
        }
        assertThat(unread).isEmpty();
    }

    /** Whether a value says nothing because of another beside it. */
    private static boolean explained(Variations.Varied varied) {
        if (varied.path().contains("/Yearly.")) {
            return carriesNothing(((Rulebook) varied.value()).expiry())
                    && !varied.component().equals("Yearly.days");
        }
        Object owner = varied.owner();
        return switch (varied.component()) {
            case "RuleCalendar.longer" -> ((RuleCalendar) owner).weekInMonth() == RuleCalendar.WeekInMonth.DAY;
            case "Rate.rounding" -> ((Amount.Rate) owner).carryWithin() != null;
            case "Rate.by" -> ((Amount.Rate) owner).carryWithin() == null;
            case "Panel.rounding" ->
                Set.of(Amount.Join.LOWEST, Amount.Join.HIGHEST).contains(((Amount.Panel) owner).join());
            case "Rank.rounding" -> ((Standing.Rank) owner).ties() != Standing.Ties.SPLIT;
            case "Linear.rounding" -> ((Standing.Relief.Linear) owner).unfinished() == Standing.Unfinished.DROPPED;
            case "Rule.combine" -> ((Rule) owner).multipliers().size() < 2;
            case "Score.start" -> ((Score) owner).assessed() == Score.Assessed.LAST;
            case "Accounts.balances" -> ((Rulebook) varied.value()).accounts().balance(Accounts.POINTS) == null;
            default -> owner instanceof Accounts.Balance balance && balance.id().equals(Accounts.POINTS);
        };
    }

    private static boolean carriesNothing(ExpiryPolicy expiry) {
        return expiry instanceof ExpiryPolicy.Yearly yearly
                && (yearly.part().numerator() == 0 || Long.valueOf(0).equals(yearly.carryOver()));
    }

    /** All that a villager reads, in one language. */
    static String words(Rulebook rulebook, Function<Text, String> language) {
        PlainRulebook plain = PlainRulebook.of(rulebook);
        List<String> lines = new ArrayList<>();
        lines.add(language.apply(plain.title()));
        lines.add(String.valueOf(plain.source()));
        add(lines, plain.choices(), language);
        for (Rulebook.Category category : plain.categories()) {
            lines.add(language.apply(category.name()));
            plain.rules().stream()
                    .filter(rule -> rule.category().equals(category.id()))
                    .forEach(rule -> {
                        lines.add(language.apply(rule.name()) + language.apply(rule.worth()));
                        add(lines, rule.limits(), language);
                        add(lines, rule.note() == null ? List.of() : List.of(rule.note()), language);
                    });
        }
        plain.sections().forEach(section -> {
            lines.add(language.apply(section.title()));
            add(lines, section.lines(), language);
        });
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Collection<Text> texts, Function<Text, String> language) {
        texts.forEach(text -> lines.add(language.apply(text)));
    }
}
