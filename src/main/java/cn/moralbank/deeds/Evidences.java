package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.photos.PhotoBoard;
import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.life.RulebookBoard;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts together what a deed leans on. */
@Singleton
class Evidences {
    private final Voices voices;
    private final Approvals approvals;
    private final Notices notices;
    private final PhotoBoard photos;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;

    Evidences(Jdbi jdbi, PhotoBoard photos, HouseholdBoard households, RulebookBoard rulebooks) {
        this.voices = jdbi.onDemand(Voices.class);
        this.approvals = jdbi.onDemand(Approvals.class);
        this.notices = jdbi.onDemand(Notices.class);
        this.photos = photos;
        this.households = households;
        this.rulebooks = rulebooks;
    }

    DeedEvidence of(Deed deed) {
        UUID[] only = {deed.id()};
        Rulebook rulebook = rulebooks.version(deed.rulebook()).rulebook();
        Integer judges = judges(rulebook, deed);
        return new DeedEvidence(
                photos.photos(voices.photosOf(deed.id())),
                voices(voices.of(only)),
                voices.formsOf(deed.id()),
                rulebook.sameAct().name(),
                scores(deed, judges),
                judges,
                approvals.first(only).stream()
                        .findFirst()
                        .map(first -> new DeedEvidence.First(first.points(), first.approver(), first.approvedAt()))
                        .orElse(null),
                notices.of(only).stream().findFirst().orElse(null),
                ActNames.workOff(rulebook, deed.rule()));
    }

    private List<DeedEvidence.Voice> voices(List<Voices.Voice> told) {
        Map<UUID, Member> people = households.people(told.stream()
                .map(Voices.Voice::declarer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return told.stream().map(voice -> voice(voice, people)).toList();
    }

    private static DeedEvidence.Voice voice(Voices.Voice voice, Map<UUID, Member> people) {
        Member declarer = voice.declarer() == null ? null : people.get(voice.declarer());
        return new DeedEvidence.Voice(
                voice.declaredBy(),
                declarer == null ? voice.declarerName() : declarer.name(),
                voice.minutes(),
                voice.proposed(),
                voice.account(),
                voice.recorder(),
                voice.toldAt());
    }

    /** Until all have scored nobody sees what the others gave. */
    private List<DeedEvidence.Score> scores(Deed deed, @Nullable Integer judges) {
        List<Approvals.Scored> scored = approvals.scoresOf(new UUID[] {deed.id()});
        boolean all = judges != null && scored.size() >= judges;
        return scored.stream()
                .map(one -> new DeedEvidence.Score(
                        one.judgeName(), all ? one.points() : null, one.scoredAt(), all ? one.corrected() : List.of()))
                .toList();
    }

    private static @Nullable Integer judges(Rulebook rulebook, Deed deed) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(deed.rule()))
                .filter(rule -> rule.amount() instanceof Amount.Panel)
                .map(rule -> ((Amount.Panel) rule.amount()).judges())
                .findFirst()
                .orElse(null);
    }
}
