package cn.moralbank.demo;

import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedState;
import cn.moralbank.deeds.DeedView;
import cn.moralbank.deeds.HonouringDeeds;
import cn.moralbank.deeds.activities.Activity;
import cn.moralbank.deeds.activities.Attending;
import cn.moralbank.deeds.activities.ClaimingPlaces;
import cn.moralbank.deeds.activities.FinishingActivities;
import cn.moralbank.deeds.activities.PublishingActivities;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.people.Office;
import cn.moralbank.people.Offices;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What a village lives by beside its month's sheet: who holds which office, voluntary service, an honour roll. */
@Singleton
class DemoLife {
    private static final List<Office> HELD = List.of(
            Office.COMMITTEE,
            Office.COMMITTEE,
            Office.RECORDER,
            Office.PANEL,
            Office.PANEL,
            Office.PANEL,
            Office.SUPERVISOR,
            Office.SUPERVISOR,
            Office.GROUP_LEADER);

    private static final int VOLUNTEERS = 12;
    private static final int HONOURED = 3;
    private static final int PLACES = 20;
    private static final Duration LENGTH = Duration.ofHours(3);

    private final HouseholdBoard households;
    private final Offices offices;
    private final PublishingActivities publishing;
    private final ClaimingPlaces claiming;
    private final Attending attending;
    private final FinishingActivities finishing;
    private final DeedBoard deeds;
    private final HonouringDeeds honouring;

    DemoLife(
            HouseholdBoard households,
            Offices offices,
            PublishingActivities publishing,
            ClaimingPlaces claiming,
            Attending attending,
            FinishingActivities finishing,
            DeedBoard deeds,
            HonouringDeeds honouring) {
        this.households = households;
        this.offices = offices;
        this.publishing = publishing;
        this.claiming = claiming;
        this.attending = attending;
        this.finishing = finishing;
        this.deeds = deeds;
        this.honouring = honouring;
    }

    /** Offices since before the year, each by the head of another household. */
    void offices(DemoPlaces.Village village, LocalDate since) {
        Actor admin = DemoCast.admin(village.code());
        List<Household> all = households.all(village.code());
        for (int i = 0; i < HELD.size(); i++) {
            offices.take(
                    admin,
                    DemoCast.id("office/" + village.code() + "/" + i),
                    new Offices.Taking(HELD.get(i), head(all.get(i + 1).id()), village.code(), since));
        }
    }

    /** Voluntary service: one event is over with its hours, the next is open for anybody. */
    void service(DemoPlaces.Village village, LocalDate today) {
        LocalDate done = today.minusDays(20);
        ProductClock.at(DemoYear.noon(done.minusDays(5)), () -> publish(village, new Event("清理村口河道", "村口桥头", done)));
        ProductClock.at(DemoYear.noon(done.plusDays(1)), () -> attended(village, done));
        publish(village, new Event("帮老人打扫院落", "村委会门口", today.plusDays(9)));
    }

    /** Some settled deeds of a month that somebody told in words, with their doers' consent on paper. */
    void honours(DemoPlaces.Village village, YearMonth month) {
        Actor admin = DemoCast.admin(village.code());
        DeedBoard.Filter settled = new DeedBoard.Filter(village.code(), DeedState.SETTLED, month, false);
        deeds.list(admin, settled, null, Page.MAX_LIMIT).items().stream()
                .filter(deed -> !deed.account().isBlank())
                .limit(HONOURED)
                .forEach(deed -> honour(admin, deed));
    }

    private record Event(String title, String place, LocalDate day) {
        Instant begin() {
            return DemoYear.noon(day);
        }

        Instant end() {
            return begin().plus(LENGTH);
        }
    }

    private void publish(DemoPlaces.Village village, Event event) {
        var call = new PublishingActivities.Call(
                village.code(),
                Activity.Kind.EVENT,
                event.title(),
                "自带工具，中午管一顿饭。",
                event.place(),
                event.begin(),
                event.end(),
                PLACES,
                null,
                null,
                null);
        publishing.publish(DemoCast.admin(village.code()), activity(village, event.day()), call);
    }

    private void attended(DemoPlaces.Village village, LocalDate day) {
        Actor admin = DemoCast.admin(village.code());
        UUID activity = activity(village, day);
        Event event = new Event("", "", day);
        for (Household household : households.all(village.code()).subList(0, VOLUNTEERS)) {
            UUID person = head(household.id());
            claiming.claim(admin, Ids.next(), activity, person);
            attending.list(admin, activity, new Attending.Line(person, event.begin(), event.end()));
        }
        finishing.close(admin, activity);
    }

    private void honour(Actor admin, DeedView deed) {
        UUID household = deed.household().id();
        honouring.honour(
                admin,
                Ids.next(),
                deed.id(),
                new HonouringDeeds.Telling(head(household), deed.account() + "，从不计较。", "村文书"));
    }

    private UUID head(UUID household) {
        return households.members(household).stream()
                .filter(member -> member.relation().equals("户主"))
                .findFirst()
                .map(Member::id)
                .orElseThrow();
    }

    private static UUID activity(DemoPlaces.Village village, LocalDate day) {
        return DemoCast.id("activity/" + village.code() + "/" + day);
    }
}
