package cn.moralbank.credit.terms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.credit.terms.TermsTable.Limit;
import cn.moralbank.credit.terms.TermsTable.Linear;
import cn.moralbank.credit.terms.TermsTable.Measure;
import cn.moralbank.credit.terms.TermsTable.ReliefTable;
import cn.moralbank.credit.terms.TermsTable.Step;
import cn.moralbank.credit.terms.TermsTable.Stretch;
import cn.moralbank.rulebook.Rounding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    /** The table of 官莲乡东山村, its overlaps settled by its author. */
    private static final List<Limit> DONGSHAN = List.of(
            new Limit(stretch("80", null, null, "85"), 10_000_000, 10_000_000),
            new Limit(stretch("85", null, "90", null), 15_000_000, 20_000_000),
            new Limit(stretch(null, "90", null, null), 25_000_000, 30_000_000));

    @ParameterizedTest(name = "{0} points: {1} to {2} yuan")
    @CsvSource({
        "79,  0,      0",
        "80,  100000, 100000",
        "84,  100000, 100000",
        "85,  150000, 200000",
        "90,  150000, 200000",
        "91,  250000, 300000",
    })
    void aTierGivesARangeOfMoney(long value, long least, long most) {
        Offer offer = offer(terms(DONGSHAN, null, 0, null), value, null);
        assertThat(offer.fits()).isEqualTo(most > 0);
        assertThat(offer.leastFen()).isEqualTo(least * 100);
        assertThat(offer.mostFen()).isEqualTo(most * 100);
        assertThat(offer.zh()).isNotBlank().endsWith("。");
        assertThat(offer.en()).isNotBlank().endsWith(".");
    }

    @ParameterizedTest(name = "{0} at {1}: {2} hundredths a year, the county pays {3}")
    @CsvSource({
        // stepped percentage points off 4.85
        "STEPPED,  80,  435, 0",
        "STEPPED,  95,  385, 0",
        // 0.05 for each 5 above 80, at most 0.50
        "LINEAR,   80,  485, 0",
        "LINEAR,   84,  481, 0",
        "LINEAR,   95,  470, 0",
        "LINEAR,   999, 435, 0",
        // 10 and 20 percent of the rate itself, half up
        "DISCOUNT, 80,  437, 0",
        "DISCOUNT, 95,  388, 0",
        // and two points paid by the county
        "SUBSIDY,  80,  235, 200",
    })
    void aGoodRecordTakesSomethingOffTheRate(String form, long value, long rate, long subsidy) {
        List<Step> steps = form.equals("DISCOUNT")
                ? List.of(
                        new Step(stretch("80", null, null, "90"), 1_000),
                        new Step(stretch("90", null, null, null), 2_000))
                : List.of(
                        new Step(stretch("80", null, null, "90"), 50), new Step(stretch("90", null, null, null), 100));
        ReliefTable relief =
                switch (form) {
                    case "LINEAR" ->
                        new ReliefTable(null, new Linear(new BigDecimal("80"), new BigDecimal("5"), 5, 50), null);
                    case "DISCOUNT" -> new ReliefTable(null, null, steps);
                    default -> new ReliefTable(steps, null, null);
                };
        Offer offer = offer(terms(DONGSHAN, relief, form.equals("SUBSIDY") ? 200 : 0, null), value, null);
        assertThat(offer.rate()).isEqualTo(rate);
        assertThat(offer.subsidy()).isEqualTo(subsidy);
    }

    @ParameterizedTest(name = "{0} owed of a line of 500,000: at most {1}")
    @CsvSource({"0, 20000000", "35000000, 15000000", "40000000, 10000000", "60000000, 0"})
    void theVillageLineCutsTheRange(long owed, long most) {
        Offer offer = offer(terms(DONGSHAN, null, 0, 50_000_000L), 90, owed);
        assertThat(offer.mostFen()).isEqualTo(most);
        assertThat(offer.leastFen()).isLessThanOrEqualTo(most);
    }

    @Test
    void publishedTextsContradictThemselvesAndTheirAuthorMustChoose() {
        List<Limit> asPublished = List.of(
                new Limit(stretch("80", null, "85", null), 10_000_000, 10_000_000),
                new Limit(stretch("85", null, "90", null), 15_000_000, 20_000_000),
                new Limit(stretch("90", null, null, null), 25_000_000, 30_000_000));
        assertThat(TermsCheck.flaws(terms(asPublished, null, 0, null)))
                .extracting(f -> f.field() + ": " + f.english())
                .containsExactly(
                        "limits[1].when: 85 lies in row 1 and in row 2; choose one",
                        "limits[2].when: 90 lies in row 2 and in row 3; choose one");
        assertThat(TermsCheck.flaws(terms(DONGSHAN, null, 0, null))).isEmpty();
    }

    @ParameterizedTest(name = "from {0} above {1} to {2} below {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "80, 80, -,  -,  inclusive or exclusive",
                "90, -,  80, -,  empty",
                "-,  80, -,  80, empty",
            })
    void aStretchSaysEachEndOnce(
            @Nullable String from, @Nullable String above, @Nullable String to, @Nullable String below, String flaw) {
        List<Limit> limits = List.of(new Limit(stretch(from, above, to, below), 1, 2));
        assertThat(TermsCheck.flaws(terms(limits, null, 0, null)))
                .singleElement()
                .satisfies(f -> assertThat(f.english()).contains(flaw));
    }

    @Test
    void aLeastAboveTheMostAndTwoFormsOfReliefAreRefused() {
        List<Limit> limits = List.of(new Limit(stretch("80", null, null, null), 3, 2));
        List<Step> steps = List.of(new Step(stretch("80", null, null, null), 1));
        assertThat(TermsCheck.flaws(terms(limits, new ReliefTable(steps, null, steps), 0, null)))
                .hasSize(2);
    }

    private static Offer offer(TermsTable terms, long value, @Nullable Long owed) {
        BankProduct product = new BankProduct(
                UUID.randomUUID(), UUID.randomUUID(), "云岭银行", "公德贷", ProductKind.ORDINARY, "", terms, NOW, null);
        return Offering.offer(product, value, owed, NOW);
    }

    private static TermsTable terms(
            List<Limit> limits, @Nullable ReliefTable relief, long subsidy, @Nullable Long line) {
        return new TermsTable(Measure.SCORE, limits, 485, relief, subsidy, Rounding.HALF_UP, line);
    }

    private static Stretch stretch(
            @Nullable String from, @Nullable String above, @Nullable String to, @Nullable String below) {
        return new Stretch(number(from), number(above), number(to), number(below));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
