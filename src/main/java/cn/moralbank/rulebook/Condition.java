package cn.moralbank.rulebook;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A free condition over an act, in CEL (Common Expression Language). It knows {@code fact} (texts), {@code number} (the facts
 * that are numbers), {@code minutes}, {@code points}, {@code year}, {@code month}, {@code day} and {@code person}. It has no loops
 * (CEL's macros are left out) and at most {@value #MOST_CHARACTERS} characters, so its cost is bounded by its length. It is checked
 * when the rulebook is read: an unknown word, or a result that is not true or false, is refused with its place.
 */
public final class Condition {
    private static final int MOST_CHARACTERS = 500;
    private static final String WORDS = "fact['…'], number['…'], minutes, points, year, month, day, person";

    /** Building the compiler loads the library; only rulebooks with a condition do. */
    private static final class Language {
        static final CelOptions OPTIONS = CelOptions.current()
                .maxExpressionCodePointSize(MOST_CHARACTERS)
                .maxParseRecursionDepth(20)
                .build();
        static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(ImmutableList.of())
                .addVar("fact", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar("number", MapType.create(SimpleType.STRING, SimpleType.DOUBLE))
                .addVar("minutes", SimpleType.INT)
                .addVar("points", SimpleType.INT)
                .addVar("year", SimpleType.INT)
                .addVar("month", SimpleType.INT)
                .addVar("day", SimpleType.INT)
                .addVar("person", SimpleType.BOOL)
                .setResultType(SimpleType.BOOL)
                .build();
        static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .build();
    }

    private final String expression;
    private final CelRuntime.@Nullable Program program;

    private Condition(String expression, CelRuntime.@Nullable Program program) {
        this.expression = expression;
        this.program = program;
    }

    static Condition read(Form form, String key) {
        String expression = form.word(key);
        try {
            CelAbstractSyntaxTree tree = Language.COMPILER.compile(expression).getAst();
            return new Condition(expression, Language.RUNTIME.createProgram(tree));
        } catch (CelValidationException e) {
            Text where =
                    e.getErrors().isEmpty() ? Text.of("") : where(e.getErrors().get(0));
            refuse(form, key, where, Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (CelEvaluationException e) {
            refuse(form, key, Text.of(""), Objects.requireNonNullElse(e.getMessage(), ""));
        }
        return ALWAYS;
    }

    private static Text where(CelIssue issue) {
        int sign = issue.getSourceLocation().getColumn() + 1;
        return sign < 1 ? Text.of("") : new Text("第 " + sign + " 个字起", " from sign " + sign + " on");
    }

    /** The library's own words follow in English; what a condition may hold is said in both. */
    private static void refuse(Form form, String key, Text where, String reason) {
        String first = reason.lines().findFirst().orElse("").replaceFirst("^ERROR: <input>:[0-9]+:[0-9]+: ", "");
        form.flaw(
                key,
                "条件" + where.zh() + "读不懂（" + first + "）。可用的词：" + WORDS + "；并且写 &&，或者写 ||，等于写 ==",
                "the condition cannot be read" + where.en() + ": " + first + ". Known are " + WORDS
                        + "; and is &&, or is ||, equals is ==",
                new Text(
                        "改写条件，如 month >= 5 && number['acres'] >= 2.0",
                        "reword it, such as month >= 5 && number['acres'] >= 2.0"),
                new Text("去掉条件", "leave the condition out"));
    }

    private static final Condition ALWAYS = new Condition("true", null);

    /** The text of the condition. */
    public String expression() {
        return expression;
    }

    /**
     * Whether it holds for an act.
     *
     * @throws RulebookProblem.FactMissing where it asks for a fact that the act lacks
     */
    boolean holds(Rule rule, Act act) {
        if (program == null) {
            return true;
        }
        try {
            return Boolean.TRUE.equals(program.eval(words(act)));
        } catch (CelEvaluationException e) {
            throw new RulebookProblem.FactMissing(rule, Text.of(expression));
        }
    }

    private static Map<String, Object> words(Act act) {
        Map<String, Double> numbers = new HashMap<>();
        act.facts().forEach((key, value) -> {
            if (value.matches("-?[0-9]{1,9}(\\.[0-9]{1,3})?")) {
                numbers.put(key, new BigDecimal(value).doubleValue());
            }
        });
        return Map.of(
                "fact",
                act.facts(),
                "number",
                numbers,
                "minutes",
                Objects.requireNonNullElse(act.minutes(), 0L),
                "points",
                Objects.requireNonNullElse(act.points(), 0L),
                "year",
                (long) act.on().getYear(),
                "month",
                (long) act.on().getMonthValue(),
                "day",
                (long) act.on().getDayOfMonth(),
                "person",
                act.person() != null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return expression;
    }
}
