package org.trainyard.run.events;

import java.nio.charset.StandardCharsets;

/**
 * A JSON number read from bytes, correctly rounded.
 *
 * <p>When the digits fit 53 bits and the power of ten is at most 22, both are exact doubles and one multiplication or
 * division rounds correctly (Clinger 1990). With the 17 digits that a double may need, the division is done in twice
 * the precision. What remains, the JDK parses. One thread.
 */
final class JsonNumber {
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final int MAX_DIGITS = 18;

    private double value;
    private long whole;
    private boolean isWhole;

    double value() {
        return value;
    }

    /** The number as a whole one; meaningful when {@link #isWhole()}. */
    long wholeValue() {
        return whole;
    }

    boolean isWhole() {
        return isWhole;
    }

    /** Reads the number at {@code from} and gives the position behind it, or -1 when there is none. */
    int parse(byte[] bytes, int from, int end) {
        int at = from;
        boolean negative = at < end && bytes[at] == '-';
        if (negative) {
            at++;
        }
        long mantissa = 0;
        int digits = 0;
        int intStart = at;
        while (at < end && isDigit(bytes[at])) {
            mantissa = mantissa * 10 + (bytes[at++] - '0');
            digits++;
        }
        if (at == intStart || bytes[intStart] == '0' && at > intStart + 1) {
            return -1;
        }
        int exponent = 0;
        boolean plain = true;
        if (at < end && bytes[at] == '.') {
            plain = false;
            int fraction = ++at;
            while (at < end && isDigit(bytes[at])) {
                mantissa = mantissa * 10 + (bytes[at++] - '0');
                digits++;
            }
            if (at == fraction) {
                return -1;
            }
            exponent = fraction - at;
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            plain = false;
            at++;
            boolean down = at < end && bytes[at] == '-';
            if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
                at++;
            }
            int expStart = at;
            int written = 0;
            while (at < end && isDigit(bytes[at])) {
                written = Math.min(100_000, written * 10 + (bytes[at++] - '0'));
            }
            if (at == expStart) {
                return -1;
            }
            exponent += down ? -written : written;
        }
        isWhole = plain && digits <= MAX_DIGITS;
        whole = negative ? -mantissa : mantissa;
        double magnitude = digits <= MAX_DIGITS ? scaled(mantissa, exponent) : Double.NaN;
        if (Double.isNaN(magnitude)) {
            value = Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
        } else {
            value = negative ? -magnitude : magnitude;
        }
        return at;
    }

    /** mantissa × 10^exponent correctly rounded, or NaN when that takes more care. */
    private static double scaled(long mantissa, int exponent) {
        if (exponent < -22 || exponent > 22) {
            return Double.NaN;
        }
        if (mantissa < 1L << 53) {
            return exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
        }
        if (exponent > 0) {
            return Double.NaN;
        }
        // the quotient in two doubles, about 106 bits; only when those leave the rounding open is there more to do
        double power = POWERS[-exponent];
        double high = mantissa;
        double low = mantissa - (long) high;
        double quotient = high / power;
        double rest = (Math.fma(-quotient, power, high) + low) / power;
        double doubt = Math.abs(rest) * 1e-15 + quotient * 1e-31;
        double lower = quotient + (rest - doubt);
        return lower == quotient + (rest + doubt) ? lower : Double.NaN;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
