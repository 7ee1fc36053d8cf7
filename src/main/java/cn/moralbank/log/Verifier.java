package cn.moralbank.log;

import cn.moralbank.merkle.Malformed;
import cn.moralbank.merkle.NoteKey;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify}: checks files without network, database or service, prints what it checked, and ends with 0
 * where all of it holds, 1 where something does not, 2 where it was not told enough.
 */
public final class Verifier {
    private static final String USAGE =
            """
            用法 / usage:
              verify bundle.json --key <vkey> --jwks <file> [--status <file>]  声明与全部证据 / a statement with all its evidence
              verify statement.txt --jwks <file> [--status <file>]  声明本身，或其二维码的文字 / a statement alone, or the text of its QR code
              verify checkpoint.txt --key <vkey>                 检查点 / a checkpoint
              verify entry.tlog-proof --key <vkey> [--leaf <file>]  一条记录的证明 / the proof of one entry
              verify old.txt new.txt proof.json --key <vkey>     两个检查点之间只有增加 / nothing was rewritten between two checkpoints
            <vkey>：公钥文本或其文件 / the key's text, or a file that holds it""";

    /**
     * By the letter: of a member that stands twice two readers could take a different one, and what is missing must be refused by its
     * name before anything is checked.
     */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Verifier(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--")) {
                options.put(argument, i + 1 < arguments.size() ? arguments.get(++i) : "");
            } else {
                files.add(argument);
            }
        }
        // the kind may be named in front; it is seen from the file anyway
        if (files.size() > 1
                && List.of("checkpoint", "bundle", "proof", "consistency").contains(files.get(0))) {
            files.remove(0);
        }
    }

    /**
     * Runs the command.
     *
     * @param arguments those behind {@code verify}
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out) {
        try {
            Report report = new Verifier(arguments).check();
            if (report == null) {
                out.println(USAGE);
                return 2;
            }
            out.print(report.text());
            return report.accepted() ? 0 : 1;
        } catch (Malformed malformed) {
            out.println("✗ " + malformed.chinese() + " / " + malformed.english());
        } catch (JsonMappingException e) {
            // the library adds, behind a semicolon, which of its own switches says so
            String what = e.getOriginalMessage().replaceFirst("; .*", "");
            out.println("✗ 文件不是声明与证据，或不完整 / the file is no bundle, or not whole: " + what);
        } catch (JsonProcessingException e) {
            out.println("✗ 文件不是 JSON / the file is not JSON: " + e.getOriginalMessage());
        } catch (DateTimeParseException e) {
            out.println("✗ --at 应为时刻，如 2026-11-21T08:00:00Z / --at takes an instant such as 2026-11-21T08:00:00Z");
        } catch (IOException e) {
            out.println("✗ 文件无法读取 / a file cannot be read: " + e.getMessage());
        }
        return 1;
    }

    private @Nullable Report check() throws IOException {
        if (files.isEmpty()) {
            return null;
        }
        String first = Files.readString(Path.of(files.get(0)));
        if (files.size() == 1 && isStatement(first.strip())) {
            return statement(first.strip());
        }
        String key = options.get("--key");
        if (key == null) {
            return null;
        }
        OfflineChecks checks = new OfflineChecks(NoteKey.parse(keyText(key)));
        if (files.size() == 3) {
            JsonNode proof = JSON.readTree(Files.readString(Path.of(files.get(2))));
            return checks.consistency(first, Files.readString(Path.of(files.get(1))), proof);
        }
        if (files.size() != 1) {
            return null;
        }
        if (first.startsWith("c2sp.org/")) {
            String leaf = options.get("--leaf");
            return checks.proof(first, leaf == null ? new byte[0] : Files.readAllBytes(Path.of(leaf)));
        }
        return first.stripLeading().startsWith("{") ? bundle(checks, first) : checks.checkpoint(first);
    }

    private static boolean isStatement(String text) {
        return StatementCode.is(text) || text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    }

    private @Nullable Report statement(String text) throws IOException {
        JsonNode jwks = jwks();
        String jws = StatementCode.is(text) ? StatementCode.jws(text) : text;
        return jwks == null ? null : OfflineChecks.statement(jws, jwks, now(), status());
    }

    private @Nullable Report bundle(OfflineChecks checks, String text) throws IOException {
        JsonNode jwks = jwks();
        return jwks == null ? null : checks.bundle(JSON.readValue(text, Evidence.Bundle.class), jwks, now(), status());
    }

    private @Nullable JsonNode jwks() throws IOException {
        String file = options.get("--jwks");
        return file == null ? null : JSON.readTree(Files.readString(Path.of(file)));
    }

    private @Nullable String status() throws IOException {
        String file = options.get("--status");
        return file == null ? null : Files.readString(Path.of(file)).strip();
    }

    private Instant now() {
        String at = options.get("--at");
        return at == null ? Instant.now() : Instant.parse(at);
    }

    private static String keyText(String given) throws IOException {
        return given.contains("+") ? given : Files.readString(Path.of(given)).strip();
    }
}
