package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads steps over a number; every bound says whether it is inclusive. */
final class StepsReader {
    private StepsReader() {}

    static Steps steps(Form form) {
        List<Steps.Step> steps = new ArrayList<>();
        form.forms(
                "steps", f -> steps.add(new Steps.Step(low(f), high(f), f.whole("points", 0, RuleReader.MOST_POINTS))));
        boolean refuse = "refuse".equals(form.word("otherwise"));
        return new Steps(
                List.copyOf(steps), refuse ? null : Long.valueOf(form.whole("otherwise", 0, RuleReader.MOST_POINTS)));
    }

    static Steps.@Nullable Bound low(Form form) {
        return bound(form, "from", "above");
    }

    static Steps.@Nullable Bound high(Form form) {
        return bound(form, "to", "below");
    }

    private static Steps.@Nullable Bound bound(Form form, String inclusive, String exclusive) {
        if (form.has(inclusive) && form.has(exclusive)) {
            form.flaw(exclusive, "与 " + inclusive + " 只能写一个", "cannot stand beside " + inclusive);
        }
        if (form.has(inclusive)) {
            return new Steps.Bound(form.thousandths(inclusive), true);
        }
        return form.has(exclusive) ? new Steps.Bound(form.thousandths(exclusive), false) : null;
    }
}
