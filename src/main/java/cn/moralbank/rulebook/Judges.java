package cn.moralbank.rulebook;

import java.util.Arrays;

/** Several judges' scores as one. */
final class Judges {
    private Judges() {}

    /** Joins scores that are sorted upwards. */
    static long join(long[] sorted, Amount.Panel panel) {
        int n = sorted.length;
        return switch (panel.join()) {
            case LOWEST -> sorted[0];
            case HIGHEST -> sorted[n - 1];
            case SUM -> Arrays.stream(sorted).sum();
            case MEAN -> mean(sorted, 0, n, panel.rounding());
            case TRIMMED_MEAN ->
                n > 2 ? mean(sorted, 1, n - 1, panel.rounding()) : mean(sorted, 0, n, panel.rounding());
            case MEDIAN -> n % 2 == 1 ? sorted[n / 2] : panel.rounding().divide(sorted[n / 2 - 1] + sorted[n / 2], 2);
        };
    }

    private static long mean(long[] sorted, int from, int to, Rounding rounding) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return rounding.divide(sum, to - from);
    }

    static Text words(Amount.Panel panel) {
        return switch (panel.join()) {
            case LOWEST -> new Text("取最低", "the lowest");
            case HIGHEST -> new Text("取最高", "the highest");
            case SUM -> new Text("相加", "the sum");
            case MEAN ->
                new Text(
                        "平均后" + panel.rounding().zh(),
                        "the mean, " + panel.rounding().en() + ",");
            case TRIMMED_MEAN ->
                new Text(
                        "去掉最高和最低后平均，" + panel.rounding().zh() + "，",
                        "the mean without the highest and lowest, "
                                + panel.rounding().en() + ",");
            case MEDIAN ->
                new Text(
                        "取中位数，" + panel.rounding().zh(),
                        "the median, " + panel.rounding().en() + ",");
        };
    }
}
