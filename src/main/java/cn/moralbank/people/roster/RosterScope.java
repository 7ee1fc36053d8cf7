package cn.moralbank.people.roster;

import cn.moralbank.people.IdentityNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** What one roster is compared under: the villages that it is for, the day, and keyed hashes of identity numbers, each made once. */
final class RosterScope {
    private final Mac hashing;
    private final VillageNames villages;
    private final LocalDate today;
    private final Map<IdentityNumber, String> hashes = new HashMap<>();

    RosterScope(Mac hashing, VillageNames villages, LocalDate today) {
        this.hashing = hashing;
        this.villages = villages;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** In hexadecimal, as arrays of the database take it. */
    @Nullable
    String hash(@Nullable IdentityNumber identity) {
        return identity == null
                ? null
                : hashes.computeIfAbsent(identity, i -> HexFormat.of()
                        .formatHex(hashing.doFinal(i.number().getBytes(StandardCharsets.US_ASCII))));
    }

    /** What a village is done with need not be kept. */
    void forget() {
        hashes.clear();
    }

    String groupKey(RosterHousehold household) {
        return group(household).key();
    }

    GroupName group(RosterHousehold household) {
        return GroupName.of(household.group, villages.name(household.village));
    }

    /** True where the roster may move people out of that village. */
    boolean inScope(@Nullable String village) {
        return village == null || !villages.name(village).isEmpty();
    }

    String villageName(String code) {
        return villages.name(code);
    }
}
