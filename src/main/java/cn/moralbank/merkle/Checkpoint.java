package cn.moralbank.merkle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The state of a log at a size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, without scheme
 * @param size leaves
 * @param root of the tree of these leaves
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new Malformed("检查点有误", "is not a checkpoint");
        }
    }

    /** The text that is signed, with its last line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * Reads a note's text; lines after the third are extensions and are passed over.
     *
     * @throws Malformed where it is not a checkpoint
     */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 4 || !lines.get(lines.size() - 1).isEmpty()) {
            throw new Malformed("检查点须有名称、大小、根三行", "a checkpoint has three lines: origin, size, root");
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            throw new Malformed("检查点的大小有误", "the size of the checkpoint is not a plain decimal number");
        }
        if (lines.subList(3, lines.size() - 1).contains("")) {
            throw new Malformed("检查点的附加行不能为空", "an extension line of a checkpoint is empty");
        }
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.parse(lines.get(2)));
    }
}
