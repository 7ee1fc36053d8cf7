package cn.moralbank.people.roster;

import cn.moralbank.shared.UploadedWorkbook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column means what. The heading may follow titles, and may take two rows: a merged one above (“家庭成员”) and the
 * finer one below (“姓名”, “身份证号”).
 */
final class RosterHeader {
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final Map<RosterColumn, String> labels = new EnumMap<>(RosterColumn.class);
    private final List<String> doubled = new ArrayList<>();
    private final int rows;

    private RosterHeader(SheetRow upper, @Nullable SheetRow lower) {
        rows = lower == null ? 1 : 2;
        int width =
                Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
        for (int i = 0; i < width; i++) {
            String below = lower == null ? "" : lower.cell(i);
            RosterColumn fine = below.isEmpty() ? null : RosterColumn.of(below);
            RosterColumn column = fine != null ? fine : RosterColumn.of(upper.cell(i));
            if (column != null) {
                put(column, i, fine != null ? below : upper.cell(i));
            }
        }
    }

    /** The heading that begins in this row, or null where it does not look like one. */
    static @Nullable RosterHeader find(SheetRow row, @Nullable SheetRow next) {
        RosterHeader one = new RosterHeader(row, null);
        // a title above the heading must not be taken for its upper row
        boolean upper = !one.columns.isEmpty();
        RosterHeader two = upper && next != null && isHeading(next) ? new RosterHeader(row, next) : null;
        RosterHeader best = two != null && two.columns.size() > one.columns.size() ? two : one;
        return best.columns.size() >= 2 && (best.has(RosterColumn.HEAD) || best.has(RosterColumn.NAME)) ? best : null;
    }

    private static boolean isHeading(SheetRow row) {
        // “户主” is also what a row of data says of a person
        return row.cells().stream().anyMatch(c -> !c.equals("户主") && RosterColumn.of(c) != null);
    }

    private void put(RosterColumn column, int at, String label) {
        if (columns.putIfAbsent(column, at) == null) {
            labels.put(column, label);
            return;
        }
        RosterColumn ofHead = ofHead(column);
        if (ofHead != null && firstIsTheHeads(column)) {
            columns.put(ofHead, columns.get(column));
            labels.put(ofHead, labels.getOrDefault(column, ""));
            columns.put(column, at);
            labels.put(column, label);
        } else {
            doubled.add(UploadedWorkbook.letter(columns.get(column)) + " / " + UploadedWorkbook.letter(at) + " “"
                    + label + "”");
        }
    }

    private static @Nullable RosterColumn ofHead(RosterColumn column) {
        return switch (column) {
            case IDENTITY -> RosterColumn.HEAD_IDENTITY;
            case PHONE -> RosterColumn.HEAD_PHONE;
            default -> null;
        };
    }

    /** 户主 | 身份证号 | 姓名 | 身份证号: what stands between the two names is the head's. */
    private boolean firstIsTheHeads(RosterColumn column) {
        Integer head = columns.get(RosterColumn.HEAD);
        Integer name = columns.get(RosterColumn.NAME);
        Integer first = columns.get(column);
        return head != null && name != null && first != null && head < first && first < name;
    }

    boolean has(RosterColumn column) {
        return columns.containsKey(column);
    }

    /** Can households be told apart with these columns? */
    boolean tellsHouseholds() {
        return has(RosterColumn.HEAD) || has(RosterColumn.NUMBER) || has(RosterColumn.RELATION);
    }

    /** Pairs of columns with one meaning, for the report. */
    List<String> doubled() {
        return doubled;
    }

    int rows() {
        return rows;
    }

    String cell(SheetRow row, RosterColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : CleanText.value(row.cell(at));
    }

    String label(RosterColumn column) {
        return labels.getOrDefault(column, column.heading());
    }

    /** The place of a column as a person finds it: its letter and heading. */
    String place(RosterColumn column) {
        Integer at = columns.get(column);
        return at == null ? column.heading() : UploadedWorkbook.letter(at) + " " + label(column);
    }

    /** A heading printed again on every page. */
    boolean isRepeatedBy(SheetRow row) {
        long same = columns.entrySet().stream()
                .filter(e -> row.cell(e.getValue()).equals(labels.get(e.getKey())))
                .count();
        return same >= 2 && same * 2 >= row.filled();
    }

    boolean isBlank(SheetRow row) {
        return columns.values().stream().allMatch(at -> row.cell(at).isEmpty());
    }
}
