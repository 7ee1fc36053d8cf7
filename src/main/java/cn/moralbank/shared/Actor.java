package cn.moralbank.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as their token says: one user in one role.
 *
 * @param id the user
 * @param name the sign-in name; for audit trails, never for logs
 * @param shownName what people call them, such as 王秀兰; what they do is remembered under it
 * @param county six-digit GB/T 2260 code of the county; empty for the operator
 * @param role one of {@link Role}
 * @param division code of the division that the role reaches (6 county, 9 town, 12 village digits); empty where the role
 *     is not bound to a division
 * @param person the villager that this user is in the roster, if they are in it
 * @param household the household of that villager; nobody decides for their own
 * @param shop the shop of a shopkeeper
 * @param bank the bank of a bank officer or bank client
 * @param device the enrolled device that the token was issued to
 */
public record Actor(
        UUID id,
        String name,
        String shownName,
        String county,
        String role,
        String division,
        @Nullable UUID person,
        @Nullable UUID household,
        @Nullable UUID shop,
        @Nullable UUID bank,
        @Nullable UUID device) {

    /** The role of what the service does by itself. */
    public static final String SERVICE = "service";

    /** Somebody who is called as they sign in. */
    public Actor(
            UUID id,
            String name,
            String county,
            String role,
            String division,
            @Nullable UUID person,
            @Nullable UUID household,
            @Nullable UUID shop,
            @Nullable UUID bank,
            @Nullable UUID device) {
        this(id, name, name, county, role, division, person, household, shop, bank, device);
    }

    /** The actor of what the service does by itself in a county: timers, imports of the demo. */
    public static Actor service(String county) {
        return new Actor(new UUID(0, 0), SERVICE, county, SERVICE, county, null, null, null, null, null);
    }

    public boolean is(String role) {
        return this.role.equals(role);
    }

    /** True where the division, or one that it lies in, is this actor's; what no code of a division is lies nowhere. */
    public boolean reaches(String divisionCode) {
        return !division.isEmpty()
                && divisionCode.startsWith(division)
                && divisionCode.chars().allMatch(Actor::isDigit);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /**
     * Refuses a division outside the actor's own.
     *
     * @throws Refused.NotYours where the actor's division does not contain it
     */
    public void mustReach(String divisionCode) {
        if (!reaches(divisionCode)) {
            throw new Refused.NotYours();
        }
    }

    /**
     * Refuses a villager every household but the own one, whether it exists or not; others are held to their division.
     *
     * @throws Refused.NotYours to a villager of another household
     */
    public void mustKeepToOwn(UUID household) {
        if (is(Role.VILLAGER) && !household.equals(mustHaveHousehold())) {
            throw new Refused.NotYours();
        }
    }

    /**
     * The shop of a shopkeeper.
     *
     * @throws Refused.NotYours for anybody else
     */
    public UUID mustHaveShop() {
        return must(shop);
    }

    /**
     * The bank of a bank officer or client.
     *
     * @throws Refused.NotYours for anybody else
     */
    public UUID mustHaveBank() {
        return must(bank);
    }

    /**
     * The household of a villager.
     *
     * @throws Refused.NotYours for a user who is not in the roster
     */
    public UUID mustHaveHousehold() {
        return must(household);
    }

    private static UUID must(@Nullable UUID id) {
        if (id == null) {
            throw new Refused.NotYours();
        }
        return id;
    }
}
