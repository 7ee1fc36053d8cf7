package cn.moralbank.demo;

import cn.moralbank.credit.GivingConsent;
import cn.moralbank.credit.OpeningQueries;
import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The county's one bank, the legal review that lets it ask, and one villager's consent. */
@Singleton
class DemoBank {
    static final UUID BANK = DemoCast.id("bank");

    private final OpeningQueries opening;
    private final GivingConsent giving;
    private final HouseholdBoard households;

    DemoBank(OpeningQueries opening, GivingConsent giving, HouseholdBoard households) {
        this.opening = opening;
        this.giving = giving;
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
