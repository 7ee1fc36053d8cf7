package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Rulebook;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Rulebooks that were read before, by the digest of their text: villages that share a text share the rulebook. */
@Singleton
class ReadRulebooks {
    private static final int MOST = 512;

    private final Map<String, Rulebook> byDigest = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rulebook> eldest) {
            return size() > MOST;
        }
    };

    Rulebook get(String digest, Supplier<String> text) {
        synchronized (byDigest) {
            Rulebook known = byDigest.get(digest);
            if (known != null) {
                return known;
            }
        }
        Rulebook read = Rulebook.parse(text.get());
        synchronized (byDigest) {
            byDigest.put(digest, read);
        }
        return read;
    }
}
