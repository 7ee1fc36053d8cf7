package cn.moralbank.demo;

import cn.moralbank.deeds.Declaration;
import cn.moralbank.deeds.DeclaredBy;
import cn.moralbank.deeds.Enclosed;
import cn.moralbank.deeds.PublishingDeeds;
import cn.moralbank.deeds.RecordingDeeds;
import cn.moralbank.deeds.ReviewingDeeds;
import cn.moralbank.deeds.SettlingDeeds;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.photos.TakingPhotos;
import cn.moralbank.rulebook.PlainRulebook;
import cn.moralbank.rulebook.PlainRulebook.PlainRule;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a supervisor of the demo has to look into: old deeds recorded all at once on the eve of a publication, two of them with one photo;
 * and a deduction whose household is still to be told.
 */
@Singleton
class DemoClues {
    /** Households that hold no office and are not shown to the demo's villager. */
    private static final int FIRST_HOUSEHOLD = 20;

    private static final int IN_A_BURST = 15;
    private static final int DAYS_AGO = 12;
    private static final int OLDER_THAN_A_WEEK = 9;
    private static final int PUBLISHED_FOR_DAYS = 8;

    private static final List<String> WORDS = List.of("帮邻居收晾晒的稻谷", "送独居老人去镇里看病", "捡到钱包送到村委会", "雨后清扫村道淤泥", "给孤老户挑水劈柴");

    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final TakingPhotos photos;
    private final RecordingDeeds recording;
    private final ReviewingDeeds reviewing;
    private final PublishingDeeds publishing;
    private final SettlingDeeds settling;

    DemoClues(
            HouseholdBoard households,
            RulebookBoard rulebooks,
            TakingPhotos photos,
            RecordingDeeds recording,
            ReviewingDeeds reviewing,
            PublishingDeeds publishing,
            SettlingDeeds settling) {
        this.households = households;
        this.rulebooks = rulebooks;
        this.photos = photos;
        this.recording = recording;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.settling = settling;
    }

    /** The eve of a publication twelve days ago, which has settled since. */
    void burst(DemoPlaces.Village village, LocalDate today) {
        LocalDate eve = today.minusDays(DAYS_AGO);
        String rule = rule(village, today, Rule.Effect.AWARD);
        List<UUID> deeds = IntStream.range(0, IN_A_BURST)
                .mapToObj(i -> id(village, "late/" + i))
                .toList();
        ProductClock.at(DemoYear.noon(eve), () -> {
            Map<UUID, Declaration> told = new LinkedHashMap<>();
            for (int i = 0; i < IN_A_BURST; i++) {
                told.put(deeds.get(i), late(village, i, rule, eve));
            }
            recording.recordAll(DemoCast.recorder(village.code()), told);
            reviewing.reviewAll(DemoCast.reviewer(village.code()), deeds, true, null);
        });
        Actor admin = DemoCast.admin(village.code());
        ProductClock.at(
                DemoYear.noon(eve.plusDays(1)),
                () -> publishing.publish(admin, id(village, "eve"), village.code(), deeds));
        ProductClock.at(
                DemoYear.noon(eve.plusDays(1 + PUBLISHED_FOR_DAYS)), () -> settling.settle(admin, village.code()));
    }

    private Declaration late(DemoPlaces.Village village, int i, String rule, LocalDate eve) {
        // the first two are to show different deeds by one picture
        List<UUID> shown = i > 1 ? List.of() : List.of(photo(village, i));
        LocalDate day = eve.minusDays(OLDER_THAN_A_WEEK + i);
        return told(village, new Act(FIRST_HOUSEHOLD + i, rule, day, WORDS.get(i % WORDS.size()), shown));
    }

    private UUID photo(DemoPlaces.Village village, int i) {
        UUID id = id(village, "photo/" + i);
        return photos.take(DemoCast.recorder(village.code()), id, village.code(), DemoPicture.ofAYard())
                .id();
    }

    /** A deduction that was approved: its household is to be told next. */
    void deduction(DemoPlaces.Village village, LocalDate today) {
        UUID id = id(village, "deduction");
        String rule = rule(village, today, Rule.Effect.DEDUCT);
        Actor recorder = DemoCast.recorder(village.code());
        Act act = new Act(FIRST_HOUSEHOLD + IN_A_BURST, rule, today.minusDays(1), "村里上门劝说两次，仍未改正", List.of());
        recording.record(recorder, id, told(village, act));
        reviewing.reviewAll(DemoCast.reviewer(village.code()), List.of(id), true, null);
    }

    /** The first rule of this effect that needs nothing but the household. */
    private String rule(DemoPlaces.Village village, LocalDate day, Rule.Effect effect) {
        return PlainRulebook.of(rulebooks.inForce(village.code(), day).rulebook()).rules().stream()
                .filter(rule -> rule.effect() == effect && rule.fixed() != null)
                .filter(rule -> !rule.needsPerson() && rule.facts().isEmpty())
                .map(PlainRule::id)
                .findFirst()
                .orElseThrow();
    }

    /** What one household is to have done. */
    private record Act(int household, String rule, LocalDate day, String words, List<UUID> photos) {}

    private Declaration told(DemoPlaces.Village village, Act act) {
        Household home = households.all(village.code()).get(act.household());
        return new Declaration(
                village.code(),
                home.id(),
                null,
                act.rule(),
                act.day(),
                null,
                null,
                Map.of(),
                act.words(),
                DeclaredBy.CADRE,
                null,
                null,
                true,
                new Enclosed(act.photos(), null, false));
    }

    private static UUID id(DemoPlaces.Village village, String name) {
        return DemoCast.id("clue/" + village.code() + "/" + name);
    }
}
