package cn.moralbank.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash of a leaf, of a node or of a whole tree. */
public final class Hash {
    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final byte[] LEAF_PREFIX = {0};
    private static final byte[] NODE_PREFIX = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf's data: SHA-256(0x00 ‖ data). */
    public static Hash ofLeaf(byte[] data) {
        return new Hash(sha256(LEAF_PREFIX, data));
    }

    /** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofNode(Hash left, Hash right) {
        return new Hash(sha256(NODE_PREFIX, left.bytes, right.bytes));
    }

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static Hash ofNothing() {
        return new Hash(sha256());
    }

    /**
     * A hash from its 32 bytes.
     *
     * @throws Malformed for another length
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Malformed("哈希须为 32 字节", "a hash has 32 bytes");
        }
        return new Hash(bytes.clone());
    }

    /**
     * A hash from its canonical base64.
     *
     * @throws Malformed for anything else
     */
    public static Hash parse(String base64) {
        return of(StrictBase64.decode(base64));
    }

    /** One of the hashes that lie one after the other in a tile. */
    static Hash inside(byte[] tile, int position) {
        return new Hash(Arrays.copyOfRange(tile, position * LENGTH, (position + 1) * LENGTH));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    /** Lower-case hexadecimal, as {@code prev} of a leaf has it. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
