package cn.moralbank.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names an account by what it is for and whose it is; the account is opened when points first reach it.
 *
 * @param owner the id of a household, villager or shop, or the code of a group or village
 * @param village twelve-digit code of the village that the account lies in; not part of its identity
 */
public record AccountKey(AccountKind kind, String owner, String village) {
    public static AccountKey household(UUID household, String village) {
        return new AccountKey(AccountKind.HOUSEHOLD, household.toString(), village);
    }

    public static AccountKey gift(UUID household, String village) {
        return new AccountKey(AccountKind.GIFT, household.toString(), village);
    }

    public static AccountKey villager(UUID villager, String village) {
        return new AccountKey(AccountKind.VILLAGER, villager.toString(), village);
    }

    public static AccountKey group(String groupCode, String village) {
        return new AccountKey(AccountKind.GROUP, groupCode, village);
    }

    public static AccountKey pool(String village) {
        return new AccountKey(AccountKind.POOL, village, village);
    }

    public static AccountKey shop(UUID shop, String village) {
        return new AccountKey(AccountKind.SHOP, shop.toString(), village);
    }

    public static AccountKey expired(String village) {
        return new AccountKey(AccountKind.EXPIRED, village, village);
    }

    public static AccountKey donated(String village) {
        return new AccountKey(AccountKind.DONATED, village, village);
    }

    /** The account's id: a name-based UUID of kind and owner, so that no lookup stands before a posting. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((kind.name() + '/' + owner).getBytes(StandardCharsets.UTF_8));
    }
}
