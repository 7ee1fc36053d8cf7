package cn.moralbank.merkle;

import java.util.HashMap;
import java.util.Map;

/** The complete subtrees of a tree that is kept as tiles. Reads each tile once; made for one request, not to be kept. */
public final class TiledSubtrees implements CompleteSubtrees {
    private final TileStore store;
    private final Map<TilePath, InnerNodes> read = new HashMap<>();

    public TiledSubtrees(TileStore store) {
        this.store = store;
    }

    @Override
    public Hash at(int height, long index) {
        int level = height / TilePath.HEIGHT;
        int inner = height % TilePath.HEIGHT;
        long tile = index >> (TilePath.HEIGHT - inner);
        InnerNodes nodes = read.computeIfAbsent(
                new TilePath(level, tile, TilePath.FULL), path -> new InnerNodes(store.tile(level, tile)));
        return nodes.at(inner, (int) (index - (tile << (TilePath.HEIGHT - inner))));
    }

    /** The nodes above the hashes of one tile, each computed when it is first asked for. */
    private static final class InnerNodes {
        private final byte[] tile;
        private final Map<Integer, Hash> computed = new HashMap<>();

        InnerNodes(byte[] tile) {
            this.tile = tile;
        }

        Hash at(int height, int position) {
            if (height == 0) {
                return leaf(position);
            }
            int key = (height << TilePath.HEIGHT) | position;
            Hash known = computed.get(key);
            if (known == null) {
                known = Hash.ofNode(at(height - 1, 2 * position), at(height - 1, 2 * position + 1));
                computed.put(key, known);
            }
            return known;
        }

        private Hash leaf(int position) {
            if ((position + 1) * Hash.LENGTH > tile.length) {
                throw new IllegalStateException(
                        "a tile has " + tile.length / Hash.LENGTH + " hashes, needed: " + (position + 1));
            }
            return Hash.inside(tile, position);
        }
    }
}
