package cn.moralbank.people.roster;

import java.util.Map;

/** Classes of households that rulebooks tell apart, by the words that rosters have for them; other words stay as they are. */
final class HouseholdClass {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("一般户", "ordinary"),
            Map.entry("一般农户", "ordinary"),
            Map.entry("普通户", "ordinary"),
            Map.entry("普通", "ordinary"),
            Map.entry("一般", "ordinary"),
            Map.entry("非贫困户", "ordinary"),
            Map.entry("低保户", "low-income"),
            Map.entry("低保", "low-income"),
            Map.entry("低收入户", "low-income"),
            Map.entry("五保户", "destitute"),
            Map.entry("五保", "destitute"),
            Map.entry("特困户", "destitute"),
            Map.entry("特困供养", "destitute"),
            Map.entry("脱贫户", "lifted-from-poverty"),
            Map.entry("建档立卡户", "lifted-from-poverty"),
            Map.entry("建档立卡", "lifted-from-poverty"),
            Map.entry("贫困户", "lifted-from-poverty"),
            Map.entry("监测户", "watched"),
            Map.entry("三类监测户", "watched"));

    private HouseholdClass() {}

    static String of(String said) {
        String plain = CleanText.withoutSpaces(said);
        String known = KNOWN.get(plain);
        if (known != null) {
            return known;
        }
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}
