package cn.moralbank.shared.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.Utilities;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/** A page that is being filled, from above. */
public final class A4Page {
    private static final float LINE_HEIGHT = 1.6f;
    private static final float CELL_LINE_HEIGHT = 1.35f;
    private static final float CELL_PADDING = 5;

    private final Document document;
    private final BaseFont font;

    A4Page(Document document, BaseFont font) {
        this.document = document;
        this.font = font;
    }

    /** A line of text, or a paragraph. */
    public A4Page line(String text, Look look) {
        document.add(paragraph(text, look));
        return this;
    }

    /**
     * A table over the page's width.
     *
     * @param widths of the columns, relative to each other
     * @param heads of the columns, repeated on each page; none where empty
     */
    public A4Page table(float[] widths, List<String> heads, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(heads.isEmpty() ? 0 : 1);
        heads.forEach(head -> table.addCell(cell(head, Look.HEAD_CELL)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, Look.CELL))));
        document.add(table);
        return this;
    }

    /** Empty space, in points. */
    public A4Page space(float points) {
        Paragraph empty = new Paragraph(points, " ");
        document.add(empty);
        return this;
    }

    /**
     * A QR code with lines of text to the right of it; kept on one page.
     *
     * @param millimetres length of its side
     * @throws IllegalArgumentException where the content is too long for any code
     */
    public A4Page code(String content, float millimetres, List<String> beside) {
        float side = Utilities.millimetersToPoints(millimetres);
        PdfPTable pair = new PdfPTable(new float[] {side, document.right() - document.left() - side});
        pair.setWidthPercentage(100);
        pair.setKeepTogether(true);
        PdfPCell code = new PdfPCell(picture(content, side));
        code.setBorder(Rectangle.NO_BORDER);
        pair.addCell(code);
        PdfPCell text = new PdfPCell();
        text.setBorder(Rectangle.NO_BORDER);
        text.setPaddingLeft(2 * CELL_PADDING);
        beside.forEach(line -> text.addElement(paragraph(line, Look.SMALL.then(CELL_PADDING))));
        pair.addCell(text);
        document.add(pair);
        return this;
    }

    private static Image picture(String content, float side) {
        QrPicture qr = QrPicture.of(content);
        Image image = Image.getInstance(qr.side(), qr.side(), 1, Byte.SIZE, qr.dots());
        image.scaleAbsolute(side, side);
        return image;
    }

    private PdfPCell cell(String text, Look look) {
        PdfPCell cell = new PdfPCell(new Phrase(look.size() * CELL_LINE_HEIGHT, text, sized(look)));
        cell.setPadding(CELL_PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(Color.LIGHT_GRAY);
        return cell;
    }

    private Paragraph paragraph(String text, Look look) {
        Paragraph line = new Paragraph(look.size() * LINE_HEIGHT, text, sized(look));
        line.setAlignment(look.align());
        line.setSpacingAfter(look.after());
        return line;
    }

    private Font sized(Look look) {
        return new Font(font, look.size(), Font.NORMAL, look.color());
    }
}
