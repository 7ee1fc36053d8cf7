package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Accounts.Balance;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a rulebook: text to tree, tree to rulebook, then the references between its parts. Every mistake found is reported,
 * not only the first.
 */
final class RulebookReader {
    private final Flaws flaws = new Flaws();
    private final List<Rulebook.Category> categories = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Text> choices = new ArrayList<>();
    private final List<Rulebook.EvidenceClass> evidence = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private RuleCalendar calendar = new RuleCalendar(
            DayOfWeek.MONDAY, RuleCalendar.WeekInMonth.DAY, RuleCalendar.Longer.BY_DAY, java.time.MonthDay.of(1, 1));
    private Accounts accounts = new Accounts(Accounts.Holder.HOUSEHOLD, Accounts.HouseholdBy.REGISTER, 0, 0, List.of());
    private RedemptionPolicy redemption = new RedemptionPolicy(0, 0, null, null, false, List.of(), List.of(), null);
    private ExpiryPolicy expiry = new ExpiryPolicy.Never();
    private Standing standing = Standing.NONE;
    private Rulebook.@Nullable Exclusion exclusion;
    private SameAct sameAct = SameAct.FIRST;
    private List<Cap> caps = List.of();
    private Text title = Text.of("");
    private @Nullable String source;

    private Function<String, Place> sections = key -> new Place(1, 1);

    private RulebookReader() {}

    static Rulebook read(String text) {
        return new RulebookReader().from(text);
    }

    private Rulebook from(String text) {
        Node root = YamlText.tree(text, flaws);
        Form.read(root, flaws, this::whole);
        flaws.refuseIfAny();
        Rulebook rulebook = new Rulebook(
                title,
                source,
                List.copyOf(choices),
                calendar,
                accounts,
                List.copyOf(categories),
                List.copyOf(rules),
                caps,
                exclusion,
                sameAct,
                List.copyOf(evidence),
                redemption,
                expiry,
                standing,
                List.copyOf(examples));
        new References(rulebook, flaws, sections).check();
        new StandingReferences(rulebook, flaws, sections).check();
        flaws.refuseIfAny();
        return rulebook;
    }

    private void whole(Form form) {
        if (form.whole("format", 1, 1) != 1) {
            return;
        }
        sections = form::placeOf;
        title = Units.text(form, "title");
        source = form.has("source") ? form.word("source") : null;
        if (form.has("choices")) {
            choices.addAll(Units.texts(form, "choices"));
        }
        form.form("calendar", f -> calendar = calendar(f));
        form.form("accounts", f -> accounts = accounts(f));
        form.forms("categories", f -> categories.add(new Rulebook.Category(f.id("id"), Units.text(f, "name"))));
        Rule.WhenVoided whenVoided = form.choice("whenVoided", Rule.WhenVoided.class);
        form.forms("rules", f -> rules.add(RuleReader.rule(f, whenVoided)));
        caps = RuleReader.caps(form, null);
        form.formIfAny("exclusion", f -> exclusion = exclusion(f));
        sameAct = form.has("sameAct") ? form.choice("sameAct", SameAct.class) : SameAct.FIRST;
        form.formsIfAny(
                "evidence",
                f -> evidence.add(new Rulebook.EvidenceClass(f.id("id"), Units.text(f, "name"), f.id("balance"))));
        form.form("redemption", f -> redemption = PolicyReader.redemption(f));
        form.form("expiry", f -> expiry = PolicyReader.expiry(f));
        standing = StandingReader.standing(form);
        mustBeFew(form, "categories", categories.size(), 100);
        mustBeFew(form, "rules", rules.size(), 500);
        mustBeFew(form, "caps", caps.size(), 100);
        form.formsIfAny("examples", f -> examples.add(ExampleReader.example(f)));
    }

    /** No village votes on more, and looking all of them through stays quick. */
    private static void mustBeFew(Form form, String key, int count, int most) {
        if (count > most) {
            form.flaw(
                    key,
                    "有 " + count + " 项，最多 " + most + " 项",
                    "there are " + count + ", at most " + most + " are taken",
                    new Text("合并或删去一些", "join or remove some"));
        }
    }

    private static RuleCalendar calendar(Form form) {
        var yearStarts = Units.monthDay(form, "yearStarts");
        if (yearStarts.getDayOfMonth() != 1) {
            form.flaw("yearStarts", "须是某月 1 日", "must be the first of a month");
        }
        RuleCalendar.WeekInMonth month = form.choice("weekInMonth", RuleCalendar.WeekInMonth.class);
        boolean open = month != RuleCalendar.WeekInMonth.DAY || form.has("longer");
        return new RuleCalendar(
                form.choice("weekStarts", DayOfWeek.class),
                month,
                open ? form.choice("longer", RuleCalendar.Longer.class) : RuleCalendar.Longer.BY_DAY,
                yearStarts);
    }

    private static Accounts accounts(Form form) {
        List<Balance> balances = new ArrayList<>();
        form.formsIfAny("balances", f -> balances.add(balance(f)));
        if (balances.stream().noneMatch(b -> b.id().equals(Accounts.POINTS))) {
            balances.add(
                    0,
                    new Balance(
                            Accounts.POINTS,
                            new Text("积分", "points"),
                            Accounts.Holder.HOUSEHOLD,
                            Accounts.Spending.FREELY,
                            null));
        }
        return new Accounts(
                form.choice("holder", Accounts.Holder.class),
                form.choice("household", Accounts.HouseholdBy.class),
                form.whole("initial", 0, RuleReader.MOST_POINTS),
                form.whole("floor", -RuleReader.MOST_POINTS, RuleReader.MOST_POINTS),
                List.copyOf(balances));
    }

    private static Balance balance(Form form) {
        Accounts.Spending spending = form.choice("spending", Accounts.Spending.class);
        Accounts.Matching[] matching = new Accounts.Matching[1];
        if (spending == Accounts.Spending.MATCHED) {
            form.form("unlockedBy", f -> {
                String with = f.id("balance");
                var ratios = new java.util.LinkedHashMap<String, Ratio>();
                f.form("each", e -> ratios.putAll(AmountReader.ratios(e)));
                matching[0] = new Accounts.Matching(with, java.util.Collections.unmodifiableMap(ratios));
            });
        }
        return new Balance(
                form.id("id"),
                Units.text(form, "name"),
                form.choice("holder", Accounts.Holder.class),
                spending,
                matching[0]);
    }

    private static Rulebook.Exclusion exclusion(Form form) {
        return new Rulebook.Exclusion(
                form.whole("base", 1, RuleReader.MOST_POINTS),
                form.choice("usedBy", Rulebook.Exclusion.UsedBy.class),
                form.choice("until", PeriodUnit.class),
                form.choice("by", Scope.class),
                form.choices("bars", Rule.Bars.class));
    }
}
