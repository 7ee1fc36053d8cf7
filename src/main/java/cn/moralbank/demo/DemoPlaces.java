package cn.moralbank.demo;

import java.util.List;

/** The fictional county: its code is assigned to no real one, its names to no real place that is meant. */
final class DemoPlaces {
    static final String COUNTY = "539901";
    static final String COUNTY_NAME = "云岭县（演示）";

    /** A village with its number of households and the scheme that its rulebook follows. */
    record Village(String code, String name, String town, int households, String scheme, List<String> groups) {
        /** Whether its rulebook and its year have something of everything. */
        boolean hasEverything() {
            return scheme.equals(DEMO);
        }
    }

    /** A town of the demo county. */
    record Town(String code, String name) {}

    static final List<Town> TOWNS =
            List.of(new Town(COUNTY + "101", "青石镇"), new Town(COUNTY + "102", "白水镇"), new Town(COUNTY + "103", "松林乡"));

    /** In place of a scheme: the village that has something of everything. */
    static final String DEMO = "demo";

    private static final List<String> GROUP_NAMES = List.of("一组", "二组", "三组", "四组", "五组");

    static final List<Village> VILLAGES = List.of(
            village(0, 201, "上河村", 350, DEMO),
            village(0, 202, "下河村", 332, "scheme-08"),
            village(0, 203, "石桥村", 318, "scheme-10"),
            village(1, 201, "柳树湾村", 341, "scheme-10"),
            village(1, 202, "大坝村", 305, "scheme-14"),
            village(1, 203, "凉水井村", 296, "scheme-08"),
            village(2, 201, "松坡村", 362, "scheme-14"),
            village(2, 202, "云盘村", 327, "scheme-10"),
            village(2, 203, "长岭村", 369, "scheme-08"));

    private DemoPlaces() {}

    private static Village village(int town, int number, String name, int households, String scheme) {
        String townCode = COUNTY + (101 + town);
        return new Village(townCode + number, name, townCode, households, scheme, GROUP_NAMES);
    }
}
