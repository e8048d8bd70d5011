package org.trainyard.ui.charts;

import java.util.Locale;

/** How a number is written for people: digits, grouping, unit. */
public enum Quantity {
    /** A plain number with five significant digits. */
    PLAIN,
    /** A small number, in scientific notation. */
    SCIENTIFIC,
    /** A rate such as tokens a second, grouped. */
    RATE,
    /** A fraction, shown in percent. */
    FRACTION,
    /** A whole number, grouped. */
    COUNT;

    /** The number in words; a dash for NaN. */
    public String format(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (this) {
            case PLAIN -> plain(value);
            case SCIENTIFIC -> value == 0 ? "0" : String.format(Locale.ROOT, "%.3e", value);
            case RATE -> Math.abs(value) >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : plain(value);
            case FRACTION -> String.format(Locale.ROOT, "%.1f%%", value * 100);
            case COUNT -> String.format(Locale.ROOT, "%,.0f", value);
        };
    }

    private static String plain(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        int whole = size < 10 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        return String.format(Locale.ROOT, "%." + Math.max(0, 5 - whole) + "f", value);
    }
}
