package cn.moralbank.merkle;

/** Where tiles are kept. */
@FunctionalInterface
public interface TileStore {
    /**
     * The hashes of a tile one after the other, as many as there are.
     *
     * @param level 0 for leaf hashes
     * @param index of the tile in its level
     */
    byte[] tile(int level, long index);
}
