package cn.moralbank.deeds;

import cn.moralbank.people.Masking;
import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection and its answer.
 *
 * @param objectorName empty for a household that is objected to, which learns what is said but not by whom
 * @param contact how to reach somebody who objected from the public board; empty for all others
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
        String contact,
        LocalDate dueOn,
        boolean overdue,
        @Nullable UUID appeals,
        boolean appealed,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable Instant decidedAt) {
    /** The same for an objector from another household: masked as the line hangs on the board. */
    ObjectionView elsewhere() {
        String number = Masking.householdTail(household.number());
        return with(
                new DeedView.Whose(household.id(), number, household.group(), Masking.name(household.head())),
                objectorName,
                contact);
    }

    /** The same for the household that is objected to: what is said, but not by whom, so that neighbours can ask without fear. */
    ObjectionView withoutNames() {
        return with(household, "", "");
    }

    private ObjectionView with(DeedView.Whose shown, String name, String reached) {
        return new ObjectionView(
                id, deed, village, shown, ruleName, deedState, raisedAt, name, way, grounds, reached, dueOn, overdue,
                appeals, appealed, upheld, answer, decidedAt);
    }
}
