package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From rows to households.
 *
 * <ol>
 *   <li>In each sheet, look through the first rows for the heading; what stands above it are titles.
 *   <li>Leave out blank rows, headings repeated on a page, sums and signatures.
 *   <li>Hand every other row to {@link HouseholdRows}, which knows where a household begins.
 * </ol>
 */
final class RosterReading implements Consumer<SheetRow> {
    private static final int HEADING_WITHIN = 30;
    private static final String NO_DATA = "(合计|总计|小计|共计|累计|填表人|填表日期|制表|审核|审批|负责人|单位盖章|备注[:：]|说明|注[:：]).*";

    private final VillageNames villages;
    private final RosterFindings findings;
    private final LocalDate today;
    private final HouseholdRows households;
    private final List<SheetRow> waiting = new ArrayList<>();
    private String sheet = "\0";
    private @Nullable RosterHeader header;
    private boolean anyHeader;
    private int rows;

    RosterReading(VillageNames villages, RosterFindings findings, LocalDate today) {
        this.villages = villages;
        this.findings = findings;
        this.today = today;
        this.households = new HouseholdRows(villages, findings);
    }

    @Override
    public void accept(SheetRow row) {
        if (!row.sheet().equals(sheet)) {
            endSheet();
            sheet = row.sheet();
        }
        if (header != null) {
            data(row, header);
        } else if (waiting.size() < HEADING_WITHIN) {
            waiting.add(row);
            lookForHeading(waiting.size() - 2);
        }
    }

    /**
     * All households, when every row was read.
     *
     * @throws PeopleProblem.RosterUnreadable where no sheet has a heading that is understood
     */
    List<RosterHousehold> end() {
        endSheet();
        if (!anyHeader) {
            throw new PeopleProblem.RosterUnreadable(
                    "没有找到表头：需要“户主姓名”，或“姓名”加“户号”或“与户主关系”。",
                    "No heading was found: it needs the head of the household, or names with a household number or a relation.");
        }
        return households.end();
    }

    /** How many rows of data were read. */
    int rows() {
        return rows;
    }

    private void endSheet() {
        if (header == null && !waiting.isEmpty()) {
            lookForHeading(waiting.size() - 1);
        }
        if (header == null && waiting.stream().anyMatch(r -> !r.isBlank())) {
            findings.note(
                    new RosterPlace(sheet, 0, ""), "这张表没有看得懂的表头，未读取", "this sheet has no known heading; not read");
        }
        header = null;
        waiting.clear();
    }

    /** A heading may take two rows, so a row is judged when the next one is known. */
    private void lookForHeading(int at) {
        if (at < 0) {
            return;
        }
        SheetRow next = at + 1 < waiting.size() ? waiting.get(at + 1) : null;
        RosterHeader found = RosterHeader.find(waiting.get(at), next);
        if (found == null || !found.tellsHouseholds()) {
            return;
        }
        header = found;
        anyHeader = true;
        begin(found, waiting.get(at));
        List<SheetRow> rest = List.copyOf(waiting.subList(Math.min(at + found.rows(), waiting.size()), waiting.size()));
        waiting.clear();
        rest.forEach(row -> data(row, found));
    }

    private void begin(RosterHeader found, SheetRow at) {
        for (String pair : found.doubled()) {
            findings.mistake(
                    new RosterPlace(sheet, at.number(), pair), "两列意思相同，请只留一列", "two columns mean the same; keep one");
        }
        if (!found.has(RosterColumn.VILLAGE) && villages.only().isEmpty()) {
            findings.mistake(
                    new RosterPlace(sheet, at.number(), RosterColumn.VILLAGE.heading()),
                    "名册涉及多个村，须有“行政村”一列",
                    "the roster is for several villages and needs a column with the village");
        }
        households.beginSheet(found, new PersonCells(found, findings, today), sheet);
    }

    private void data(SheetRow row, RosterHeader under) {
        boolean skipped = under.isBlank(row)
                || CleanText.withoutSpaces(row.firstFilled()).matches(NO_DATA)
                || under.isRepeatedBy(row);
        if (!skipped) {
            rows++;
            households.row(row);
        }
    }
}
