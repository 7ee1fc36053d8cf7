package cn.moralbank.demo;

import cn.moralbank.access.AdministeringUsers;
import cn.moralbank.access.EnrollingDevices;
import cn.moralbank.access.NewUser;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user for each role, with one password that is made on this machine. */
@Singleton
class DemoUsers {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AdministeringUsers users;
    private final EnrollingDevices devices;
    private final List<String> lines = new ArrayList<>();
    private final Map<UUID, NewUser> wanted = new LinkedHashMap<>();

    DemoUsers(AdministeringUsers users, EnrollingDevices devices) {
        this.users = users;
        this.devices = devices;
    }

    /** Makes the users and tells how to sign in as each, a line each. */
    List<String> make(Member villager, String consentCode) {
        String password = password();
        DemoPlaces.Village village = DemoPlaces.VILLAGES.get(0);
        UUID shop = DemoShops.shopOf(village.code());
        lines.add("县 county: " + DemoPlaces.COUNTY + " " + DemoPlaces.COUNTY_NAME + "   密码 password: " + password);
        add("xian", "县管理员 county admin", admin());
        add("zhen", "镇管理员 town admin", DemoCast.townAdmin(village.town()));
        add("cun", village.name() + "管理员 village admin", DemoCast.admin(village.code()));
        add("wenshu", village.name() + "村文书 recorder", DemoCast.recorder(village.code()));
        add("pingyi", village.name() + "评议员 reviewer", DemoCast.reviewer(village.code()));
        add("jiandu", village.name() + "监委会 supervisor", DemoCast.supervisor(village.code()));
        user("cunmin", villager.name(), new NewUser.Role(Role.VILLAGER, village.code(), null, null), villager.id());
        tell("cunmin", "村民 villager " + villager.name());
        keeper(village, shop);
        bankOfficer();
        users.createAll(admin(), wanted, password);
        lines.add("银行查询用授权码 consent code for the bank: " + consentCode);
        return List.copyOf(lines);
    }

    private void keeper(DemoPlaces.Village village, UUID shop) {
        String name = DemoCast.shopkeeper(village.code(), shop).shownName();
        user("dianzhu", name, new NewUser.Role(Role.SHOPKEEPER, village.code(), shop, null), null);
        String code = devices.offer(admin(), Ids.next(), shop, village.code()).code();
        lines.add("  dianzhu   " + village.name() + "店主 shopkeeper（先登记平板 enrol the tablet first, code: " + code + "）");
    }

    private void bankOfficer() {
        user(
                "yinhang",
                DemoCast.bankOfficer(DemoBank.BANK).shownName(),
                new NewUser.Role(Role.BANK_OFFICER, DemoPlaces.COUNTY, null, DemoBank.BANK),
                null);
        tell("yinhang", "银行信贷员 bank officer");
    }

    /** The user of somebody who acts in the demo county's year. */
    private void add(String name, String title, Actor actor) {
        user(name, actor.shownName(), new NewUser.Role(actor.role(), actor.division(), null, null), null);
        tell(name, title);
    }

    private void user(String name, String shownName, NewUser.Role role, @Nullable UUID person) {
        wanted.put(DemoCast.id("user/" + name), new NewUser(name, shownName, person, List.of(role)));
    }

    private void tell(String name, String title) {
        lines.add("  %-9s %s".formatted(name, title));
    }

    private static Actor admin() {
        return DemoCast.countyAdmin();
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
