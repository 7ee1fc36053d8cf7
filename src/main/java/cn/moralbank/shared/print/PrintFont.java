package cn.moralbank.shared.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A font with Chinese letters for what is printed as PDF. The letters that are used are put into the file, so that it looks the same
 * everywhere; on a server without such a font the reader's own stands in.
 */
@Singleton
class PrintFont {
    /** Where systems keep one; ",0" is the first font of a collection. */
    private static final List<String> KNOWN = List.of(
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
            "C:/Windows/Fonts/simsun.ttc,0",
            "/System/Library/Fonts/STHeiti Light.ttc,0");

    private final BaseFont font;

    PrintFont(@ConfigProperty(name = "moralbank.print.font") Optional<String> configured) {
        String found = configured
                .or(() -> KNOWN.stream().filter(PrintFont::isThere).findFirst())
                .orElse("");
        try {
            font = found.isEmpty()
                    ? BaseFont.createFont("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED)
                    : BaseFont.createFont(found, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (DocumentException e) {
            throw new IllegalStateException("moralbank.print.font: " + found, e);
        } catch (IOException e) {
            throw new UncheckedIOException("moralbank.print.font: " + found, e);
        }
    }

    BaseFont font() {
        return font;
    }

    private static boolean isThere(String font) {
        return Files.isReadable(Path.of(font.substring(0, font.lastIndexOf(','))));
    }
}
