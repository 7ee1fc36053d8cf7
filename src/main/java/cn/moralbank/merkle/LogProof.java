package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A file that proves, without a network, that an entry is in a log (c2sp.org/tlog-proof@v1).
 *
 * @param extra anything, empty for none; proves nothing by itself. Here: the entry's leaf, so that the file is whole
 * @param index of the entry
 * @param hashes the inclusion proof in the checkpoint's tree
 * @param checkpoint signed
 */
public record LogProof(byte[] extra, long index, List<Hash> hashes, SignedNote checkpoint) {
    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    public LogProof {
        hashes = List.copyOf(hashes);
    }

    /** The proof as text. */
    public String print() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append("\n");
        if (extra.length > 0) {
            text.append("extra ").append(StrictBase64.encode(extra)).append("\n");
        }
        text.append("index ").append(index).append("\n");
        hashes.forEach(hash -> text.append(hash.base64()).append("\n"));
        return text.append("\n").append(checkpoint.print()).toString();
    }

    /**
     * Reads a proof file.
     *
     * @throws Malformed where it is none
     */
    public static LogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(FIRST_LINE + "\n")) {
            throw new Malformed("不是 tlog-proof 证明文件", "is not a tlog-proof file");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        lines.remove(0);
        byte[] extra = {};
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            extra = StrictBase64.decode(lines.remove(0).substring("extra ".length()));
        }
        if (lines.isEmpty() || !lines.get(0).matches("index (0|[1-9][0-9]{0,17})")) {
            throw new Malformed("证明文件缺少 index 行", "the proof file lacks its index line");
        }
        long index = Long.parseLong(lines.remove(0).substring("index ".length()));
        List<Hash> hashes = lines.stream().map(Hash::parse).toList();
        return new LogProof(extra, index, hashes, SignedNote.parse(text.substring(end + 2)));
    }
}
