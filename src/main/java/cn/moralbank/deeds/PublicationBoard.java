package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a village's board, as anybody may see it: 张*, the end of the household's number, the group. A deduction
 * carries none of these, only the rule and the points.
 */
@Singleton
public class PublicationBoard {
    private static final int TAIL = 2;

    private final Publications publications;
    private final DeedViews views;
    private final Clock clock;

    PublicationBoard(Jdbi jdbi, DeedViews views, Clock clock) {
        this.publications = jdbi.onDemand(Publications.class);
        this.views = views;
        this.clock = clock;
    }

    /**
     * One masked line; an objection names publication and line.
     *
     * @param deed for those who may open it; the public page leaves it away
     * @param head empty for a deduction, like the tail and the group
     * @param tail the last digits of the household's number
     * @param objected true while an objection to it is open
     */
    public record MaskedLine(
            int line,
            @Nullable UUID deed,
            @Schema(examples = "张*") String head,
            @Schema(examples = "*17") String tail,
            @Schema(examples = "三组") String group,
            Text rule,
            LocalDate happenedOn,
            long points,
            DeedState state,
            boolean objected) {}

    /** The publications of a village, the newest first. */
    @Transactional
    public Page<Publication> ofVillage(String village, @Nullable String after, int limit) {
        Integer before = number(Cursor.parse(after, 1));
        return Page.of(
                publications.ofVillage(village, before == null ? Integer.MAX_VALUE : before, limit + 1),
                limit,
                publication -> Cursor.after(publication.number()));
    }

    /** Those that have not ended yet, the newest first: what the public page shows. */
    @Transactional
    public List<Publication> current(String village) {
        return publications.hanging(village, clock.instant());
    }

    /**
     * One publication.
     *
     * @throws Refused.NotFound where there is none
     */
    @Transactional
    public Publication publication(UUID id) {
        Publication publication = publications.find(id);
        if (publication == null) {
            throw new Refused.NotFound("这次公示", "publication");
        }
        return publication;
    }

    /** Its lines, masked, in their order. */
    @Transactional
    public Page<MaskedLine> lines(UUID publication, boolean open, @Nullable String after, int limit) {
        Integer from = number(Cursor.parse(after, 1));
        List<Publications.Line> rows = publications.lines(publication, from == null ? 0 : from, limit + 1);
        Page<Publications.Line> page = Page.of(rows, limit, line -> Cursor.after(line.line()));
        Map<UUID, Household> homes = views.homes(page.items().stream()
                .map(Publications.Line::household)
                .distinct()
                .toList());
        Map<UUID, Rulebook> books = views.books(page.items().stream().map(Publications.Line::rulebook));
        return page.map(line ->
                masked(line, DeedViews.nameOf(books, line.rulebook(), line.rule()), homes.get(line.household()), open));
    }

    private static MaskedLine masked(Publications.Line line, Text rule, @Nullable Household home, boolean open) {
        boolean named = line.points() >= 0 && home != null;
        return new MaskedLine(
                line.line(),
                open ? line.deed() : null,
                named ? Objects.requireNonNull(home).headMasked() : "",
                named ? tail(Objects.requireNonNull(home).number()) : "",
                named ? Objects.requireNonNull(home).groupName() : "",
                rule,
                line.happenedOn(),
                line.points(),
                line.state(),
                line.objected());
    }

    private static String tail(String number) {
        return "*" + number.substring(Math.max(0, number.length() - TAIL));
    }

    private static @Nullable Integer number(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return Integer.valueOf(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
        }
    }
}
