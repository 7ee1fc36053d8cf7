package cn.moralbank.log;

import cn.moralbank.merkle.NoteKey;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who watches the log: each witness by its key and address, and how many must have signed what is handed out. */
@Singleton
class Witnesses {
    private final List<Witness> all;
    private final int quorum;

    /** A witness's cosigning key and the prefix of its address. */
    record Witness(NoteKey key, URI prefix) {}

    Witnesses(
            @ConfigProperty(name = "moralbank.log.witnesses") Optional<List<String>> configured,
            @ConfigProperty(name = "moralbank.log.quorum", defaultValue = "0") int quorum) {
        this.all = configured.orElse(List.of()).stream().map(Witnesses::parse).toList();
        this.quorum = quorum;
        if (quorum < 0 || quorum > all.size()) {
            throw new IllegalArgumentException(
                    "moralbank.log.quorum is " + quorum + ", but there are " + all.size() + " witnesses");
        }
    }

    List<Witness> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(witness -> witness.key().name()).toList();
    }

    int quorum() {
        return quorum;
    }

    private static Witness parse(String configured) {
        String[] parts = configured.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("a witness is its vkey and its address, not: " + configured);
        }
        NoteKey key = NoteKey.parse(parts[0]);
        if (key.kind() != NoteKey.Kind.WITNESS) {
            throw new IllegalArgumentException("not the key of a witness: " + parts[0]);
        }
        return new Witness(key, URI.create(parts[1]));
    }
}
