package cn.moralbank.deeds;

import cn.moralbank.rulebook.Closing;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Makes what a period's end gives and takes deeds with their awards; nothing in them is left to anybody's choice. */
@Singleton
class ComputedDeeds {
    private final DeedBook book;
    private final Awards awards;
    private final Closings closings;
    private final ObjectMapper json;
    private final Clock clock;

    ComputedDeeds(DeedBook book, Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.book = book;
        this.awards = jdbi.onDemand(Awards.class);
        this.closings = jdbi.onDemand(Closings.class);
        this.json = json;
        this.clock = clock;
    }

    /** Each line as a deed of the closing, which waits for publication. */
    Map<Closing.Line, UUID> make(Actor actor, UUID closing, PeriodEnds.Look look, List<Closing.Line> lines) {
        Map<Closing.Line, UUID> made = new LinkedHashMap<>();
        List<Deed> deeds = new ArrayList<>();
        List<Awards.Award> granted = new ArrayList<>();
        Deed.Recording by = new Deed.Recording(actor, clock.instant());
        for (Closing.Line line : lines) {
            Deed deed = look.deed(Ids.next(), line, by);
            made.put(line, deed.id());
            deeds.add(deed);
            granted.add(award(deed, line, by));
        }
        if (!deeds.isEmpty()) {
            book.record(deeds, actor);
            awards.grant(written(granted));
            book.take(deeds.stream().map(Deed::compute).toList(), actor);
            closings.add(closing, made.values().toArray(UUID[]::new));
        }
        return made;
    }

    private static Awards.Award award(Deed deed, Closing.Line line, Deed.Recording by) {
        return new Awards.Award(
                deed.id(),
                deed.household(),
                null,
                line.source(),
                line.category(),
                deed.happenedOn(),
                line.points(),
                line.points(),
                0,
                line.balance(),
                null,
                null,
                Map.of(),
                line.explanation(),
                by.actor().id(),
                by.at());
    }

    private String written(List<Awards.Award> granted) {
        try {
            return json.writeValueAsString(granted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
