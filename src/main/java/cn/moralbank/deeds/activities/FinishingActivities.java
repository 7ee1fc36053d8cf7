package cn.moralbank.deeds.activities;

import cn.moralbank.deeds.Declaration;
import cn.moralbank.deeds.DeclaredBy;
import cn.moralbank.deeds.Enclosed;
import cn.moralbank.deeds.RecordingDeeds;
import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Closing an activity:
 *
 * <ol>
 *   <li>Whoever is still checked in is checked out at its end; whoever had a place and did not come was absent.
 *   <li>Each one's minutes count, at most what the activity says.
 *   <li>Where a rule gives points, each one's minutes become a deed, which is reviewed, published and settled like any other. One that
 *       the rulebook does not allow is told; the hours count all the same.
 * </ol>
 */
@Singleton
public class FinishingActivities {
    private final Activities activities;
    private final Register register;
    private final RecordingDeeds recording;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    FinishingActivities(Jdbi jdbi, Register register, RecordingDeeds recording, RulebookBoard rulebooks, Clock clock) {
        this.activities = jdbi.onDemand(Activities.class);
        this.register = register;
        this.recording = recording;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param came how many came
     * @param minutes that count, of all of them
     * @param deeds how many deeds were recorded
     * @param refused whose hours earn nothing, and why
     */
    public record Finished(int came, int absent, long minutes, int deeds, List<Refusal> refused) {}

    /** Somebody whose hours count but earn no points. */
    public record Refusal(UUID person, String code, String zh, String en) {}

    /**
     * Closes it.
     *
     * @throws ActivityProblem where it is over, has not begun, or help is not confirmed
     */
    @Transactional
    public Finished close(Actor actor, UUID id) {
        Activity activity = register.lockOpen(actor, id);
        if (clock.instant().isBefore(activity.startsAt())) {
            throw new ActivityProblem.NotBegun(activity.startsAt());
        }
        if (activity.helped() != null && activity.confirmed() == null) {
            throw new ActivityProblem.NotConfirmed();
        }
        List<Part> counted = count(actor, activity);
        activities.end(id, Activity.State.CLOSED, "", clock.instant(), actor.id());
        Map<UUID, RecordingDeeds.Attempt> attempts =
                activity.rule() == null ? Map.of() : record(actor, activity, counted);
        List<Refusal> refused = new ArrayList<>();
        for (Part part : counted) {
            RecordingDeeds.Attempt attempt = attempts.get(part.id());
            Problem refusal = attempt == null ? null : attempt.refusal();
            if (refusal != null) {
                refused.add(new Refusal(part.person(), refusal.code(), refusal.chinese(), refusal.english()));
            } else if (attempt != null) {
                activities.put(part.earning(attempt.deed()));
            }
        }
        int absent = (int) activities.parts(id).stream()
                .filter(part -> part.state() == Part.State.ABSENT)
                .count();
        long minutes = counted.stream().mapToLong(Part::minutes).sum();
        return new Finished(counted.size(), absent, minutes, attempts.size() - refused.size(), refused);
    }

    private List<Part> count(Actor actor, Activity activity) {
        List<Part> counted = new ArrayList<>();
        Instant end = activity.endsAt().isAfter(clock.instant()) ? clock.instant() : activity.endsAt();
        for (Part part : activities.parts(activity.id())) {
            Part last = part;
            if (last.state() == Part.State.CLAIMED) {
                register.put(actor, last.absent(), Way.SERVICE, null);
            } else if (last.state() == Part.State.IN) {
                last = last.out(end);
                register.put(actor, last, Way.SERVICE, null);
            }
            if (last.state() == Part.State.OUT) {
                last = last.counted(activity.mostMinutes());
                register.put(actor, last, Way.SERVICE, null);
                counted.add(last);
            }
        }
        return counted;
    }

    private Map<UUID, RecordingDeeds.Attempt> record(Actor actor, Activity activity, List<Part> counted) {
        LocalDate day = LocalDate.ofInstant(activity.startsAt(), clock.getZone());
        String ruleId = java.util.Objects.requireNonNull(activity.rule());
        Rule rule = rulebooks.inForce(activity.village(), day).rulebook().rule(ruleId);
        boolean byTime = rule.amount() instanceof Amount.Rate;
        Map<UUID, Declaration> told = new LinkedHashMap<>();
        Map<UUID, UUID> parts = new LinkedHashMap<>();
        for (Part part : counted) {
            if (part.minutes() > 0 || !byTime) {
                UUID deed = Ids.next();
                parts.put(part.id(), deed);
                told.put(deed, declaration(activity, part, day, byTime));
            }
        }
        Map<UUID, RecordingDeeds.Attempt> done = recording.recordAll(actor, told);
        Map<UUID, RecordingDeeds.Attempt> byPart = new LinkedHashMap<>();
        parts.forEach((part, deed) -> byPart.put(part, done.get(deed)));
        return byPart;
    }

    private static Declaration declaration(Activity activity, Part part, LocalDate day, boolean byTime) {
        return new Declaration(
                activity.village(),
                part.household(),
                part.person(),
                java.util.Objects.requireNonNull(activity.rule()),
                day,
                byTime ? part.minutes() : null,
                null,
                Map.of(),
                activity.title(),
                DeclaredBy.CADRE,
                null,
                null,
                true,
                Enclosed.NOTHING);
    }

    /** What the helped person says. */
    public record Word(boolean satisfied, String words, boolean onPaper) {}

    /**
     * Confirms the help; by the helped person, or at the desk for them.
     *
     * @throws cn.moralbank.shared.Refused.NotYours for another villager
     * @throws ActivityProblem.NobodyHelped where nobody in particular is helped
     */
    @Transactional
    public Activity confirm(Actor actor, UUID id, Word word) {
        Activity activity = register.lockOpen(actor, id);
        if (activity.helped() == null) {
            throw new ActivityProblem.NobodyHelped();
        }
        boolean villager = actor.is(Role.VILLAGER);
        if (villager && !activity.helped().equals(actor.person())) {
            throw new cn.moralbank.shared.Refused.NotYours();
        }
        String way = villager ? "SELF" : word.onPaper() ? "PAPER" : "DESK";
        activities.confirm(id, word.satisfied(), word.words(), way, clock.instant(), actor.id());
        return register.lock(actor, id);
    }
}
