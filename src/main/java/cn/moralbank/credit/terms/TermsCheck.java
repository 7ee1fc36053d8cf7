package cn.moralbank.credit.terms;

import cn.moralbank.credit.terms.TermsTable.Limit;
import cn.moralbank.credit.terms.TermsTable.ReliefTable;
import cn.moralbank.credit.terms.TermsTable.Step;
import cn.moralbank.credit.terms.TermsTable.Stretch;
import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.Span;
import cn.moralbank.shared.Problem.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what a table of terms leaves open or says twice. Published texts do ("80–85" and "85–90"); their author must choose.
 *
 * <ol>
 *   <li>Each end of a stretch is inclusive or exclusive, not both, and a stretch is not empty.
 *   <li>No number lies in two stretches: tried at every end that the table names, and just beside it.
 *   <li>A range of money begins below its end; at most one form of relief.
 * </ol>
 */
final class TermsCheck {
    private final List<Flaw> flaws = new ArrayList<>();

    private TermsCheck() {}

    /** Every contradiction of a table; empty where there is none. */
    static List<Flaw> flaws(TermsTable terms) {
        TermsCheck check = new TermsCheck();
        check.stretches("limits", terms.limits().stream().map(Limit::when).toList());
        for (int i = 0; i < terms.limits().size(); i++) {
            Limit limit = terms.limits().get(i);
            if (limit.leastFen() > limit.mostFen()) {
                check.flaw("limits[" + i + "].leastFen", "下限高于上限", "the least is more than the most");
            }
        }
        ReliefTable relief = terms.relief();
        if (relief != null) {
            check.relief(relief);
        }
        return List.copyOf(check.flaws);
    }

    private void relief(ReliefTable relief) {
        if (relief.forms() != 1) {
            flaw("relief", "须写明且只写明一种优惠方式", "exactly one form of relief is needed");
            return;
        }
        String field = relief.stepped() != null ? "relief.stepped" : "relief.discount";
        stretches(field, relief.steps().stream().map(Step::when).toList());
    }

    private void stretches(String field, List<Stretch> stretches) {
        int before = flaws.size();
        for (int i = 0; i < stretches.size(); i++) {
            ends(field + "[" + i + "].when", stretches.get(i));
        }
        if (flaws.size() > before) {
            return;
        }
        List<Span> spans = stretches.stream().map(Stretch::span).toList();
        List<Exact> tried =
                spans.stream().flatMap(TermsCheck::nearEnds).distinct().toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (tried.stream().noneMatch(span::contains)) {
                flaw(field + "[" + i + "].when", "区间是空的", "the stretch is empty");
            }
            for (int j = 0; j < i; j++) {
                overlap(field, i, spans, j, tried);
            }
        }
    }

    private void overlap(String field, int i, List<Span> spans, int j, List<Exact> tried) {
        tried.stream()
                .filter(x -> spans.get(i).contains(x) && spans.get(j).contains(x))
                .findFirst()
                .ifPresent(x -> flaw(
                        field + "[" + i + "].when",
                        x.shown() + " 同时属于第 " + (j + 1) + " 行和第 " + (i + 1) + " 行，请选定属于哪一行",
                        x.shown() + " lies in row " + (j + 1) + " and in row " + (i + 1) + "; choose one"));
    }

    private void ends(String field, Stretch stretch) {
        if (stretch.from() != null && stretch.above() != null || stretch.to() != null && stretch.below() != null) {
            flaw(field, "同一端只能写“含”或“不含”之一", "an end is inclusive or exclusive, not both");
        }
    }

    /** The ends of a stretch in thousandths, and a thousandth beside them: enough to meet any overlap and any point of a stretch. */
    private static Stream<Exact> nearEnds(Span span) {
        return Stream.of(span.low(), span.high())
                .flatMap(bound -> bound == null
                        ? Stream.of(0L, 1_000_000_000_000L)
                        : Stream.of(bound.thousandths(), bound.thousandths() - 1, bound.thousandths() + 1))
                .map(Exact::ofThousandths);
    }

    private void flaw(String field, String zh, String en) {
        flaws.add(Flaw.inField(field, zh, en));
    }
}
