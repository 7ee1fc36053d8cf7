package cn.moralbank.log;

import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.TilePath;
import cn.moralbank.merkle.TiledSubtrees;
import cn.moralbank.merkle.TilesAsked;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes proofs, as many as are wanted together, with one read of all the tiles that they need: first against a tree that only
 * notes what it is asked for, then against what was read.
 */
@Singleton
class TileProofs {
    private final LogTables tables;

    TileProofs(Jdbi jdbi) {
        this.tables = jdbi.onDemand(LogTables.class);
    }

    /** What the function makes of the log's tree. Inside a transaction; the function is called twice. */
    <P> P make(Function<MerkleTree, P> proofs) {
        TilesAsked asked = new TilesAsked();
        P unused = proofs.apply(new MerkleTree(asked));
        Map<TilePath, byte[]> tiles = new HashMap<>();
        tables.tiles(
                        asked.tiles().stream().mapToInt(TilePath::level).toArray(),
                        asked.tiles().stream().mapToLong(TilePath::index).toArray())
                .forEach(tile -> tiles.put(new TilePath(tile.level(), tile.index(), TilePath.FULL), tile.hashes()));
        return proofs.apply(new MerkleTree(new TiledSubtrees(
                (level, index) -> tiles.getOrDefault(new TilePath(level, index, TilePath.FULL), new byte[0]))));
    }
}
