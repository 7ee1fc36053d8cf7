package cn.moralbank.log;

import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.Hash;
import cn.moralbank.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** What the leaves of each kind say, to the byte (docs/log-format.md). */
final class LeafFormat {
    static final String HEADS = "HEADS";

    private static final long VERSION = 1;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();

    private LeafFormat() {}

    /**
     * The leaf of one side of a transfer.
     *
     * @param head the account's ordinal, pseudonym and last leaf so far
     */
    static byte[] entry(PendingEntry entry, AccountHead head) {
        return CanonicalJson.bytes(Map.ofEntries(
                Map.entry("acct", head.acct()),
                Map.entry("amt", (entry.amount() > 0 ? "+" : "") + entry.amount()),
                Map.entry("at", INSTANT.format(entry.happenedAt())),
                Map.entry("eid", entryId(entry.transfer(), entry.amount() < 0).toString()),
                Map.entry("kind", entry.kind()),
                Map.entry("nonce", random128()),
                Map.entry("ord", head.ord()),
                Map.entry("prev", HexFormat.of().formatHex(head.hash())),
                Map.entry("rule", entry.rule() == null ? "" : entry.rule()),
                Map.entry("seq", entry.seq()),
                Map.entry("tx", entry.transfer().toString()),
                Map.entry("v", VERSION)));
    }

    /** The leaf of an account in the tree of account heads; its index there is the account's ordinal. */
    static byte[] head(AccountHead head) {
        return CanonicalJson.bytes(Map.of(
                "acct", head.acct(),
                "hash", HexFormat.of().formatHex(head.hash()),
                "ord", head.ord(),
                "seq", head.seq()));
    }

    /** The leaf that puts a tree of account heads into the log. */
    static byte[] heads(long size, Hash root) {
        return CanonicalJson.bytes(Map.of("kind", HEADS, "root", root.base64(), "size", size, "v", VERSION));
    }

    /** A leaf of another kind. */
    static byte[] other(String kind, UUID id, Instant at, Map<String, String> fields) {
        Map<String, Object> members = new HashMap<>(fields);
        members.put("kind", kind);
        members.put("eid", id.toString());
        members.put("at", INSTANT.format(at));
        members.put("nonce", random128());
        members.put("v", VERSION);
        return CanonicalJson.bytes(members);
    }

    /**
     * The id of one side of a transfer: the first 16 bytes of SHA-256(transfer's text ‖ "/debit" or "/credit"), as a UUID of
     * version 8.
     */
    static UUID entryId(UUID transfer, boolean debit) {
        byte[] name = (transfer + (debit ? "/debit" : "/credit")).getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name));
        long high = hash.getLong() & ~0xf000L | 0x8000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }

    /** 128 random bits in hexadecimal: a nonce, or a pseudonym. */
    static String random128() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
