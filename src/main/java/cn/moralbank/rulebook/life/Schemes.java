package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The published schemes that ship with the product, as texts to begin a draft from. */
@Singleton
public class Schemes {
    private static final List<String> IDS = List.of(
            "scheme-02",
            "scheme-04",
            "scheme-05",
            "scheme-08",
            "scheme-09",
            "scheme-10",
            "scheme-14",
            "scheme-15",
            "scheme-16",
            "scheme-20",
            "scheme-21",
            "scheme-26");

    /** A scheme that can be begun from. */
    @Schema(name = "PublishedScheme")
    public record Scheme(String id, Text title, @Nullable String source, int rules) {}

    /** All of them. */
    public List<Scheme> all() {
        return IDS.stream().map(this::line).toList();
    }

    private Scheme line(String id) {
        Rulebook rulebook = Rulebook.parse(text(id));
        return new Scheme(
                id, rulebook.title(), rulebook.source(), rulebook.rules().size());
    }

    /**
     * The text of one.
     *
     * @throws Refused.NotFound where there is none with this id
     */
    public String text(String id) {
        if (!IDS.contains(id)) {
            throw new Refused.NotFound("这个范例", "published scheme");
        }
        return resource("/rulebooks/" + id + ".yaml");
    }

    /** The text of the demo county's first village, which has something of everything; no published scheme. */
    public String demoVillage() {
        return resource("/rulebooks/demo-village.yaml");
    }

    /** The JSON Schema of the format. */
    public String jsonSchema() {
        return resource("/rulebooks/rulebook.schema.json");
    }

    private static String resource(String path) {
        try (InputStream in = Schemes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
