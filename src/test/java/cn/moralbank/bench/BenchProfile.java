package cn.moralbank.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The product as it runs, timers on, with the benchmark's own door. */
public final class BenchProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("moralbank.bench", "true", "moralbank.rounds.enabled", "true");
    }
}
