package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.LogProof;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.SignedNote;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What anybody can check with the log's public key alone: no network, no database, no clock but the one they give.
 *
 * @param key of the log, whose name is the log's origin
 */
public record OfflineChecks(NoteKey key) {
    private static final long LONGEST_LIFE = 90L * 24 * 3600;
    private static final long SKEW = 300;

    /** A checkpoint: its form and its signature. */
    public Report checkpoint(String note) {
        return Report.of(report -> signed(report, note));
    }

    /**
     * A tlog-proof file.
     *
     * @param leaf the entry's bytes; empty where the file itself carries them
     */
    public Report proof(String file, byte[] leaf) {
        return Report.of(report -> {
            LogProof proof = LogProof.parse(file);
            Checkpoint checkpoint = signed(report, proof.checkpoint().print());
            byte[] entry = leaf.length > 0 ? leaf : proof.extra();
            report.must(entry.length > 0, "证明文件不含记录本身，请另给", "the file does not carry the entry; give it too");
            new InclusionProof(proof.index(), checkpoint.size(), proof.hashes())
                    .verify(Hash.ofLeaf(entry), checkpoint.root());
            report.holds(
                    "第 " + proof.index() + " 条在日志中：" + new String(entry, StandardCharsets.UTF_8),
                    "entry " + proof.index() + " is in the log");
        });
    }

    /** Two checkpoints and the consistency proof between them, as the service answers it. */
    public Report consistency(String older, String newer, JsonNode proof) {
        return Report.of(report -> {
            Checkpoint from = signed(report, older);
            Checkpoint to = signed(report, newer);
            report.must(
                    proof.path("from").asLong(-1) == from.size()
                            && proof.path("to").asLong(-1) == to.size(),
                    "证明的大小与检查点不符",
                    "the proof is for other sizes than the checkpoints'");
            List<Hash> hashes = stream(proof.path("hashes"))
                    .map(JsonNode::asText)
                    .map(Hash::parse)
                    .toList();
            new ConsistencyProof(from.size(), to.size(), hashes).verify(from.root(), to.root());
            report.holds(
                    "前 " + from.size() + " 条未被改动，之后只增加了 " + (to.size() - from.size()) + " 条",
                    "the first " + from.size() + " entries are unchanged; " + (to.size() - from.size())
                            + " were added");
        });
    }

    /**
     * A statement with its bundle.
     *
     * @param jwks the issuer's keys
     * @param now when the statement must be valid
     */
    public Report bundle(Evidence.Bundle bundle, JsonNode jwks, Instant now) {
        return bundle(bundle, jwks, now, null);
    }

    /**
     * The same, with whether the statement still stands.
     *
     * @param statusList the issuer's status list (Token Status List, a JWS); null where there is none at hand
     */
    public Report bundle(Evidence.Bundle bundle, JsonNode jwks, Instant now, @Nullable String statusList) {
        return Report.of(report -> {
            StatementText statement = StatementText.parse(bundle.statement());
            signedAndValid(report, statement, jwks, now.getEpochSecond());
            if (statusList != null) {
                new StatusCheck(report, jwks, now.getEpochSecond()).run(statement, StatementText.parse(statusList));
            }
            Checkpoint checkpoint = signed(report, bundle.checkpoint());
            new BundleCheck(report, checkpoint, claims(report, statement)).run(bundle);
        });
    }

    /** A statement by itself: that it is signed, valid, and still stands where the list is at hand. */
    static Report statement(String jws, JsonNode jwks, Instant now, @Nullable String statusList) {
        return Report.of(report -> {
            StatementText statement = StatementText.parse(jws);
            signedAndValid(report, statement, jwks, now.getEpochSecond());
            if (statusList != null) {
                new StatusCheck(report, jwks, now.getEpochSecond()).run(statement, StatementText.parse(statusList));
            }
            JsonNode carried = statement.claims().path("carried");
            if (carried.isObject()) {
                report.holds(
                        "由 " + carried.path("name").asText() + " 携带，给 "
                                + carried.path("bank").asText() + "：请与身份证核对姓名",
                        "carried by " + carried.path("name").asText() + " to "
                                + carried.path("bank").asText() + ": compare the name with the identity card");
            }
            JsonNode standing = statement.claims().path("standing");
            report.holds("所载信用状况：" + standing, "the standing that it tells: " + standing);
        });
    }

    private Checkpoint signed(Report report, String note) {
        SignedNote signedNote = SignedNote.parse(note);
        Checkpoint checkpoint = Checkpoint.parse(signedNote.text());
        report.must(
                checkpoint.origin().equals(key.name()),
                "检查点属于另一个县的日志：" + checkpoint.origin() + "（密钥属于 " + key.name() + "）",
                "the checkpoint is another county's log: " + checkpoint.origin() + " (the key is " + key.name()
                        + "'s)");
        report.must(key.signed(signedNote), "检查点不是用这把密钥签的", "the checkpoint was not signed by this key");
        report.holds(
                "检查点 " + checkpoint.origin() + "，共 " + checkpoint.size() + " 条，签名成立",
                "checkpoint " + checkpoint.origin() + ", " + checkpoint.size() + " entries, is signed by the log");
        return checkpoint;
    }

    private static void signedAndValid(Report report, StatementText statement, JsonNode jwks, long now) {
        report.must(
                statement.header().path("alg").asText().equals("ES256")
                        && statement.header().path("typ").asText().equals("standing+jwt"),
                "声明不是 ES256 的 standing+jwt",
                "the statement is not a standing+jwt with ES256");
        report.must(statement.signedBy(jwks), "声明的签名与签发机构的公钥不符", "the statement is not signed by a key of the issuer");
        long issued = statement.claims().path("iat").asLong();
        long ends = statement.claims().path("exp").asLong();
        report.must(issued <= now + SKEW, "声明的签发时间在将来", "the statement was issued in the future");
        report.must(
                ends > now,
                "声明已于 " + Instant.ofEpochSecond(ends) + " 过期",
                "the statement ended at " + Instant.ofEpochSecond(ends));
        report.must(ends - issued <= LONGEST_LIFE, "声明的有效期超过 90 天", "the statement lives longer than 90 days");
        report.holds(
                "声明由 " + statement.claims().path("iss").asText() + " 签发，给 "
                        + statement.claims().path("aud").asText() + "，有效至 " + Instant.ofEpochSecond(ends),
                "the statement is signed by its issuer, for "
                        + statement.claims().path("aud").asText() + ", valid until " + Instant.ofEpochSecond(ends));
    }

    private static Evidence.Claims claims(Report report, StatementText statement) {
        JsonNode evidence = statement.claims().path("standing").path("evidence");
        if (evidence.isMissingNode()) {
            evidence = statement.claims().path("evidence");
        }
        report.must(evidence.isObject(), "声明没有日志证据", "the statement carries no evidence from the log");
        return new Evidence.Claims(
                evidence.path("origin").asText(),
                evidence.path("size").asLong(-1),
                evidence.path("root").asText(),
                evidence.path("acct").asText(),
                evidence.path("ord").asLong(-1),
                evidence.path("firstSeq").asLong(-1),
                evidence.path("headSeq").asLong(-1),
                evidence.path("headHash").asText(),
                evidence.path("headsSize").asLong(-1),
                evidence.path("headsRoot").asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}
