package org.trainyard.cli;

import java.util.Locale;

/** Numbers as people read them. Stateless. */
public final class Units {
    private static final String[] BINARY = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    private Units() {
    }

    /** Like {@code 23.4 GiB}. */
    public static String bytes(double bytes) {
        int step = 0;
        double value = bytes;
        while (Math.abs(value) >= 1024 && step < BINARY.length - 1) {
            value /= 1024;
            step++;
        }
        return String.format(Locale.ROOT, step == 0 ? "%.0f %s" : "%.1f %s", value, BINARY[step]);
    }

    /** Like {@code 1,234,567}. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** Like {@code 2.31 TFLOP/s}. */
    public static String flops(double perSecond) {
        return perSecond >= 1e12 ? String.format(Locale.ROOT, "%.2f TFLOP/s", perSecond / 1e12) : String.format(Locale.ROOT, "%.0f GFLOP/s", perSecond / 1e9);
    }

    /** Like {@code 3 h 12 min}, {@code 4 min 5 s} or {@code 8.3 s}. */
    public static String duration(double seconds) {
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 3600) {
            return whole / 60 + " min " + whole % 60 + " s";
        }
        return whole < 86_400 ? whole / 3600 + " h " + whole / 60 % 60 + " min" : whole / 86_400 + " d " + whole / 3600 % 24 + " h";
    }
}
