package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Reads a leaf back, and accepts only the one canonical text of what it says. */
record LeafText(Map<String, Object> members) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a leaf.
     *
     * @throws Malformed where the bytes are not canonical JSON of a flat object
     */
    static LeafText parse(byte[] leaf) {
        try {
            Map<String, Object> members = JSON.readValue(leaf, new TypeReference<>() {});
            if (Arrays.equals(CanonicalJson.bytes(members), leaf)) {
                return new LeafText(members);
            }
        } catch (IOException | IllegalArgumentException notJson) {
            // refused below
        }
        throw new Malformed("叶子不是规范的 JSON（RFC 8785）", "the leaf is not canonical JSON (RFC 8785)");
    }

    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed("叶子缺少 " + name, "the leaf lacks " + name);
    }

    long number(String name) {
        if (members.get(name) instanceof Long number) {
            return number;
        }
        throw new Malformed("叶子缺少 " + name, "the leaf lacks " + name);
    }
}
