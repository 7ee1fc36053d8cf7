package cn.moralbank.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public key that signs notes, printed as its vkey {@code name+keyId+base64(type ‖ key)}.
 *
 * @param name without spaces and plus signs
 * @param kind whether it signs a text or cosigns a checkpoint at a time
 * @param publicKey 32 bytes of Ed25519
 */
public record NoteKey(String name, Kind kind, byte[] publicKey) {
    private static final Pattern VKEY = Pattern.compile("([^\\s+\\p{Z}]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    private static final String COSIGNATURE = "cosignature/v1\ntime ";

    /** What a key's signatures mean. */
    public enum Kind {
        /** Ed25519 over the text: a log. */
        SIGNER(1),
        /** Ed25519 over time and text: a witness (C2SP tlog-cosignature). */
        WITNESS(4);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    public NoteKey {
        if (publicKey.length != Ed25519.KEY_LENGTH || !name.matches("[^\\s+\\p{Z}]+")) {
            throw new Malformed("密钥有误", "is not a key for notes");
        }
        publicKey = publicKey.clone();
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /**
     * Reads a vkey.
     *
     * @throws Malformed where it is none, of a kind that is not known, or where its id is not its key's
     */
    public static NoteKey parse(String vkey) {
        Matcher parts = VKEY.matcher(vkey);
        byte[] typed = parts.matches() ? StrictBase64.decode(parts.group(3)) : new byte[0];
        for (Kind kind : Kind.values()) {
            if (typed.length == 1 + Ed25519.KEY_LENGTH && typed[0] == kind.code) {
                NoteKey key = new NoteKey(parts.group(1), kind, java.util.Arrays.copyOfRange(typed, 1, typed.length));
                if (HexFormat.of().toHexDigits(key.id()).equals(parts.group(2))) {
                    return key;
                }
            }
        }
        throw new Malformed("公钥（vkey）有误", "is not the vkey of an Ed25519 key");
    }

    /** The vkey. */
    public String vkey() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + StrictBase64.encode(typed());
    }

    /** The first four bytes of SHA-256(name ‖ LF ‖ kind ‖ key). */
    public int id() {
        byte[] hash = Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed());
        return ByteBuffer.wrap(hash).getInt();
    }

    /**
     * Whether this key has signed the note. Signatures of other keys are passed over.
     *
     * @throws Malformed where a line claims to be this key's and is not
     */
    public boolean signed(SignedNote note) {
        boolean found = false;
        for (SignedNote.Signature signature : note.signatures()) {
            if (signature.name().equals(name) && signature.keyId() == id()) {
                if (!verifies(note.text(), signature.bytes())) {
                    throw new Malformed("签名与密钥 " + name + " 不符", "the signature is not that of the key " + name);
                }
                found = true;
            }
        }
        return found;
    }

    private boolean verifies(String text, byte[] signature) {
        if (kind == Kind.SIGNER) {
            return signature.length == Ed25519.SIGNATURE_LENGTH
                    && Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
        }
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
            return false;
        }
        ByteBuffer timed = ByteBuffer.wrap(signature);
        byte[] message = cosigned(timed.getLong(), text);
        byte[] bare = new byte[Ed25519.SIGNATURE_LENGTH];
        timed.get(bare);
        return Ed25519.verifies(publicKey, message, bare);
    }

    static byte[] cosigned(long seconds, String text) {
        return (COSIGNATURE + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + publicKey.length)
                .put(kind.code)
                .put(publicKey)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && vkey().equals(that.vkey());
    }

    @Override
    public int hashCode() {
        return vkey().hashCode();
    }

    @Override
    public String toString() {
        return vkey();
    }
}
