package cn.moralbank.log;

import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.NoteSigner;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs a county's checkpoints: derived from the master key, so that it rests nowhere; its name is the origin. */
@Singleton
class LogKeys {
    private final CountySecrets secrets;
    private final CurrentCounty county;
    private final String host;
    private final Map<String, NoteSigner> signers = new ConcurrentHashMap<>();

    LogKeys(CountySecrets secrets, CurrentCounty county, @ConfigProperty(name = "moralbank.log.host") String host) {
        this.secrets = secrets;
        this.county = county;
        this.host = host;
    }

    /** The name of a county's log, such as {@code bank.example/532623}. */
    String originOf(String countyCode) {
        return host + "/" + countyCode;
    }

    String origin() {
        return originOf(county.code());
    }

    /** The signer of the current county. */
    NoteSigner signer() {
        return signers.computeIfAbsent(
                county.code(), code -> new NoteSigner(originOf(code), NoteKey.Kind.SIGNER, secrets.key("log-ed25519")));
    }
}
