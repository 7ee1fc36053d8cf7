package cn.moralbank.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A private Ed25519 key with its name. Ed25519 is deterministic: the same text always gets the same signature. */
public final class NoteSigner {
    private final NoteKey key;
    private final byte[] seed;

    /**
     * A signer for a log or a witness.
     *
     * @param seed 32 bytes
     * @throws Malformed for another length or a name that a key cannot have
     */
    public NoteSigner(String name, NoteKey.Kind kind, byte[] seed) {
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new Malformed("私钥须为 32 字节", "a private key has 32 bytes");
        }
        this.seed = seed.clone();
        this.key = new NoteKey(name, kind, Ed25519.publicKey(seed));
    }

    public NoteKey key() {
        return key;
    }

    /** A log's signature over a text. */
    public SignedNote sign(String text) {
        byte[] signature = Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, java.util.List.of(new SignedNote.Signature(key.name(), key.id(), signature)));
    }

    /** A witness's signature over a checkpoint's text at a time, in whole seconds. */
    public SignedNote.Signature cosign(String text, Instant at) {
        long seconds = at.getEpochSecond();
        byte[] signature = Ed25519.sign(seed, NoteKey.cosigned(seconds, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return new SignedNote.Signature(key.name(), key.id(), timed);
    }
}
