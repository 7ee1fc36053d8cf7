package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads rulebooks: the one in force, any version, the versions of a village. */
@Singleton
public class RulebookBoard {
    private final Versions versions;
    private final ReadRulebooks read;
    private final Clock clock;

    RulebookBoard(Jdbi jdbi, ReadRulebooks read, Clock clock) {
        this.versions = jdbi.onDemand(Versions.class);
        this.read = read;
        this.clock = clock;
    }

    /**
     * The version in force in a village on a day.
     *
     * @throws RulebookProblem.NoneInForce where there is none
     */
    @Transactional
    public RulebookVersion inForce(String village, LocalDate on) {
        RulebookVersion version = inForceOrNone(village, on);
        if (version == null) {
            throw new RulebookProblem.NoneInForce(village, on);
        }
        return version;
    }

    /** The same for a caller that goes on where there is none: a refusal would undo what the transaction did before. */
    @Transactional
    public @Nullable RulebookVersion inForceOrNone(String village, LocalDate on) {
        Versions.Entered entered = versions.inForce(village, on);
        return entered == null ? null : opened(entered);
    }

    private RulebookVersion opened(Versions.Entered entered) {
        return new RulebookVersion(
                entered.id(),
                entered.village(),
                entered.number(),
                VersionLine.isReplaced(entered.replacedFrom(), today()) ? VersionLine.REPLACED : VersionLine.IN_FORCE,
                entered.inForceFrom(),
                entered.replacedFrom(),
                entered.digest(),
                read.get(entered.digest(), () -> versions.text(entered.id(), entered.revision())));
    }

    /**
     * One version with its rulebook.
     *
     * @throws Refused.NotFound where there is none in this county
     * @throws RulebookProblem.Unreadable where it is a draft whose text cannot be read
     */
    @Transactional
    public RulebookVersion version(UUID id) {
        return opened(line(id));
    }

    /**
     * One version as it stands, readable or not.
     *
     * @throws Refused.NotFound where there is none in this county
     */
    @Transactional
    public VersionLine line(UUID id) {
        VersionLine line = versions.find(id);
        if (line == null) {
            throw new Refused.NotFound("这个细则版本", "version of a rulebook");
        }
        return line.asOf(today());
    }

    /** The versions of a village, or the templates of the county, newest first. */
    @Transactional
    public List<VersionLine> of(String village) {
        LocalDate today = today();
        return versions.of(village).stream().map(v -> v.asOf(today)).toList();
    }

    /** The versions under a division that wait for adoption, filing or their entry into force, oldest first. */
    @Transactional
    public List<VersionLine> waiting(String division) {
        return versions.waiting(division);
    }

    /** The text of a version: the last saved one, after adoption the adopted one. */
    @Transactional
    public String text(UUID id) {
        VersionLine line = line(id);
        return versions.text(line.id(), line.revision());
    }

    private RulebookVersion opened(VersionLine found) {
        VersionLine line = found.asOf(today());
        return new RulebookVersion(
                line.id(),
                line.village(),
                line.number(),
                line.state(),
                line.inForceFrom(),
                line.replacedFrom(),
                line.digest(),
                read.get(line.digest(), () -> versions.text(line.id(), line.revision())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
