package cn.moralbank.deeds;

import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One save of a sheet while it is compared with what stands and weighed, in memory. */
final class SheetDraft {
    /** What all cells of a save have in common. */
    record Page(String village, SheetDays.Dated dated, Deed.Recording by) {}

    /** A cell to be written. */
    private record Fresh(int row, Deed deed, boolean replaces) {}

    /**
     * What a save meets.
     *
     * @param deeds those in cells of the sheet
     * @param judged those of them that judges have begun to score
     * @param households of the village
     */
    record Standing(List<Deed> deeds, Set<UUID> judged, Set<UUID> households) {}

    private final Map<SheetLine.Cell, Deed> standing = new HashMap<>();
    private final Set<UUID> judged;
    private final Set<UUID> households;
    private final Page page;
    private final Set<SheetLine.Cell> named = new HashSet<>();
    private final List<Flaw> stale = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Deed> replaced = new ArrayList<>();
    private List<Fresh> fresh = new ArrayList<>();
    private final List<SavingSheets.SavedCell> cells = new ArrayList<>();
    private int cleared;
    private int unchanged;

    SheetDraft(Standing standing, Page page) {
        standing.deeds().forEach(deed -> this.standing.put(new SheetLine.Cell(deed.household(), deed.rule()), deed));
        this.judged = standing.judged();
        this.households = standing.households();
        this.page = page;
    }

    void addAll(List<SheetLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            add(i + 1, lines.get(i));
        }
    }

    private void add(int row, SheetLine line) {
        if (!named.add(line.cell())) {
            flaw(row, line, "同一格填了两次", "this cell stands twice");
            return;
        }
        Deed there = standing.get(line.cell());
        if (there == null ? line.cleared() : line.says(there)) {
            unchanged++;
            return;
        }
        if (!java.util.Objects.equals(there == null ? null : there.id(), line.seen())) {
            stale.add(Flaw.inCell(row, line.rule(), "已被他人修改", "was changed by somebody else"));
            return;
        }
        if (there != null && there.state() != DeedState.RECORDED) {
            flaw(row, line, "已经评议，不能再改", "is reviewed and cannot be changed");
            return;
        }
        if (there != null && judged.contains(there.id())) {
            flaw(row, line, "评委已开始打分，不能再改", "judges have begun to score it; it cannot be changed");
            return;
        }
        write(row, line, there);
    }

    private void write(int row, SheetLine line, @Nullable Deed there) {
        if (there != null) {
            replaced.add(there);
        }
        if (line.cleared()) {
            cleared++;
        } else if (!households.contains(line.household())) {
            flaw(row, line, "该户不在本村名册，或已迁出", "the household is not of this village, or has left");
        } else {
            fresh.add(new Fresh(row, deed(line), there != null));
        }
    }

    private Deed deed(SheetLine line) {
        Declaration told = new Declaration(
                page.village(),
                line.household(),
                null,
                line.rule(),
                page.dated().day(),
                line.minutes(),
                line.points(),
                line.facts(),
                line.words(),
                DeclaredBy.CADRE,
                null,
                null,
                true,
                Enclosed.NOTHING);
        return Deed.recorded(Ids.next(), told, page.dated().version(), page.by())
                .inSheet(page.dated().period());
    }

    private void flaw(int row, SheetLine line, String zh, String en) {
        flaws.add(Flaw.inCell(row, line.rule(), zh, en));
    }

    void refuseStale() {
        if (!stale.isEmpty()) {
            throw new DeedProblem.SheetChanged(stale);
        }
    }

    void refuseFlaws() {
        if (!flaws.isEmpty()) {
            throw new DeedProblem.SheetHasFlaws(flaws);
        }
    }

    /** Weighs what is to be written, in the order of the lines; what a rule does not allow becomes a flaw of its cell. */
    void weigh(Weighing weighing) {
        List<Fresh> weighed = new ArrayList<>(fresh.size());
        for (Fresh cell : fresh) {
            try {
                mustHaveJudges(weighing, cell);
                weighed.add(weigh(weighing, cell));
            } catch (RulebookProblem | DeedProblem.HouseholdWithoutGroup e) {
                flaws.add(Flaw.inCell(cell.row(), cell.deed().rule(), e.chinese(), e.english()));
            }
        }
        fresh = weighed;
    }

    private void mustHaveJudges(Weighing weighing, Fresh cell) {
        if (weighing.scoredWithoutJudges(cell.deed())) {
            flaws.add(Flaw.inCell(cell.row(), cell.deed().rule(), "这一条不由评委打分", "no judges score this rule"));
        }
    }

    /** What judges are still to score is worth nothing yet. */
    private Fresh weigh(Weighing weighing, Fresh cell) {
        if (weighing.judges(cell.deed()) != null) {
            cells.add(new SavingSheets.SavedCell(
                    cell.row(),
                    cell.deed().household(),
                    cell.deed().rule(),
                    cell.deed().id(),
                    0,
                    0,
                    "",
                    ""));
            return cell;
        }
        Verdict verdict = weighing.weigh(cell.deed(), null);
        weighing.count(cell.deed(), verdict);
        cells.add(saved(cell, verdict));
        return new Fresh(cell.row(), cell.deed().expecting(verdict.points()), cell.replaces());
    }

    private static SavingSheets.SavedCell saved(Fresh cell, Verdict verdict) {
        boolean cut = !verdict.cuts().isEmpty();
        return new SavingSheets.SavedCell(
                cell.row(),
                cell.deed().household(),
                cell.deed().rule(),
                cell.deed().id(),
                verdict.points(),
                verdict.uncut(),
                cut ? verdict.explanation().zh() : "",
                cut ? verdict.explanation().en() : "");
    }

    List<UUID> replaced() {
        return replaced.stream().map(Deed::id).toList();
    }

    List<Deed> fresh() {
        return fresh.stream().map(Fresh::deed).toList();
    }

    SavingSheets.Saved saved() {
        int changed = (int) fresh.stream().filter(Fresh::replaces).count();
        return new SavingSheets.Saved(fresh.size() - changed, changed, cleared, unchanged, List.copyOf(cells));
    }
}
