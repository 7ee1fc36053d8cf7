package cn.moralbank.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The lines of the table that a benchmark prints, with the load of the machine at that moment. */
final class Figures {
    private Figures() {}

    static void print(String figure, double value, String unit, String beside) {
        System.out.printf(
                Locale.ROOT,
                "| %-48s | %10.1f %-11s | %-28s | load %.1f |%n",
                figure,
                value,
                unit,
                beside,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static String ratio(double value, double baseline, String of) {
        return String.format(Locale.ROOT, "%.2f of %s", value / baseline, of).replaceAll(" of $", "");
    }
}
