package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Finding;
import cn.moralbank.rulebook.Finding.Severity;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.VillagesChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Takes an examined draft through the villagers' meeting, the township's files and into force. */
@Singleton
public class AdoptingRulebooks {
    private final Versions versions;
    private final Milestones milestones;
    private final Event<VillagesChanged> changed;
    private final Clock clock;

    AdoptingRulebooks(Jdbi jdbi, Event<VillagesChanged> changed, Clock clock) {
        this.versions = jdbi.onDemand(Versions.class);
        this.milestones = jdbi.onDemand(Milestones.class);
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The county's written override for a rule on a refused subject.
     *
     * @throws Refused.NotYours for anybody below the county
     */
    @Transactional
    public VersionLine override(UUID id, CountyOverride override, Actor actor) {
        mustBeOfTheCounty(actor);
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        Drafts.mustBe(line, "DRAFT", "EXAMINED");
        milestones.overridden(id, override, actor.id(), clock.instant());
        return line;
    }

    private static void mustBeOfTheCounty(Actor actor) {
        if (actor.division().length() > 6) {
            throw new Refused.NotYours("只有县级管理员可以出具。", "Only the county's admin may do this.");
        }
    }

    /**
     * Records the meeting that adopted an examined draft; from now on its text cannot change.
     *
     * @throws LifeProblem.NoQuorum where too few were present
     * @throws LifeProblem.NoMajority where not more than half of those present were in favour
     * @throws LifeProblem.OverrideMissing where a rule on a refused subject has no written override
     * @throws LifeProblem.WrongState where the last revision is not examined
     */
    @Transactional
    public VersionLine adopt(UUID id, Meeting meeting, Actor actor) {
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        Drafts.mustBe(line, "EXAMINED");
        mustNotBeAhead(meeting.heldOn());
        meeting.mustHaveAdopted();
        mustBeOverridden(line);
        milestones.adopted(id, line.revision(), meeting, actor.id(), clock.instant());
        return Drafts.found(versions, id);
    }

    private void mustNotBeAhead(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new LifeProblem.WrongDay(day, today, "日期不能晚于今天", "The day lies after today");
        }
    }

    private void mustBeOverridden(VersionLine line) {
        List<String> given = milestones.overrides(line.id());
        List<Finding> open = ExaminingRulebooks.look(versions.text(line.id(), line.revision())).findings().stream()
                .filter(f -> f.severity() == Severity.OVERRIDE && !given.contains(f.about()))
                .toList();
        if (!open.isEmpty()) {
            throw new LifeProblem.OverrideMissing(open);
        }
    }

    /**
     * Files an adopted version with the township.
     *
     * @throws Refused.NotYours for anybody of the village itself
     */
    @Transactional
    public VersionLine file(UUID id, LocalDate on, String reference, Actor actor) {
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        if (actor.division().length() > 9) {
            throw new Refused.NotYours("备案由乡镇或县办理。", "The township or county files it.");
        }
        Drafts.mustBe(line, "ADOPTED");
        mustNotBeAhead(on);
        milestones.filed(id, on, reference, actor.id(), clock.instant());
        return Drafts.found(versions, id);
    }

    /**
     * Sets the first day on which a filed version is in force; the version before it ends the day before.
     *
     * @param from not before the meeting, and after the first day of the version before
     */
    @Transactional
    public VersionLine enterIntoForce(UUID id, LocalDate from, Actor actor) {
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        Drafts.mustBe(line, "FILED");
        versions.lock(line.village());
        LocalDate heldOn = line.heldOn();
        if (heldOn != null && from.isBefore(heldOn)) {
            throw new LifeProblem.WrongDay(from, heldOn, "施行日期不能早于表决日期", "It cannot be in force before its meeting");
        }
        LocalDate last = milestones.lastEntry(line.village());
        if (last != null && !from.isAfter(last)) {
            throw new LifeProblem.WrongDay(from, last, "施行日期须晚于现行版本的施行日期", "It must follow the version before it");
        }
        milestones.entered(id, line.village(), from, actor.id(), clock.instant());
        changed.fire(new VillagesChanged(line.village()));
        return Drafts.found(versions, id);
    }
}
