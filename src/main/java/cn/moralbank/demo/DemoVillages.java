package cn.moralbank.demo;

import cn.moralbank.people.Divisions;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.roster.RosterFile;
import cn.moralbank.people.roster.RosterImport;
import cn.moralbank.rulebook.life.AdoptingRulebooks;
import cn.moralbank.rulebook.life.DraftingRulebooks;
import cn.moralbank.rulebook.life.ExaminingRulebooks;
import cn.moralbank.rulebook.life.Meeting;
import cn.moralbank.rulebook.life.Schemes;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** The county's places, the people in them, and the rulebook that each village adopted before the year began. */
@Singleton
class DemoVillages {
    private final Divisions divisions;
    private final HouseholdBoard households;
    private final RosterImport rosters;
    private final Schemes schemes;
    private final DraftingRulebooks drafting;
    private final ExaminingRulebooks examining;
    private final AdoptingRulebooks adopting;

    DemoVillages(
            Divisions divisions,
            HouseholdBoard households,
            RosterImport rosters,
            Schemes schemes,
            DraftingRulebooks drafting,
            ExaminingRulebooks examining,
            AdoptingRulebooks adopting) {
        this.divisions = divisions;
        this.households = households;
        this.rosters = rosters;
        this.schemes = schemes;
        this.drafting = drafting;
        this.examining = examining;
        this.adopting = adopting;
    }

    void places() {
        Actor county = DemoCast.countyAdmin();
        divisions.put(county, DemoPlaces.COUNTY, DemoPlaces.COUNTY_NAME);
        DemoPlaces.TOWNS.forEach(town -> divisions.put(county, town.code(), town.name()));
        DemoPlaces.VILLAGES.forEach(village -> divisions.put(county, village.code(), village.name()));
    }

    void people(DemoPlaces.Village village, LocalDate today) {
        UUID id = DemoCast.id("roster/" + village.code());
        RosterFile file = new RosterFile(village.name() + "花名册.csv", DemoRoster.csv(village, today));
        Actor recorder = DemoCast.recorder(village.code());
        rosters.dryRun(recorder, id, village.code(), file);
        rosters.apply(recorder, id);
    }

    /** Draft, examined, adopted at a meeting, filed with the town, in force: each on its day. */
    void rulebook(DemoPlaces.Village village, LocalDate inForce) {
        UUID id = DemoCast.id("rulebook/" + village.code());
        Actor admin = DemoCast.admin(village.code());
        Actor town = DemoCast.townAdmin(village.town());
        LocalDate meeting = inForce.minusDays(20);
        ProductClock.at(DemoYear.noon(meeting.minusDays(10)), () -> {
            var draft = new DraftingRulebooks.NewDraft(village.code(), null, text(village));
            drafting.begin(id, draft, admin);
            examining.examine(id, admin);
        });
        ProductClock.at(DemoYear.noon(meeting.plusDays(1)), () -> adopting.adopt(id, held(village, meeting), admin));
        ProductClock.at(DemoYear.noon(meeting.plusDays(8)), () -> {
            adopting.file(id, meeting.plusDays(8), village.name() + "〔备案〕1号", town);
            adopting.enterIntoForce(id, inForce, admin);
        });
    }

    private String text(DemoPlaces.Village village) {
        return village.hasEverything() ? schemes.demoVillage() : schemes.text(village.scheme());
    }

    private static Meeting held(DemoPlaces.Village village, LocalDate day) {
        int eligible = village.households();
        int present = eligible * 8 / 10;
        int against = present / 20;
        return new Meeting(
                day,
                village.name() + "文化广场",
                Meeting.CountedBy.HOUSEHOLDS,
                eligible,
                present,
                present - 2 * against,
                against,
                against,
                "会议记录存村档案室");
    }

    /** True where nothing of the village was loaded yet. */
    boolean isMissing(DemoPlaces.Village village) {
        return households.count(village.code()) == 0;
    }
}
