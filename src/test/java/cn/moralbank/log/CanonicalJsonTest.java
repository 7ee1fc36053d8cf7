package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.Malformed;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final AccountHead HEAD =
            new AccountHead(new UUID(1, 2), 1234, "00112233445566778899aabbccddeeff", 16, new byte[32]);

    @Property(tries = 300)
    void itIsWhatAnIndependentCanonicalizerMakes(@ForAll Map<String, String> members, @ForAll int number)
            throws Exception {
        Map<String, Object> all = new java.util.HashMap<>(members);
        all.put("n", (long) number);
        String theirs = new JsonCanonicalizer(new ObjectMapper().writeValueAsString(all)).getEncodedString();
        if (theirs.equals(new String(theirs.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))) {
            assertThat(new String(CanonicalJson.bytes(all), StandardCharsets.UTF_8))
                    .isEqualTo(theirs);
        }
    }

    @Test
    void anEntryIsWrittenToTheByte() {
        PendingEntry entry = new PendingEntry(
                9,
                UUID.fromString("0193481d-7c00-7000-8000-000000000001"),
                "EARN",
                HEAD.account(),
                150,
                17,
                Instant.parse("2026-11-21T08:00:00Z"),
                "clean-yard@3");
        String leaf = new String(LeafFormat.entry(entry, HEAD), StandardCharsets.UTF_8);
        assertThat(leaf.replaceFirst("\"nonce\":\"[0-9a-f]{32}\"", "\"nonce\":\"*\""))
                .isEqualTo(
                        "{\"acct\":\"00112233445566778899aabbccddeeff\",\"amt\":\"+150\",\"at\":\"2026-11-21T08:00:00.000Z\","
                                + "\"eid\":\"" + LeafFormat.entryId(entry.transfer(), false)
                                + "\",\"kind\":\"EARN\",\"nonce\":\"*\","
                                + "\"ord\":1234,\"prev\":\"" + "00".repeat(32)
                                + "\",\"rule\":\"clean-yard@3\",\"seq\":17,"
                                + "\"tx\":\"0193481d-7c00-7000-8000-000000000001\",\"v\":1}");
        assertThat(LeafFormat.entryId(entry.transfer(), true).version()).isEqualTo(8);
    }

    @Test
    void headsAreWrittenToTheByte() {
        assertThat(new String(LeafFormat.head(HEAD), StandardCharsets.UTF_8))
                .isEqualTo("{\"acct\":\"00112233445566778899aabbccddeeff\",\"hash\":\""
                        + HexFormat.of().formatHex(HEAD.hash()) + "\",\"ord\":1234,\"seq\":16}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1 }",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1.0}",
                "{\"a\":null}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":1}x",
                "[]",
                "",
                "{\"a\":9007199254740993}"
            })
    void onlyTheCanonicalTextIsReadBack(String text) {
        assertThatThrownBy(() -> LeafText.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }
}
