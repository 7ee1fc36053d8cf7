package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.PlaceInTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** The honour roll of a village, as anybody may read it: those who are on it agreed to be named. */
@Singleton
public class HonourBoard {
    private final Honours honours;
    private final HouseholdBoard households;
    private final DeedViews views;

    HonourBoard(Jdbi jdbi, HouseholdBoard households, DeedViews views) {
        this.honours = jdbi.onDemand(Honours.class);
        this.households = households;
        this.views = views;
    }

    /**
     * A good deed that is told in public.
     *
     * @param name of the person, who agreed to it
     */
    @Schema(name = "HonouredDeed")
    public record Honoured(
            UUID id,
            UUID person,
            @Schema(examples = "李秀英") String name,
            Text rule,
            LocalDate happenedOn,
            @Schema(examples = "冒雨送迷路老人回家") String story,
            long points) {}

    /** What stands on it, what was put there last at the top. */
    @Transactional
    public Page<Honoured> ofVillage(String village, ListPart part) {
        PlaceInTime before = PlaceInTime.parse(part.after(), PlaceInTime.AFTER_ALL);
        Page<Honours.Row> rows = Page.of(
                honours.ofVillage(village, before, part.limit() + 1),
                part.limit(),
                row -> PlaceInTime.cursor(row.addedAt(), row.id()));
        return new Page<>(named(rows.items()), rows.next());
    }

    private List<Honoured> named(List<Honours.Row> rows) {
        Map<UUID, Member> people = households.people(
                rows.stream().map(Honours.Row::person).distinct().toList());
        Map<UUID, Rulebook> books = views.books(rows.stream().map(Honours.Row::rulebook));
        return rows.stream()
                .filter(row -> people.containsKey(row.person()))
                .map(row -> new Honoured(
                        row.id(),
                        row.person(),
                        Objects.requireNonNull(people.get(row.person())).name(),
                        DeedViews.nameOf(books, row.rulebook(), row.rule()),
                        row.happenedOn(),
                        row.story(),
                        row.points()))
                .toList();
    }
}
