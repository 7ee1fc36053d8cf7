package cn.moralbank.deeds;

import cn.moralbank.deeds.DeedPatterns.Span;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.PlaceInTime;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A supervisor's search over every decision of a division: for whom, under which rule, in which days, by whose hand. */
@Singleton
public class FindingDecisions {
    private static final String RECORDED = "RECORDED";
    private static final int VILLAGE_DIGITS = 12;

    private final Decisions decisions;
    private final DeedViews views;
    private final HouseholdBoard households;

    FindingDecisions(Jdbi jdbi, DeedViews views, HouseholdBoard households) {
        this.decisions = jdbi.onDemand(Decisions.class);
        this.views = views;
        this.households = households;
    }

    /**
     * What to look for besides the days; null for any.
     *
     * @param who a member's name or part of it, or a household's number
     * @param hand part of the name of whoever recorded or decided
     */
    public record Question(
            @Nullable String who, @Nullable String rule, @Nullable DeedState state, @Nullable String hand) {}

    /** A decision as it is found: the deed, and whose hands it went through. */
    public record Decision(
            DeedView deed,
            @Schema(examples = "陈文书") String recordedBy,
            @Schema(description = "Who approved, refused, answered an objection or reversed, in this order")
                    List<String> decidedBy) {}

    /** A rule that something was recorded under. */
    public record UsedRule(@Schema(examples = "good-deed") String rule, Text name, int deeds) {}

    /**
     * The decisions that fit, by the time of their recording, the newest first.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Page<Decision> find(Actor actor, Span span, Question question, ListPart part) {
        actor.mustReach(span.division());
        Decisions.Sought sought = new Decisions.Sought(
                lowest(span),
                highest(span),
                span.from(),
                span.to(),
                homes(span.division(), question.who()),
                question.rule(),
                question.state(),
                blankIsAny(question.hand()),
                part.limit() + 1);
        List<DeedReads.Row> rows =
                decisions.find(sought.conditions(), sought, PlaceInTime.parse(part.after(), PlaceInTime.AFTER_ALL));
        Page<DeedReads.Row> page = Page.of(
                rows,
                part.limit(),
                row -> PlaceInTime.cursor(row.deed().recordedAt(), row.deed().id()));
        return new Page<>(named(views.of(page.items())), page.next());
    }

    /** The rules that a division's deeds of these days were recorded under, the most used first. */
    @Transactional
    public List<UsedRule> rules(Actor actor, Span span) {
        actor.mustReach(span.division());
        List<Decisions.RuleRow> rows = decisions.rules(lowest(span), highest(span), span.from(), span.to());
        Map<UUID, Rulebook> books = views.books(rows.stream().map(Decisions.RuleRow::rulebook));
        return rows.stream()
                .map(row -> new UsedRule(row.rule(), DeedViews.nameOf(books, row.rulebook(), row.rule()), row.deeds()))
                .toList();
    }

    private List<Decision> named(List<DeedView> deeds) {
        UUID[] ids = deeds.stream().map(DeedView::id).toArray(UUID[]::new);
        Map<UUID, List<Decisions.Hand>> hands =
                decisions.hands(ids).stream().collect(Collectors.groupingBy(Decisions.Hand::deed));
        return deeds.stream()
                .map(deed -> decision(deed, hands.getOrDefault(deed.id(), List.of())))
                .toList();
    }

    private static Decision decision(DeedView deed, List<Decisions.Hand> hands) {
        String recorder = hands.stream()
                .filter(hand -> hand.what().equals(RECORDED))
                .map(Decisions.Hand::name)
                .findFirst()
                .orElse("");
        List<String> deciders = hands.stream()
                .filter(hand -> !hand.what().equals(RECORDED))
                .map(Decisions.Hand::name)
                .distinct()
                .toList();
        return new Decision(deed, recorder, deciders);
    }

    private UUID @Nullable [] homes(String division, @Nullable String who) {
        String asked = blankIsAny(who);
        return asked == null ? null : households.everKnown(division, asked).toArray(UUID[]::new);
    }

    private static @Nullable String blankIsAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String lowest(Span span) {
        return span.division() + "0".repeat(VILLAGE_DIGITS - span.division().length());
    }

    private static String highest(Span span) {
        return span.division() + "9".repeat(VILLAGE_DIGITS - span.division().length());
    }
}
