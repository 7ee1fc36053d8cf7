package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Saving an assessment sheet: all of it or nothing.
 *
 * <ol>
 *   <li>Lock the households, read the cells that are filled in.
 *   <li>Compare line by line. What is unchanged stays. What was changed since it was read, or is reviewed already, is a flaw.
 *   <li>Weigh the new ones in memory, withdraw the deeds that make room for them, and write them in one statement.
 * </ol>
 *
 * Cells that are not among the lines stay as they are, so several recorders can fill in one sheet.
 */
@Singleton
public class SavingSheets {
    /** The most cells of one save: a large village's period under twenty rules, so that it stays one transaction. */
    public static final int MOST = 10_000;

    private static final String CHANGED = "评分表修改";

    private final DeedBook book;
    private final Deeds deeds;
    private final Closings closings;
    private final Weighings weighings;
    private final HouseholdBoard households;
    private final SheetDays days;
    private final Approvals approvals;
    private final Clock clock;

    SavingSheets(
            DeedBook book, Jdbi jdbi, Weighings weighings, HouseholdBoard households, SheetDays days, Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.closings = jdbi.onDemand(Closings.class);
        this.weighings = weighings;
        this.households = households;
        this.days = days;
        this.approvals = jdbi.onDemand(Approvals.class);
        this.clock = clock;
    }

    /**
     * What a save came to.
     *
     * @param cells the cells that were written, in the order of the lines, with what they will probably be worth
     */
    public record Saved(int added, int changed, int cleared, int unchanged, List<SavedCell> cells) {}

    /**
     * A cell that was written.
     *
     * @param row the line, from 1
     * @param worth what the rulebook says
     * @param uncut what it would be without caps; the explanation is in the deed
     * @param zh why it is less, empty where it is not
     */
    public record SavedCell(
            int row, UUID household, String rule, UUID deed, long worth, long uncut, String zh, String en) {}

    /**
     * Saves lines of a village's sheet.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem.InTheFuture for a period to come
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     * @throws DeedProblem.SheetChanged where others changed cells since they were read
     * @throws DeedProblem.SheetHasFlaws naming every cell that cannot stand
     */
    @Transactional
    public Saved save(Actor actor, String village, SheetPeriod period, List<SheetLine> lines) {
        actor.mustReach(village);
        closings.refuseClosed(village, days.of(village, period).day());
        book.lockHouseholds(lines.stream().map(SheetLine::household).distinct().toList());
        SheetDraft draft = draft(actor, village, period, lines);
        book.take(withdrawals(draft), actor);
        book.record(draft.fresh(), actor);
        return draft.saved();
    }

    /** What {@link #save} would come to, without saving; the same refusals. */
    @Transactional
    public Saved preview(Actor actor, String village, SheetPeriod period, List<SheetLine> lines) {
        return draft(actor, village, period, lines).saved();
    }

    private SheetDraft draft(Actor actor, String village, SheetPeriod period, List<SheetLine> lines) {
        actor.mustReach(village);
        SheetDays.Dated dated = days.of(village, period);
        Map<UUID, Household> homes =
                households.all(village).stream().collect(Collectors.toMap(Household::id, home -> home));
        SheetDraft draft = new SheetDraft(
                standing(village, period, homes.keySet()),
                new SheetDraft.Page(village, dated, new Deed.Recording(actor, clock.instant())));
        draft.addAll(lines);
        draft.refuseStale();
        draft.weigh(weighings.expectant(draft.fresh(), homes, Set.copyOf(draft.replaced())));
        draft.refuseFlaws();
        return draft;
    }

    private SheetDraft.Standing standing(String village, SheetPeriod period, Set<UUID> homes) {
        List<Deed> deeds = this.deeds.ofSheet(village, period.toString());
        Set<UUID> judged = approvals.scoresOf(deeds.stream().map(Deed::id).toArray(UUID[]::new)).stream()
                .map(Approvals.Scored::deed)
                .collect(Collectors.toSet());
        return new SheetDraft.Standing(deeds, judged, homes);
    }

    private List<Step> withdrawals(SheetDraft draft) {
        List<UUID> replaced = draft.replaced();
        if (replaced.isEmpty()) {
            return List.of();
        }
        // under the households' lock a review may still have come first: then its verb refuses here
        return book.lockAll(replaced).stream()
                .map(deed -> deed.withdraw(CHANGED))
                .toList();
    }
}
