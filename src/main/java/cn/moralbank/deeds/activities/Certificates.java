package cn.moralbank.deeds.activities;

import cn.moralbank.people.Division;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person's hours of service as a certificate (志愿服务证明), an A4 page as PDF. */
@Singleton
public class Certificates {
    private static final Color RED = new Color(0xB5, 0x33, 0x2E);
    private static final float[] COLUMNS = {2.2f, 6f, 1.8f};

    private final ActivityBoard board;
    private final Divisions divisions;
    private final PrintFont font;
    private final Clock clock;

    Certificates(ActivityBoard board, Divisions divisions, PrintFont font, Clock clock) {
        this.board = board;
        this.divisions = divisions;
        this.font = font;
        this.clock = clock;
    }

    /**
     * The certificate of the hours between two days.
     *
     * @throws cn.moralbank.shared.Refused.NotYours as for the hours themselves
     */
    @Transactional
    public byte[] of(Actor actor, UUID person, LocalDate from, LocalDate to) {
        ActivityBoard.HoursSheet hours = board.hours(actor, person, from, to);
        Division village = divisions.division(hours.village());
        Division town = divisions.division(hours.village().substring(0, 9));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document page = new Document(PageSize.A4, 64, 64, 72, 64)) {
            PdfWriter.getInstance(page, out);
            page.addTitle("志愿服务证明 · Certificate of voluntary service");
            page.open();
            page.add(line("志愿服务证明", 28, RED, Element.ALIGN_CENTER, 6));
            page.add(line("Certificate of voluntary service", 12, Color.GRAY, Element.ALIGN_CENTER, 28));
            page.add(line(sentence(hours), 14, Color.BLACK, Element.ALIGN_JUSTIFIED, 6));
            page.add(line(sentenceInEnglish(hours), 10, Color.GRAY, Element.ALIGN_JUSTIFIED, 20));
            page.add(table(counted(hours)));
            page.add(line(town.name() + village.name() + "村民委员会（盖章）", 13, Color.BLACK, Element.ALIGN_RIGHT, 4));
            page.add(line(chinese(LocalDate.now(clock)), 13, Color.BLACK, Element.ALIGN_RIGHT, 0));
        }
        return out.toByteArray();
    }

    private static List<ActivityBoard.Served> counted(ActivityBoard.HoursSheet hours) {
        return hours.served().stream()
                .filter(one -> one.state() == Part.State.COUNTED)
                .toList();
    }

    private static String sentence(ActivityBoard.HoursSheet hours) {
        return hours.name() + " 于 " + chinese(hours.from()) + "至 " + chinese(hours.to()) + "参加志愿服务 "
                + counted(hours).size() + " 次，服务时长合计 " + duration(hours.minutes()) + "。特此证明。";
    }

    private static String sentenceInEnglish(ActivityBoard.HoursSheet hours) {
        return hours.name() + " served " + counted(hours).size() + " times between " + hours.from() + " and "
                + hours.to() + ", " + hours.minutes() / 60 + " h " + hours.minutes() % 60 + " min in all.";
    }

    private PdfPTable table(List<ActivityBoard.Served> served) {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingAfter(48);
        List.of("日期", "活动", "时长").forEach(head -> table.addCell(cell(head, RED)));
        for (ActivityBoard.Served one : served) {
            table.addCell(cell(chinese(LocalDate.ofInstant(one.startsAt(), clock.getZone())), Color.BLACK));
            table.addCell(cell(one.title(), Color.BLACK));
            table.addCell(cell(duration(one.minutes()), Color.BLACK));
        }
        return table;
    }

    private PdfPCell cell(String text, Color color) {
        PdfPCell cell = new PdfPCell(new Phrase(text, sized(10.5f, color)));
        cell.setPadding(6);
        cell.setBorderColor(Color.LIGHT_GRAY);
        return cell;
    }

    private Paragraph line(String text, float size, Color color, int align, float after) {
        Paragraph line = new Paragraph(size * 1.6f, text, sized(size, color));
        line.setAlignment(align);
        line.setSpacingAfter(after);
        return line;
    }

    private Font sized(float size, Color color) {
        return new Font(font.font(), size, Font.NORMAL, color);
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String duration(long minutes) {
        return minutes % 60 == 0 ? minutes / 60 + " 小时" : minutes / 60 + " 小时 " + minutes % 60 + " 分";
    }
}
