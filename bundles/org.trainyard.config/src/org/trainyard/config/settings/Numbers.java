package org.trainyard.config.settings;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as the command line, YAML and people write them. */
public final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Numbers() {
    }

    /** Whether a word is a number and hence never a flag, even when it begins with a minus sign. */
    public static boolean isNumber(String word) {
        return DECIMAL.matcher(word).matches();
    }

    /** Returns the number, or null when the text is not a whole number of 32 bits. */
    public static Integer integer(String text) {
        Long value = wholeNumber(text);
        return value == null || value != value.intValue() ? null : Integer.valueOf(value.intValue());
    }

    /** Returns the number, or null when the text is not a whole number of 64 bits. */
    public static Long wholeNumber(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException tooLong) {
            return null;
        }
    }

    /** Returns the number, or null when the text is not a finite number. */
    public static Double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? value : null;
    }

    /** Shortest text that reads back as the same number: {@code 0.1}, {@code 1e-5}, {@code 4294967296}. */
    public static String text(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "e" + exponent;
    }
}
