package cn.moralbank.demo;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in the demo county's year: the same people on every machine. */
final class DemoCast {
    private static final List<String> SURNAMES = List.of("陈", "王", "李", "周", "赵", "刘", "杨", "黄");
    private static final List<String> GIVEN = List.of("志红", "秀兰", "德明", "桂芳", "文彬", "建华", "晓东");

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

    static Actor supervisor(String village) {
        return actor("村监委会主任" + village, Role.SUPERVISOR, village, null);
    }

    static Actor shopkeeper(String village, UUID shop) {
        return actor("店主" + village, Role.SHOPKEEPER, village, shop);
    }

    static Actor bankOfficer(UUID bank) {
        String name = "信贷员";
        UUID id = id(name);
        return new Actor(
                id,
                name,
                called(id),
                DemoPlaces.COUNTY,
                Role.BANK_OFFICER,
                DemoPlaces.COUNTY,
                null,
                null,
                null,
                bank,
                null);
    }

    /** An id that is the same on every machine. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor actor(String name, String role, String division, @Nullable UUID shop) {
        UUID id = id(name);
        return new Actor(id, name, called(id), DemoPlaces.COUNTY, role, division, null, null, shop, null, null);
    }

    private static String called(UUID id) {
        int chosen = (int) (id.getMostSignificantBits() >>> 40);
        return SURNAMES.get(chosen % SURNAMES.size()) + GIVEN.get(chosen / SURNAMES.size() % GIVEN.size());
    }
}
