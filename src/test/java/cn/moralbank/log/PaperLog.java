package cn.moralbank.log;

import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.NoteSigner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small log without any database, and a bank's bundle from it: what the offline verifier is tried on. */
final class PaperLog {
    static final String STATUS_LIST = "https://bank.example/status-lists/1";
    /** Where in that list the statement's bit is. */
    static final int STATUS_PLACE = 11;

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    final NoteSigner signer;
    private final KeyPair issuer;
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<AccountHead> heads = new ArrayList<>();

    PaperLog(String origin) {
        signer =
                new NoteSigner(origin, NoteKey.Kind.SIGNER, Arrays.copyOf(origin.getBytes(StandardCharsets.UTF_8), 32));
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            issuer = pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        for (int account = 0; account < 3; account++) {
            heads.add(AccountHead.of(new UUID(0, account), account));
        }
    }

    /** Three accounts with {@code rounds} entries each, taking turns. */
    PaperLog filled(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            for (int account = 0; account < heads.size(); account++) {
                add(account, round % 3 == 0 ? -round : 10L * round);
            }
        }
        return this;
    }

    int add(int account, long amount) {
        AccountHead head = heads.get(account);
        byte[] leaf = LeafFormat.entry(
                new PendingEntry(0, UUID.randomUUID(), "EARN", head.account(), amount, head.seq() + 1, NOW, "r@1"),
                head);
        leaves.add(leaf);
        heads.set(account, head.then(head.seq() + 1, Hash.ofLeaf(leaf).bytes()));
        return leaves.size() - 1;
    }

    int size() {
        return leaves.size();
    }

    byte[] leaf(int index) {
        return leaves.get(index);
    }

    MemoryTree tree() {
        return new MemoryTree(leaves.stream().map(Hash::ofLeaf).toList());
    }

    String checkpoint() {
        return signer.sign(new Checkpoint(signer.key().name(), size(), tree().root()).text())
                .print();
    }

    /** Puts the heads into the log and makes the evidence for an account. */
    Evidence evidence(int account) {
        AccountHead head = heads.get(account);
        MemoryTree headTree = new MemoryTree(
                heads.stream().map(h -> Hash.ofLeaf(LeafFormat.head(h))).toList());
        leaves.add(LeafFormat.heads(headTree.size(), headTree.root()));
        return evidence(account, head, headTree);
    }

    private Evidence evidence(int account, AccountHead head, MemoryTree headTree) {
        MemoryTree tree = tree();
        List<Evidence.Proven> entries = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (new String(leaf(i), StandardCharsets.UTF_8).contains("\"acct\":\"" + head.acct())) {
                entries.add(proven(leaf(i), tree.inclusion(i)));
            }
        }
        Evidence.Claims claims = new Evidence.Claims(
                signer.key().name(),
                size(),
                tree.root().base64(),
                head.acct(),
                account,
                1,
                head.seq(),
                HexFormat.of().formatHex(head.hash()),
                headTree.size(),
                headTree.root().base64());
        return new Evidence(
                claims,
                checkpoint(),
                entries,
                proven(LeafFormat.head(head), headTree.inclusion(account)),
                proven(leaf(size() - 1), tree.inclusion(size() - 1)));
    }

    static Evidence.Proven proven(byte[] leaf, InclusionProof proof) {
        return new Evidence.Proven(
                Base64.getEncoder().encodeToString(leaf),
                proof.index(),
                proof.hashes().stream().map(Hash::base64).toList());
    }

    /** A standing statement over some claims. */
    String statement(Evidence.Claims claims) {
        return statement(claims, NOW.plusSeconds(30L * 24 * 3600));
    }

    String statement(Evidence.Claims claims, Instant ends) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("iss", "https://bank.example");
        body.put("aud", "rural-bank");
        body.put("iat", NOW.minusSeconds(60).getEpochSecond());
        body.put("exp", ends.getEpochSecond());
        body.put("status", Map.of("status_list", Map.of("idx", STATUS_PLACE, "uri", STATUS_LIST)));
        body.put("standing", Map.of("tier", "A", "evidence", claims));
        return jws("standing+jwt", body);
    }

    /** Anything, signed by the issuer under a type. */
    String jws(String type, Map<String, Object> body) {
        try {
            String signed = base64(JSON.writeValueAsBytes(Map.of("alg", "ES256", "kid", "k1", "typ", type))) + "."
                    + base64(JSON.writeValueAsBytes(body));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(issuer.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode jwks() {
        ECPublicKey key = (ECPublicKey) issuer.getPublic();
        return JSON.valueToTree(Map.of(
                "keys",
                List.of(Map.of(
                        "kty", "EC",
                        "crv", "P-256",
                        "kid", "k1",
                        "x", base64(key.getW().getAffineX().toByteArray()),
                        "y", base64(key.getW().getAffineY().toByteArray())))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
