package cn.moralbank.people.roster;

import cn.moralbank.people.Division;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the village that a sheet means, by code or by name with or without 村, 村委会, 社区; within what the roster is for. */
final class VillageNames {
    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, String> townNames = new HashMap<>();

    VillageNames(Stream<Division> villages, Stream<Division> towns) {
        villages.forEach(v -> {
            byCode.put(v.code(), v);
            byName.computeIfAbsent(bare(v.name()), k -> new ArrayList<>()).add(v);
        });
        towns.forEach(t -> townNames.put(t.code(), bareTown(t.name())));
    }

    /** The villages that the words mean: one when all is well, none, or several of one name. */
    List<Division> find(String town, String village) {
        Division coded = byCode.get(village);
        if (coded != null) {
            return List.of(coded);
        }
        List<Division> named = byName.getOrDefault(bare(village), List.of());
        if (named.size() <= 1 || town.isEmpty()) {
            return named;
        }
        return named.stream()
                .filter(v -> bareTown(town).equals(townNames.get(v.parent())))
                .toList();
    }

    /** The only village of the scope, where there is one: its sheets need not name it. */
    List<Division> only() {
        return byCode.size() == 1 ? List.copyOf(byCode.values()) : List.of();
    }

    String name(String code) {
        Division village = byCode.get(code);
        return village == null ? "" : village.name();
    }

    private static String bare(String name) {
        return CleanText.withoutSpaces(name).replaceFirst("(村民委员会|村委会|社区居民委员会|社区居委会|居民委员会|居委会|社区|行政村|村)$", "");
    }

    private static String bareTown(String name) {
        return CleanText.withoutSpaces(name).replaceFirst("(街道办事处|街道|镇|乡)$", "");
    }
}
