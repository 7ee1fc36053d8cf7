package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.InflaterInputStream;

/**
 * Whether a statement still stands.
 *
 * <ol>
 *   <li>The status list is the one that the statement names, signed by a key of the issuer, and has not ended.
 *   <li>The statement's bit in it is 0: its consent was not withdrawn, and nothing that it counted was taken back.
 * </ol>
 */
final class StatusCheck {
    private final Report report;
    private final JsonNode jwks;
    private final long now;

    StatusCheck(Report report, JsonNode jwks, long now) {
        this.report = report;
        this.jwks = jwks;
        this.now = now;
    }

    void run(StatementText statement, StatementText list) {
        JsonNode named = statement.claims().path("status").path("status_list");
        JsonNode held = list.claims().path("status_list");
        report.must(
                list.header().path("typ").asText().equals("statuslist+jwt")
                        && list.header().path("alg").asText().equals("ES256")
                        && list.signedBy(jwks),
                "状态列表不是签发机构签的",
                "the status list is not signed by a key of the issuer");
        report.must(
                list.claims().path("sub").asText().equals(named.path("uri").asText("?"))
                        && held.path("bits").asInt() == 1,
                "状态列表不是声明所说的那一份",
                "the status list is not the one that the statement names");
        long ends = list.claims().path("exp").asLong();
        report.must(
                ends > now,
                "状态列表已于 " + Instant.ofEpochSecond(ends) + " 过期",
                "the status list ended at " + Instant.ofEpochSecond(ends));
        report.must(
                bit(held.path("lst").asText(), named.path("idx").asLong(-1)) == 0,
                "声明已失效：授权已撤回，或内容已更正",
                "the statement does not stand any more: the consent was withdrawn, or it was corrected");
        report.holds("声明没有撤回，也没有更正", "the statement was neither withdrawn nor corrected");
    }

    private static int bit(String base64, long index) {
        byte[] bits;
        try (InflaterInputStream zlib = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(base64)))) {
            bits = zlib.readAllBytes();
        } catch (IOException | IllegalArgumentException e) {
            throw new Malformed("状态列表无法解开", "the status list cannot be unpacked");
        }
        if (index < 0 || index / Byte.SIZE >= bits.length) {
            throw new Malformed("状态列表中没有这份声明", "the status list has no place for this statement");
        }
        return bits[(int) (index / Byte.SIZE)] >> (index % Byte.SIZE) & 1;
    }
}
