package cn.moralbank.people;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import org.jdbi.v3.core.Jdbi;

/** Finds the people of a long list by their identity numbers; the numbers themselves rest nowhere. */
@Singleton
public class IdentifyingPeople {
    private final HouseholdTable table;
    private final PersonalSecrets secrets;

    IdentifyingPeople(Jdbi jdbi, PersonalSecrets secrets) {
        this.table = jdbi.onDemand(HouseholdTable.class);
        this.secrets = secrets;
    }

    /** The people with these numbers, by the number as it was typed; unknown numbers, and what is none, are left out. */
    @Transactional
    public Map<String, UUID> identified(Collection<String> typed) {
        Mac hashing = secrets.hashing();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String number : typed) {
            try {
                byte[] plain = IdentityNumber.of(number).number().getBytes(StandardCharsets.US_ASCII);
                hashes.put(number, Base64.getEncoder().encodeToString(hashing.doFinal(plain)));
            } catch (PeopleProblem.IdentityNumberWrong none) {
                // it is nobody's
            }
        }
        Map<String, UUID> owners = new HashMap<>();
        table.identified(hashes.values().toArray(String[]::new)).forEach(one -> owners.put(one.hash(), one.id()));
        Map<String, UUID> found = new HashMap<>();
        hashes.forEach((number, hash) -> {
            UUID owner = owners.get(hash);
            if (owner != null) {
                found.put(number, owner);
            }
        });
        return found;
    }
}
