package cn.moralbank.merkle;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Notes which tiles a proof needs instead of giving any: what is asked for depends on index and size alone, not on the hashes. So all
 * tiles of a proof can be read at once before it is made.
 */
public final class TilesAsked implements CompleteSubtrees {
    private final Set<TilePath> tiles = new LinkedHashSet<>();

    @Override
    public Hash at(int height, long index) {
        int inner = height % TilePath.HEIGHT;
        tiles.add(new TilePath(height / TilePath.HEIGHT, index >> (TilePath.HEIGHT - inner), TilePath.FULL));
        return Hash.ofNothing();
    }

    /** The tiles that were asked for, each once. */
    public Set<TilePath> tiles() {
        return tiles;
    }
}
