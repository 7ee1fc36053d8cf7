package cn.moralbank.demo;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in the demo county's year: the same people on every machine. */
final class DemoCast {
    private DemoCast() {}

    static Actor countyAdmin() {
        return actor("县管理员", Role.ADMIN, DemoPlaces.COUNTY, null);
    }

    static Actor townAdmin(String town) {
        return actor("镇管理员" + town, Role.ADMIN, town, null);
    }

    static Actor admin(String village) {
        return actor("村主任" + village, Role.ADMIN, village, null);
    }

    static Actor recorder(String village) {
        return actor("村文书" + village, Role.RECORDER, village, null);
    }

    static Actor reviewer(String village) {
        return actor("评议员" + village, Role.REVIEWER, village, null);
    }

    static Actor shopkeeper(String village, UUID shop) {
        return actor("店主" + village, Role.SHOPKEEPER, village, shop);
    }

    static Actor bankOfficer(UUID bank) {
        String name = "信贷员";
        return new Actor(
                id(name), name, DemoPlaces.COUNTY, Role.BANK_OFFICER, DemoPlaces.COUNTY, null, null, null, bank, null);
    }

    /** An id that is the same on every machine. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor actor(String name, String role, String division, @Nullable UUID shop) {
        return new Actor(id(name), name, DemoPlaces.COUNTY, role, division, null, null, shop, null, null);
    }
}
