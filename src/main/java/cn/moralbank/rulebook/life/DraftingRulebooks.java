package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Sha256;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Begins a version, saves its text as often as needed, or gives it up. */
@Singleton
public class DraftingRulebooks {
    private final Versions versions;
    private final Milestones milestones;
    private final Clock clock;

    DraftingRulebooks(Jdbi jdbi, Clock clock) {
        this.versions = jdbi.onDemand(Versions.class);
        this.milestones = jdbi.onDemand(Milestones.class);
        this.clock = clock;
    }

    /**
     * What a draft begins with.
     *
     * @param template the county template or other version that it was begun from, for the record
     * @param text YAML or JSON; need not be readable yet
     */
    public record NewDraft(String village, @Nullable UUID template, String text) {}

    /**
     * Begins a draft for a village, or for the county where the code has six digits.
     */
    @Transactional
    public VersionLine begin(UUID id, NewDraft draft, Actor actor) {
        String village = draft.village();
        actor.mustReach(village);
        mustBeBounded(draft.text());
        if (draft.template() != null) {
            Drafts.found(versions, draft.template());
        }
        versions.lock(village);
        versions.make(id, village, versions.nextNumber(village), draft.template(), actor.id(), clock.instant());
        return keep(id, draft.text(), actor);
    }

    /**
     * Saves a text as the next revision of a draft. What was examined before must be examined again.
     *
     * @param revision the revision that was changed
     * @throws LifeProblem.ChangedMeanwhile where somebody else saved in between
     * @throws LifeProblem.WrongState after adoption: a mistake is then a new version
     */
    @Transactional
    public VersionLine save(UUID id, int revision, String text, Actor actor) {
        mustBeBounded(text);
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        Drafts.mustBe(line, "DRAFT", "EXAMINED");
        if (line.revision() != revision) {
            throw new LifeProblem.ChangedMeanwhile(line.revision(), revision);
        }
        return keep(id, text, actor);
    }

    private VersionLine keep(UUID id, String text, Actor actor) {
        Examination seen = ExaminingRulebooks.look(text);
        String title = seen.title() == null ? "（未完成）" : seen.title();
        versions.save(id, title, text, Sha256.hex(text), seen.readable(), actor.id(), clock.instant());
        return Drafts.found(versions, id);
    }

    /** A text over the bound is refused at once, not kept as an unfinished draft. */
    private static void mustBeBounded(String text) {
        if (text.length() > cn.moralbank.rulebook.Rulebook.MOST_CHARACTERS) {
            throw new RulebookProblem.Unreadable(ExaminingRulebooks.look(text).findings());
        }
    }

    /** Gives a draft up before adoption. */
    @Transactional
    public VersionLine withdraw(UUID id, String reason, Actor actor) {
        versions.lock(id.toString());
        Drafts.mustBe(Drafts.ofActor(versions, id, actor), "DRAFT", "EXAMINED");
        milestones.withdrawn(id, reason, actor.id(), clock.instant());
        return Drafts.found(versions, id);
    }
}
