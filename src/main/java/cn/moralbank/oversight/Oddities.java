package cn.moralbank.oversight;

import cn.moralbank.deeds.DeedPatterns;
import cn.moralbank.oversight.Anomaly.Kind;
import cn.moralbank.rulebook.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** From which figures on something is odd, and how it is said. Pure. */
final class Oddities {
    /** Fewer deeds prove nothing. */
    private static final int ENOUGH_DEEDS = 12;

    /** A recorder's own people are a twentieth of a village, not a quarter of its points. */
    private static final int KIN_PERCENT = 25;

    /** Three households of a village with hundreds do not earn half of the points. */
    private static final int FEW = 3;

    private static final int FEW_PERCENT = 50;

    /** Some are always late; most are not. */
    private static final int LATE_PERCENT = 60;

    /** A panel that looks finds one in thirty that is wrong. */
    private static final int DECISIONS = 30;

    /** Twice the middle of the villages is beyond what their sizes explain. */
    private static final double TIMES_MIDDLE = 2;

    private static final int VILLAGES = 3;

    private final Map<String, String> names;

    Oddities(Map<String, String> names) {
        this.names = names;
    }

    List<Anomaly> kin(List<DeedPatterns.Recorded> recorded, Map<UUID, Set<UUID>> kin) {
        List<Anomaly> found = new ArrayList<>();
        byRecorder(recorded).forEach((recorder, rows) -> {
            List<DeedPatterns.Recorded> own = rows.stream()
                    .filter(row -> kin.getOrDefault(recorder, Set.of()).contains(row.household()))
                    .toList();
            long percent = percent(points(own), points(rows));
            if (deeds(rows) >= ENOUGH_DEEDS && percent >= KIN_PERCENT) {
                String name = rows.get(0).name();
                found.add(anomaly(
                        Kind.KIN,
                        rows.get(0).village(),
                        name + " 记录的积分有 " + percent + "% 给了本户或申报过的亲属（" + points(own) + " / " + points(rows) + " 分）。",
                        percent + "% of the points that " + name
                                + " recorded went to the own household or declared kin (" + points(own) + " of "
                                + points(rows) + ").",
                        (int) percent,
                        samples(own)));
            }
        });
        return found;
    }

    List<Anomaly> concentrated(List<DeedPatterns.Recorded> recorded) {
        List<Anomaly> found = new ArrayList<>();
        byRecorder(recorded).forEach((recorder, rows) -> {
            List<DeedPatterns.Recorded> most = rows.stream()
                    .sorted(Comparator.comparingLong(DeedPatterns.Recorded::points)
                            .reversed())
                    .limit(FEW)
                    .toList();
            long percent = percent(points(most), points(rows));
            if (deeds(rows) >= ENOUGH_DEEDS && rows.size() > FEW && percent >= FEW_PERCENT) {
                String name = rows.get(0).name();
                found.add(anomaly(
                        Kind.CONCENTRATED,
                        rows.get(0).village(),
                        name + " 给 " + rows.size() + " 户记过分，其中 " + FEW + " 户就占了 " + percent + "%。",
                        name + " recorded for " + rows.size() + " households; " + FEW + " of them got " + percent
                                + "% of the points.",
                        (int) percent - 10,
                        samples(most)));
            }
        });
        return found;
    }

    List<Anomaly> lastMinute(List<DeedPatterns.Burst> bursts) {
        return bursts.stream()
                .filter(burst -> burst.late() >= ENOUGH_DEEDS && percent(burst.late(), burst.deeds()) >= LATE_PERCENT)
                .map(burst -> anomaly(
                        Kind.LAST_MINUTE,
                        burst.village(),
                        "第 " + burst.number() + " 次公示前一天半内突击补记了 " + burst.late() + " 条一周以前的事（共 " + burst.deeds()
                                + " 条）。",
                        "Within 36 hours before publication no. " + burst.number() + ", " + burst.late() + " of "
                                + burst.deeds() + " deeds were recorded that were more than a week old.",
                        (int) percent(burst.late(), burst.deeds()) - 20,
                        List.of(burst.sample())))
                .toList();
    }

