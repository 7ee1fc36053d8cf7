package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Which tiles become full when leaves are appended.
 *
 * <ol>
 *   <li>Put the new hashes of a level behind those that its last, partial tile has already.
 *   <li>Every 256 of them are a full tile; what is left over stays partial and is not kept.
 *   <li>The roots of these tiles are the new hashes of the level above; go on there while there are any.
 * </ol>
 */
public final class TileGrowth {
    private final TileStore store;
    private final List<FullTile> full = new ArrayList<>();

    private TileGrowth(TileStore store) {
        this.store = store;
    }

    /**
     * The tiles that become full, from the lowest level up.
     *
     * @param store the tiles of the tree as it is, partial ones included
     * @param size leaves in the tree as it is
     */
    public static List<FullTile> append(TileStore store, long size, List<Hash> leaves) {
        TileGrowth growth = new TileGrowth(store);
        growth.grow(0, size, leaves);
        return List.copyOf(growth.full);
    }

    private void grow(int level, long there, List<Hash> more) {
        long tile = there / TilePath.FULL;
        List<Hash> row = new ArrayList<>(partial(level, tile, (int) (there % TilePath.FULL)));
        row.addAll(more);
        List<Hash> roots = new ArrayList<>();
        for (int end = TilePath.FULL; end <= row.size(); end += TilePath.FULL) {
            FullTile done = new FullTile(
                    new TilePath(level, tile + roots.size(), TilePath.FULL), row.subList(end - TilePath.FULL, end));
            full.add(done);
            roots.add(done.root());
        }
        if (!roots.isEmpty()) {
            grow(level + 1, tile, roots);
        }
    }

    private List<Hash> partial(int level, long tile, int width) {
        if (width == 0) {
            return List.of();
        }
        byte[] hashes = store.tile(level, tile);
        if (hashes.length < width * Hash.LENGTH) {
            throw new IllegalStateException("tile " + level + "/" + tile + " lacks hashes");
        }
        return split(hashes, width);
    }

    /** The root of the subtree over the hashes of a full tile. */
    public static Hash rootOf(byte[] tile) {
        return new MemoryTree(split(tile, tile.length / Hash.LENGTH)).root();
    }

    private static List<Hash> split(byte[] hashes, int width) {
        List<Hash> row = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            row.add(Hash.inside(hashes, i));
        }
        return row;
    }
}
