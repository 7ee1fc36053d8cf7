package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
    /** The most cells of one save: a large village's month under twenty rules, so that it stays one transaction. */
    public static final int MOST = 10_000;

    private static final String CHANGED = "评分表修改";

    private final DeedBook book;
    private final Deeds deeds;
    private final Closings closings;
    private final Weighings weighings;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    SavingSheets(
            DeedBook book,
            Jdbi jdbi,
            Weighings weighings,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.closings = jdbi.onDemand(Closings.class);
        this.weighings = weighings;
        this.households = households;
        this.rulebooks = rulebooks;
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
     * @throws DeedProblem.InTheFuture for a month to come
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     * @throws DeedProblem.SheetChanged where others changed cells since they were read
     * @throws DeedProblem.SheetHasFlaws naming every cell that cannot stand
     */
    @Transactional
    public Saved save(Actor actor, String village, YearMonth month, List<SheetLine> lines) {
        actor.mustReach(village);
        closings.refuseClosed(village, SheetBoard.day(month, LocalDate.now(clock)));
        book.lockHouseholds(lines.stream().map(SheetLine::household).distinct().toList());
        SheetDraft draft = draft(actor, village, month, lines);
        book.take(withdrawals(draft), actor);
        book.record(draft.fresh(), actor);
        return draft.saved();
    }

    /** What {@link #save} would come to, without saving; the same refusals. */
    @Transactional
    public Saved preview(Actor actor, String village, YearMonth month, List<SheetLine> lines) {
        return draft(actor, village, month, lines).saved();
    }

    private SheetDraft draft(Actor actor, String village, YearMonth month, List<SheetLine> lines) {
        actor.mustReach(village);
        LocalDate day = SheetBoard.day(month, LocalDate.now(clock));
        RulebookVersion version = rulebooks.inForce(village, day);
        Map<UUID, Household> homes =
                households.all(village).stream().collect(Collectors.toMap(Household::id, home -> home));
        SheetDraft draft = new SheetDraft(
                deeds.ofSheet(village, month.atDay(1)),
                homes.keySet(),
                new SheetDraft.Page(village, month, day, version, new Deed.Recording(actor, clock.instant())));
        draft.addAll(lines);
        draft.refuseStale();
        draft.weigh(weighings.expectant(draft.fresh(), homes, Set.copyOf(draft.replaced())));
        draft.refuseFlaws();
        return draft;
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