    List<Anomaly> samePhotos(List<DeedPatterns.SamePhoto> pairs) {
        return pairs.stream()
                .map(pair -> anomaly(
                        Kind.SAME_PHOTO,
                        pair.village(),
                        pair.exact() ? "两条不同的记录用了同一张照片。" : "两条不同的记录用了几乎一样的照片（64 位中差 " + pair.bits() + " 位）。",
                        pair.exact()
                                ? "Two different deeds show the same photo."
                                : "Two different deeds show nearly the same photo (" + pair.bits()
                                        + " of 64 bits differ).",
                        pair.exact() ? 95 : 85,
                        List.of(pair.deed(), pair.otherDeed())))
                .toList();
    }

    List<Anomaly> sameWords(List<DeedPatterns.SameWords> repeated) {
        return repeated.stream()
                .map(one -> anomaly(
                        Kind.SAME_WORDS,
                        one.village(),
                        "“" + shortened(one.words()) + "”一字不差地出现在 " + one.deeds() + " 条记录里"
                                + (one.villages() > 1 ? "，涉及 " + one.villages() + " 个村。" : "。"),
                        "'" + shortened(one.words()) + "' stands word for word in " + one.deeds() + " deeds of "
                                + one.villages() + " villages.",
                        Math.min(90, 40 + one.deeds() + 20 * (one.villages() - 1)),
                        List.of(one.sample())))
                .toList();
    }

    List<Anomaly> aboveNeighbours(List<DeedPatterns.Granted> granted, Map<String, Long> households) {
        List<DeedPatterns.Granted> counted = granted.stream()
                .filter(one -> households.getOrDefault(one.village(), 0L) > 0)
                .toList();
        if (counted.size() < VILLAGES) {
            return List.of();
        }
        double[] each = counted.stream()
                .mapToDouble(one -> perHousehold(one, households))
                .sorted()
                .toArray();
        double middle = each[each.length / 2];
        return counted.stream()
                .filter(one -> perHousehold(one, households) >= TIMES_MIDDLE * middle)
                .map(one -> above(one, perHousehold(one, households), middle))
                .toList();
    }

    private static double perHousehold(DeedPatterns.Granted one, Map<String, Long> households) {
        return (double) one.points() / households.getOrDefault(one.village(), 1L);
    }

    private Anomaly above(DeedPatterns.Granted one, double here, double middle) {
        String figure = String.format(java.util.Locale.ROOT, "%.1f", here);
        String usual = String.format(java.util.Locale.ROOT, "%.1f", middle);
        return anomaly(
                Kind.ABOVE_NEIGHBOURS,
                one.village(),
                "户均 " + figure + " 分，同期各村的中间水平是 " + usual + " 分。",
                figure + " points a household; the middle of the villages is " + usual + ".",
                (int) Math.min(80, 20 * here / Math.max(middle, 1)),
                one.largest());
    }

    List<Anomaly> neverRefuses(List<DeedPatterns.Reviewed> reviewed) {
        return reviewed.stream()
                .filter(one -> one.refused() == 0 && one.approved() >= DECISIONS)
                .map(one -> anomaly(
                        Kind.NEVER_REFUSES,
                        one.village(),
                        one.name() + " 评议了 " + one.approved() + " 条，一条都没有退回。",
                        one.name() + " reviewed " + one.approved() + " deeds and refused none.",
                        Math.min(60, 20 + one.approved() / 10),
                        List.of(one.sample())))
                .toList();
    }

    private Anomaly anomaly(Kind kind, String village, String zh, String en, int weight, List<UUID> deeds) {
        return new Anomaly(kind, village, names.getOrDefault(village, village), new Text(zh, en), weight, deeds);
    }

    private static Map<UUID, List<DeedPatterns.Recorded>> byRecorder(List<DeedPatterns.Recorded> recorded) {
        return recorded.stream().collect(Collectors.groupingBy(DeedPatterns.Recorded::recorder));
    }

    private static long points(List<DeedPatterns.Recorded> rows) {
        return rows.stream().mapToLong(DeedPatterns.Recorded::points).sum();
    }

    private static int deeds(List<DeedPatterns.Recorded> rows) {
        return rows.stream().mapToInt(DeedPatterns.Recorded::deeds).sum();
    }

    private static List<UUID> samples(List<DeedPatterns.Recorded> rows) {
        return rows.stream().map(DeedPatterns.Recorded::sample).limit(FEW).toList();
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    private static String shortened(String words) {
        return words.length() <= 24 ? words : words.substring(0, 24) + "…";
    }
}
