package cn.moralbank.shared.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as a picture of one byte a dot, with the quiet margin that readers need.
 *
 * @param side dots
 * @param dots row by row, black or white
 */
record QrPicture(int side, byte[] dots) {
    private static final int MARGIN = 4;
    /** Dots for each module, so that a printer's smoothing stays inside one. */
    private static final int DOTS = 4;

    static QrPicture of(String content) {
        ByteMatrix modules = modules(content);
        int side = (modules.getWidth() + 2 * MARGIN) * DOTS;
        byte[] dots = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                dots[y * side + x] = (byte) (isDark(modules, x / DOTS - MARGIN, y / DOTS - MARGIN) ? 0 : 0xff);
            }
        }
        return new QrPicture(side, dots);
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }

    /** With 15 % to spare for creases and stains where it fits, else with 7 %. */
    private static ByteMatrix modules(String content) {
        Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1");
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            try {
                return Encoder.encode(content, ErrorCorrectionLevel.L, hints).getMatrix();
            } catch (WriterException e) {
                throw new IllegalArgumentException("too long for a QR code: " + content.length(), e);
            }
        }
    }
}
