package cn.moralbank.log;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Puts other facts than transfers into the log, such as a consent that was given or withdrawn. */
@Singleton
public class Leaves {
    private static final Set<String> OURS = Set.of("kind", "eid", "at", "nonce", "v");

    private final LogTables tables;
    private final Clock clock;

    Leaves(Jdbi jdbi, Clock clock) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.clock = clock;
    }

    /** The one JSON text (RFC 8785) of facts whose hash a leaf is to carry in their stead. */
    public static String canonical(Map<String, String> facts) {
        return new String(CanonicalJson.bytes(facts), StandardCharsets.UTF_8);
    }

    /**
     * Appends a leaf, in the caller's transaction: it is in the log a moment after that commits, and never if it does not.
     *
     * @param id under which its proof is found; a second leaf under the same id is refused by the database
     * @param kind a word in capitals that no transfer has
     * @param fields what the leaf says: no names, numbers of persons or free text; {@code kind, eid, at, nonce, v} are added
     */
    @Transactional
    public void append(UUID id, String kind, Map<String, String> fields) {
        if (!kind.matches("[A-Z][A-Z_]{2,40}") || fields.keySet().stream().anyMatch(OURS::contains)) {
            throw new IllegalArgumentException("not a leaf: " + kind + " " + fields.keySet());
        }
        tables.append(id, kind, LeafFormat.other(kind, id, clock.instant(), fields));
    }
}
