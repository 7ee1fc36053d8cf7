package cn.moralbank.deeds;

import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection and its answer.
 *
 * @param appeals the dismissed objection that this one takes further; null for a first one
 * @param appealed true where it was taken further
 * @param upheld null while it is open
 * @param overdue open after the day on which it was due
 */
public record ObjectionView(
        UUID id,
        UUID deed,
        String village,
        DeedView.Whose household,
        Text ruleName,
        DeedState deedState,
        Instant raisedAt,
        String objectorName,
        ObjectionWay way,
        String grounds,
        LocalDate dueOn,
        boolean overdue,
        @Nullable UUID appeals,
        boolean appealed,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable Instant decidedAt) {}
