package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Finding;
import cn.moralbank.rulebook.Finding.Severity;
import cn.moralbank.rulebook.Lint;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Examines a draft: it must be readable, its examples must come out, and nothing found may weigh as an error. */
@Singleton
public class ExaminingRulebooks {
    private final Versions versions;
    private final Milestones milestones;
    private final Clock clock;

    ExaminingRulebooks(Jdbi jdbi, Clock clock) {
        this.versions = jdbi.onDemand(Versions.class);
        this.milestones = jdbi.onDemand(Milestones.class);
        this.clock = clock;
    }

    /** What can be said about a text; a text that cannot be read gives findings too, nothing is refused and nothing is kept. */
    public static Examination look(String text) {
        try {
            Rulebook rulebook = Rulebook.parse(text);
            List<Finding> findings = Lint.of(rulebook);
            boolean clean = findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
            int examples = rulebook.examples().size();
            return new Examination(
                    rulebook.title().zh(), true, clean, rulebook.rules().size(), examples, findings);
        } catch (RulebookProblem.Unreadable unreadable) {
            return new Examination(null, false, false, 0, 0, unreadable.findings());
        }
    }

    /**
     * Examines the last revision of a draft and keeps the result: the version is examined until it is changed again.
     *
     * @throws LifeProblem.HasErrors naming what must be mended, by line and column
     * @throws LifeProblem.WrongState after adoption
     */
    @Transactional
    public VersionLine examine(UUID id, Actor actor) {
        versions.lock(id.toString());
        VersionLine line = Drafts.ofActor(versions, id, actor);
        Drafts.mustBe(line, "DRAFT", "EXAMINED");
        if (line.state().equals("EXAMINED")) {
            return line;
        }
        Examination examination = look(versions.text(id, line.revision()));
        if (!examination.clean()) {
            throw new LifeProblem.HasErrors(examination.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .toList());
        }
        milestones.examined(id, line.revision(), examination.findings(), actor.id(), clock.instant());
        return Drafts.found(versions, id);
    }
}
