package org.trainyard.ui.runs;

import java.util.Locale;

/** Large numbers in words. */
public final class Sizes {
    private static final String[] COUNTS = {"", "k", "M", "B", "T"};
    private static final String[] BYTES = {"B", "KiB", "MiB", "GiB", "TiB"};

    private Sizes() {
    }

    /** A count such as {@code 124M}. */
    public static String count(double value) {
        int group = 0;
        while (value >= 1000 && group < COUNTS.length - 1) {
            value /= 1000;
            group++;
        }
        return String.format(Locale.ROOT, value >= 100 || group == 0 ? "%.0f%s" : "%.1f%s", value, COUNTS[group]);
    }

    /** A size such as {@code 1.2 GiB}. */
    public static String bytes(double value) {
        int group = 0;
        while (value >= 1024 && group < BYTES.length - 1) {
            value /= 1024;
            group++;
        }
        return String.format(Locale.ROOT, value >= 100 || group == 0 ? "%.0f %s" : "%.1f %s", value, BYTES[group]);
    }
}
