package cn.moralbank.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names an account by what it is for and whose it is; the account is opened when points first reach it.
 *
 * @param owner the id of a household or shop, that of a villager with the village, or the code of a group or village
 * @param village twelve-digit code of the village that the account lies in; not part of its identity
 */
public record AccountKey(AccountKind kind, String owner, String village) {
    private static final String AT = "@";

    public static AccountKey household(UUID household, String village) {
        return new AccountKey(AccountKind.HOUSEHOLD, household.toString(), village);
    }

    public static AccountKey gift(UUID household, String village) {
        return new AccountKey(AccountKind.GIFT, household.toString(), village);
    }

    /** What a villager earned in one village: it stays that village's when they move to another. */
    public static AccountKey villager(UUID villager, String village) {
        return new AccountKey(AccountKind.VILLAGER, villager + AT + village, village);
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

    /**
     * Whose points of their own they are.
     *
     * @throws IllegalStateException where they are not a villager's
     */
    public UUID villager() {
        if (kind != AccountKind.VILLAGER) {
            throw new IllegalStateException(kind + " is no villager's account");
        }
        return UUID.fromString(owner.substring(0, owner.indexOf(AT)));
    }

    /** The account's id: a name-based UUID of kind and owner, so that no lookup stands before a posting. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((kind.name() + '/' + owner).getBytes(StandardCharsets.UTF_8));
    }
}
