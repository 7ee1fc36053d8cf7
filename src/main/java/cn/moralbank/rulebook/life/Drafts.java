package cn.moralbank.rulebook.life;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import java.util.List;
import java.util.UUID;

/** What every use case asks of a version before it touches it. */
final class Drafts {
    private Drafts() {}

    static VersionLine found(Versions versions, UUID id) {
        VersionLine line = versions.find(id);
        if (line == null) {
            throw new Refused.NotFound("这个细则版本", "version of a rulebook");
        }
        return line;
    }

    static VersionLine ofActor(Versions versions, UUID id, Actor actor) {
        VersionLine line = found(versions, id);
        actor.mustReach(line.village());
        return line;
    }

    static void mustBe(VersionLine line, String... states) {
        if (!List.of(states).contains(line.state())) {
            String needed = String.join(" / ", states);
            throw new LifeProblem.WrongState(line.state(), "此事须在 " + needed + " 时办", "this needs " + needed);
        }
    }
}
