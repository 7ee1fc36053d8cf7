package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.shared.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What of the approved deeds may go on the board now: nothing to which somebody objects, and a deduction only after its household
 * was told and either accepted it or let its days pass.
 */
@Singleton
class Boarding {
    private final Awards awards;
    private final Notices notices;
    private final Objections objections;
    private final DeedSettings settings;
    private final Clock clock;

    Boarding(Jdbi jdbi, DeedSettings settings, Clock clock) {
        this.awards = jdbi.onDemand(Awards.class);
        this.notices = jdbi.onDemand(Notices.class);
        this.objections = jdbi.onDemand(Objections.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** Why each of these deeds of one village must still wait; those that may go are not in it. */
    Map<UUID, Problem> waiting(String village, Collection<Deed> deeds) {
        UUID[] ids = deeds.stream().map(Deed::id).toArray(UUID[]::new);
        Set<UUID> objected = new HashSet<>(objections.openAmong(ids));
        Set<UUID> taking = awards.of(ids).stream()
                .filter(award -> award.points() < 0)
                .map(Award::deed)
                .collect(Collectors.toSet());
        Map<UUID, Notices.Notice> told =
                notices.of(ids).stream().collect(Collectors.toMap(Notices.Notice::deed, Function.identity()));
        boolean noticeNeeded = settings.of(village).noticeDays() > 0;
        return deeds.stream()
                .map(Deed::id)
                .filter(id -> objected.contains(id) || (noticeNeeded && taking.contains(id)))
                .map(id -> new Reason(
                        id, objected.contains(id) ? new NoticeProblem.ObjectionOpen() : unanswered(told.get(id))))
                .filter(reason -> reason.problem() != null)
                .collect(Collectors.toMap(Reason::deed, reason -> java.util.Objects.requireNonNull(reason.problem())));
    }

    /** Why a deed waits; null where it does not. */
    private record Reason(UUID deed, @Nullable Problem problem) {}

    private @Nullable Problem unanswered(Notices.@Nullable Notice notice) {
        if (notice == null) {
            return new NoticeProblem.NotYetNotified();
        }
        boolean over = LocalDate.now(clock).isAfter(notice.answerUntil());
        return notice.accepted() || over ? null : new NoticeProblem.StillToAnswer(notice.answerUntil());
    }

    /** These deeds without those that must wait. */
    List<Deed> ready(String village, List<Deed> deeds) {
        Map<UUID, Problem> waiting = waiting(village, deeds);
        return deeds.stream().filter(deed -> !waiting.containsKey(deed.id())).toList();
    }
}
