package cn.moralbank.access;

import cn.moralbank.TestCounty;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import io.quarkus.arc.Arc;

/** The divisions that a test of users needs: the county, one town, two villages. */
final class Divided {
    private Divided() {}

    static void county(TestCounty county) {
        Actor service = Actor.service(county.code());
        Divisions divisions = Arc.container().instance(Divisions.class).get();
        county.in(() -> {
            divisions.put(service, county.code(), "测试县");
            divisions.put(service, county.town(), "测试镇");
            divisions.put(service, county.village(1), "一村");
            return divisions.put(service, county.village(2), "二村");
        });
    }
}
