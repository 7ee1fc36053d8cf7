package cn.moralbank.demo;

import cn.moralbank.credit.GivingConsent;
import cn.moralbank.credit.OpeningQueries;
import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.terms.ProductKind;
import cn.moralbank.credit.terms.PublishingProducts;
import cn.moralbank.credit.terms.TermsTable;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Rounding;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's one bank, the legal review that lets it ask, and one villager's consent. */
@Singleton
class DemoBank {
    static final UUID BANK = DemoCast.id("bank");

    private final OpeningQueries opening;
    private final GivingConsent giving;
    private final PublishingProducts publishing;
    private final HouseholdBoard households;

    DemoBank(OpeningQueries opening, GivingConsent giving, PublishingProducts publishing, HouseholdBoard households) {
        this.opening = opening;
        this.giving = giving;
        this.publishing = publishing;
        this.households = households;
    }

    void open(LocalDate day) {
        opening.register(DemoCast.countyAdmin(), BANK, "云岭农村商业银行（演示）");
        opening.record(
                DemoCast.countyAdmin(),
                DemoCast.id("legal-review"),
                new OpeningQueries.Reviewed(
                        true, "县司法局（演示）", "云司审〔" + day.getYear() + "〕12号", day, "经村民单独书面授权，向本县银行提供信用状况"));
    }

    /** Two products as a bank would publish them: by tiers with a lower rate, and one whose rate the county subsidises. */
    void publish() {
        publishing.publish(
                DemoCast.bankOfficer(BANK),
                DemoCast.id("product-gongde"),
                new PublishingProducts.NewProduct(
                        "公德贷",
                        ProductKind.ORDINARY,
                        "本县户籍，用于生产经营",
                        new TermsTable(
                                TermsTable.Measure.SCORE,
                                List.of(
                                        limit(15, 60, 1_000_000, 5_000_000),
                                        limit(60, 80, 5_000_000, 10_000_000),
                                        limit(80, null, 10_000_000, 20_000_000)),
                                485,
                                new TermsTable.ReliefTable(List.of(step(60, 80, 30), step(80, null, 60)), null, null),
                                0,
                                Rounding.HALF_UP,
                                500_000_000L)));
        publishing.publish(
                DemoCast.bankOfficer(BANK),
                DemoCast.id("product-talent"),
                new PublishingProducts.NewProduct(
                        "优秀乡村人才贷",
                        ProductKind.TALENT,
                        "县里评定的优秀乡村人才，财政贴息",
                        new TermsTable(
                                TermsTable.Measure.LIFETIME_POINTS,
                                List.of(limit(200, null, 10_000_000, 30_000_000)),
                                485,
                                null,
                                200,
                                Rounding.HALF_UP,
                                null)));
    }

    private static TermsTable.Limit limit(int from, @Nullable Integer below, long least, long most) {
        return new TermsTable.Limit(stretch(from, below), least, most);
    }

    private static TermsTable.Step step(int from, @Nullable Integer below, long hundredths) {
        return new TermsTable.Step(stretch(from, below), hundredths);
    }

    private static TermsTable.Stretch stretch(int from, @Nullable Integer below) {
        return new TermsTable.Stretch(
                BigDecimal.valueOf(from), null, null, below == null ? null : BigDecimal.valueOf(below));
    }

    /** The first household of the first village consents on paper, so that the bank officer has something to ask. */
    String consentCode(LocalDate today) {
        Member person = villager();
        return giving.onPaper(
                        DemoCast.recorder(DemoPlaces.VILLAGES.get(0).code()),
                        DemoCast.id("consent"),
                        person.household(),
                        new GivingConsent.Terms(
                                BANK,
                                person.id(),
                                null,
                                Purpose.LOAN_APPLICATION,
                                List.of(StandingField.values()),
                                today.plusMonths(6)),
                        new GivingConsent.Paper("李秀英", null))
                .code();
    }

    /** The villager whom the demo's villager signs in as: the head of the first household. */
    Member villager() {
        Household home = households.all(DemoPlaces.VILLAGES.get(0).code()).get(0);
        return households.members(home.id()).get(0);
    }
}
