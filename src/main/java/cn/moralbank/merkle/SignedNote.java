package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with signature lines (C2SP signed-note). The list of signatures stays open: a verifier passes over those of keys
 * that it does not know.
 *
 * @param text ends in a line feed
 * @param signatures at least one
 */
public record SignedNote(String text, List<Signature> signatures) {
    private static final int MOST_SIGNATURES = 100;
    private static final Pattern SIGNATURE = Pattern.compile("— ([^\\s+\\p{Z}]+) ([A-Za-z0-9+/=]+)");

    /**
     * One signature line.
     *
     * @param name of the key
     * @param keyId the first four bytes of the hash that names key and algorithm
     * @param bytes what the algorithm made; for a cosignature the time in front
     */
    public record Signature(String name, int keyId, byte[] bytes) {
        /** The line without its line feed. */
        public String line() {
            byte[] all = new byte[Integer.BYTES + bytes.length];
            java.nio.ByteBuffer.wrap(all).putInt(keyId).put(bytes);
            return "— " + name + " " + StrictBase64.encode(all);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signature that && line().equals(that.line());
        }

        @Override
        public int hashCode() {
            return line().hashCode();
        }

        /**
         * Reads a line without its line feed.
         *
         * @throws Malformed where it is no signature line
         */
        public static Signature parse(String line) {
            Matcher parts = SIGNATURE.matcher(line);
            if (!parts.matches()) {
                throw new Malformed("签名行有误", "is not a signature line");
            }
            byte[] all = StrictBase64.decode(parts.group(2));
            if (all.length <= Integer.BYTES) {
                throw new Malformed("签名行有误", "is not a signature line");
            }
            int keyId = java.nio.ByteBuffer.wrap(all).getInt();
            return new Signature(parts.group(1), keyId, java.util.Arrays.copyOfRange(all, Integer.BYTES, all.length));
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new Malformed("文本须以换行结束", "the text of a note ends in a line feed");
        }
    }

    /** The same note with one more signature, unless it is there already. */
    public SignedNote with(Signature more) {
        if (signatures.contains(more)) {
            return this;
        }
        List<Signature> all = new ArrayList<>(signatures);
        all.add(more);
        return new SignedNote(text, all);
    }

    /** The whole note as it is served. */
    public String print() {
        StringBuilder note = new StringBuilder(text).append("\n");
        signatures.forEach(signature -> note.append(signature.line()).append("\n"));
        return note.toString();
    }

    /**
     * Reads a note.
     *
     * @throws Malformed where it is none
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("不是带签名的文本", "is not a signed note");
        }
        String[] lines = note.substring(end + 2).split("\n");
        if (lines.length > MOST_SIGNATURES) {
            throw new Malformed("签名过多", "a note with too many signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(Signature.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }
}
