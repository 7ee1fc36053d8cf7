package cn.moralbank.shared.print;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Makes PDF files. */
@Singleton
public class Printing {
    private static final float SIDE = 64;
    private static final float TOP = 48;

    private final PrintFont font;

    Printing(PrintFont font) {
        this.font = font;
    }

    /**
     * A file of as many A4 pages as it takes.
     *
     * @param title of the file, not on the page
     * @param content puts things on the page, from above
     */
    public byte[] a4(String title, Consumer<A4Page> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, TOP)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(title);
            document.open();
            content.accept(new A4Page(document, font.font()));
        }
        return out.toByteArray();
    }
}
