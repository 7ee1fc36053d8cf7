package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A statement as the text of a QR code (docs/log-format.md): an address that any telephone opens, with the statement behind
 * {@code #}, which browsers do not send. Packed, because a code that is read from creased paper must be small: the statement's two
 * JSON parts, a line feed between them, compressed; then its signature.
 */
public final class StatementCode {
    private static final Pattern CODE = Pattern.compile("https?://[^#]*/check#1\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");
    private static final int LONGEST = 64 * 1024;

    private StatementCode() {}

    /**
     * The code of a statement.
     *
     * @param address of the service, without a path
     * @param jws compact
     */
    public static String of(String address, String jws) {
        String[] parts = jws.split("\\.");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            zlib.write(Base64.getUrlDecoder().decode(parts[0]));
            zlib.write('\n');
            zlib.write(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return address + "/check#1." + base64(packed.toByteArray()) + "." + parts[2];
    }

    /** Whether a text looks like such a code. */
    static boolean is(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * The statement in a code, to the byte as it was signed.
     *
     * @throws Malformed where the text is no such code
     */
    public static String jws(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw notOne();
        }
        String texts = unpacked(parts.group(1));
        int end = texts.indexOf('\n');
        if (end < 0) {
            throw notOne();
        }
        return base64(bytes(texts.substring(0, end))) + "." + base64(bytes(texts.substring(end + 1))) + "."
                + parts.group(2);
    }

    private static String unpacked(String packed) {
        try (InflaterInputStream zlib = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            byte[] bytes = zlib.readNBytes(LONGEST + 1);
            if (bytes.length <= LONGEST) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException | IllegalArgumentException notPacked) {
            // refused below
        }
        throw notOne();
    }

    private static Malformed notOne() {
        return new Malformed("不是声明的二维码", "is not the code of a statement");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
