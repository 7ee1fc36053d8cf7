package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads steps over a number; every bound says whether it is inclusive. */
final class StepsReader {
    private StepsReader() {}

    static Steps steps(Form form) {
        List<Steps.Step> steps = new ArrayList<>();
        form.forms("steps", f -> steps.add(new Steps.Step(span(f), f.whole("points", 0, RuleReader.MOST_POINTS))));
        boolean refuse = "refuse".equals(form.word("otherwise"));
        return new Steps(
                List.copyOf(steps), refuse ? null : Long.valueOf(form.whole("otherwise", 0, RuleReader.MOST_POINTS)));
    }

    static Span span(Form form) {
        return new Span(bound(form, "from", "above"), bound(form, "to", "below"), Place.of(form));
    }

    private static Span.@Nullable Bound bound(Form form, String inclusive, String exclusive) {
        if (form.has(inclusive) && form.has(exclusive)) {
            form.flaw(exclusive, "与 " + inclusive + " 只能写一个", "cannot stand beside " + inclusive);
        }
        if (form.has(inclusive)) {
            return new Span.Bound(form.thousandths(inclusive), true);
        }
        return form.has(exclusive) ? new Span.Bound(form.thousandths(exclusive), false) : null;
    }
}
