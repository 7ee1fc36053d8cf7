package cn.moralbank.merkle;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A tile that will never change again.
 *
 * @param path where it is served
 * @param hashes all 256 of them
 */
public record FullTile(TilePath path, List<Hash> hashes) {
    public FullTile {
        hashes = List.copyOf(hashes);
    }

    /** The hash of the subtree that the tile spans; an entry of the level above. */
    public Hash root() {
        return new MemoryTree(hashes).root();
    }

    /** The hashes one after the other. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> all.writeBytes(hash.bytes()));
        return all.toByteArray();
    }
}
