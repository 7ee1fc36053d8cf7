package cn.moralbank.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of a picture everything that is not the picture: place, time, camera, thumbnails, comments, and what hangs on behind
 * its end. The pixels stay byte by byte.
 */
final class Stripping {
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP15 = 0xEF;
    /** APP14 says how the colours are coded; without it some pictures turn green. */
    private static final int ADOBE = 0xEE;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    /** The chunks that a picture is drawn from; all others may be left out by any reader. */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB");

    private Stripping() {}

    /**
     * The same picture and nothing else.
     *
     * @throws PhotoProblem.NoPhoto where the content breaks off or is not built as its format wants
     */
    static byte[] strip(PhotoType type, byte[] content) {
        try {
            return type == PhotoType.JPEG ? jpeg(content) : png(content);
        } catch (IndexOutOfBoundsException | IllegalArgumentException brokenOff) {
            throw new PhotoProblem.NoPhoto();
        }
    }

    private static byte[] jpeg(byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        int at = 2;
        while ((in[at + 1] & 0xFF) != END_OF_IMAGE) {
            if ((in[at] & 0xFF) != MARKER) {
                throw new IllegalArgumentException("no marker at " + at);
            }
            int marker = in[at + 1] & 0xFF;
            int end = at + 2 + (((in[at + 2] & 0xFF) << 8) | (in[at + 3] & 0xFF));
            int next = marker == START_OF_SCAN ? endOfScan(in, end) : end;
            if (isDrawn(marker)) {
                out.write(in, at, next - at);
            }
            at = next;
        }
        out.write(in, at, 2);
        return out.toByteArray();
    }

    private static boolean isDrawn(int marker) {
        return marker != COMMENT && (marker < APP0 || marker > APP15 || marker == APP0 || marker == ADOBE);
    }

    /** Where the next marker stands; within a scan a marker's first byte is followed by zero, or by a restart marker's second. */
    private static int endOfScan(byte[] in, int from) {
        for (int i = from; ; i++) {
            int next = in[i + 1] & 0xFF;
            boolean withinScan = next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART) || next == MARKER;
            if ((in[i] & 0xFF) == MARKER && !withinScan) {
                return i;
            }
        }
    }

    private static byte[] png(byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, PNG_SIGNATURE);
        int at = PNG_SIGNATURE;
        while (true) {
            int length = ByteBuffer.wrap(in, at, 4).getInt();
            String chunk = new String(in, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || length > in.length) {
                throw new IllegalArgumentException("chunk " + chunk + " of " + length);
            }
            if (DRAWN.contains(chunk)) {
                out.write(in, at, length + PNG_FRAME);
            }
            if (chunk.equals("IEND")) {
                return out.toByteArray();
            }
            at += length + PNG_FRAME;
        }
    }
}
