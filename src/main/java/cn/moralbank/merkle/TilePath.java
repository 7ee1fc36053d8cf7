package cn.moralbank.merkle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile: up to 256 hashes that lie next to each other, each over 256^level leaves (C2SP tlog-tiles).
 *
 * @param level 0 for leaf hashes, at most 63
 * @param index of the tile in its level
 * @param width hashes in the tile, 1 to 256; below 256 it is a partial tile
 */
public record TilePath(int level, long index, int width) {
    /** Hashes in a full tile. */
    public static final int FULL = 256;

    /** Levels of a binary tree that a tile spans. */
    static final int HEIGHT = 8;

    private static final Pattern INDEX = Pattern.compile("((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int LONGEST_INDEX = 24;

    public TilePath {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("没有这样的哈希块", "there is no such tile");
        }
    }

    /**
     * Reads level and {@code N[.p/W]} as they stand in an address.
     *
     * @throws Malformed where they are not in the one canonical form
     */
    public static TilePath parse(int level, String path) {
        Matcher parts = INDEX.matcher(path);
        if (path.length() > LONGEST_INDEX || !parts.matches()) {
            throw new Malformed("哈希块的地址有误", "is not the path of a tile");
        }
        long index = Long.parseLong(parts.group(1).replaceAll("[x/]", "") + parts.group(2));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        TilePath tile = new TilePath(level, index, width);
        if (!tile.indexText().equals(path)) {
            throw new Malformed("哈希块的地址有误", "is not the path of a tile");
        }
        return tile;
    }

    /** {@code <L>/<N>[.p/<W>]}. */
    public String text() {
        return level + "/" + indexText();
    }

    private String indexText() {
        StringBuilder text = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            text.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == FULL ? text.toString() : text + ".p/" + width;
    }

    /** Hashes that the tile has in a tree of a size: 256, less at the right edge, 0 beyond it. */
    public static int widthIn(long size, int level, long index) {
        long hashes = level * HEIGHT >= Long.SIZE - 1 ? 0 : size >> (level * HEIGHT);
        return (int) Math.max(0, Math.min(FULL, hashes - index * FULL));
    }
}
