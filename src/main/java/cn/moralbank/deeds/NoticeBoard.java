package cn.moralbank.deeds;

import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.HalvedPlace;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Deductions on their way to the board: whose household is to be told, and who still may answer. */
@Singleton
public class NoticeBoard {
    private final DeedReads reads;
    private final DeedViews views;
    private final Notices notices;
    private final DeedSettings settings;
    private final Clock clock;

    NoticeBoard(Jdbi jdbi, DeedViews views, DeedSettings settings, Clock clock) {
        this.reads = jdbi.onDemand(DeedReads.class);
        this.notices = jdbi.onDemand(Notices.class);
        this.views = views;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A deduction that is approved and not yet published.
     *
     * @param notice null where the household was not told yet
     * @param answerUntil the last day for an answer; where it was not told yet, the one that counts if it is told today
     * @param workOff rules under which later work gives the points back
     */
    public record Pending(DeedView deed, Notices.@Nullable Notice notice, LocalDate answerUntil, List<Text> workOff) {}

    /**
     * A village's deductions before their publication: those to be told, the oldest at the top; then the others, the newest first.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Page<Pending> pending(Actor actor, String village, ListPart part) {
        actor.mustReach(village);
        List<Pending> rows = shown(
                village,
                HalvedPlace.parse(part.after())
                        .rows(
                                part.limit() + 1,
                                (place, most) -> reads.deductionsToTell(village, place, most),
                                (place, most) -> reads.deductionsTold(village, place, most)));
        return Page.of(
                rows,
                part.limit(),
                one -> HalvedPlace.cursor(
                        one.notice() != null,
                        one.deed().recordedAt(),
                        one.deed().id()));
    }

    private List<Pending> shown(String village, List<DeedReads.Row> rows) {
        Map<UUID, Notices.Notice> told =
                notices.of(rows.stream().map(row -> row.deed().id()).toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(Notices.Notice::deed, Function.identity()));
        Map<UUID, Rulebook> books =
                views.books(rows.stream().map(row -> row.deed().rulebook()));
        Map<UUID, DeedView> shown =
                views.of(rows).stream().collect(Collectors.toMap(DeedView::id, Function.identity()));
        LocalDate ifToldToday =
                LocalDate.now(clock).plusDays(settings.of(village).noticeDays());
        return rows.stream()
                .map(DeedReads.Row::deed)
                .map(deed -> {
                    Notices.Notice notice = told.get(deed.id());
                    return new Pending(
                            Objects.requireNonNull(shown.get(deed.id())),
                            notice,
                            notice == null ? ifToldToday : notice.answerUntil(),
                            ActNames.workOff(Objects.requireNonNull(books.get(deed.rulebook())), deed.rule()));
                })
                .toList();
    }
}
