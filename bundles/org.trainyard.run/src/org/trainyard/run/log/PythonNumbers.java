package org.trainyard.run.log;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as Python's format strings print them.
 *
 * <p>Java's formatter rounds the shortest decimal half up; Python rounds the exact binary value half to even. They
 * differ in the last digit often enough that a log compared line by line would show it.
 */
final class PythonNumbers {
    private PythonNumbers() {
    }

    /** {@code {:.Nf}}. */
    static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        // BigDecimal has no negative zero; Python keeps the sign of what rounds to it
        return isNegative(value) && text.charAt(0) != '-' ? "-" + text : text;
    }

    /** {@code {:.NE}}. */
    static String scientificUpper(double value, int decimals) {
        return Double.isFinite(value) ? scientific(value, decimals, 'E') : special(value).toUpperCase(java.util.Locale.ROOT);
    }

    /** {@code {:.Ne}}. */
    static String scientificLower(double value, int decimals) {
        return Double.isFinite(value) ? scientific(value, decimals, 'e') : special(value);
    }

    /** {@code {}} of a float that is a count: {@code 12.0}, and {@code 1e+16} from there on. */
    static String count(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (Math.abs(value) < 1e16) {
            String shortest = new BigDecimal(Double.toString(value)).toPlainString();
            return shortest.contains(".") ? shortest : shortest + ".0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return scientific(value, shortest.precision() - 1, 'e');
    }

    private static String scientific(double value, int decimals, char mark) {
        String sign = isNegative(value) ? "-" : "";
        if (value == 0) {
            return sign + new BigDecimal(0).setScale(decimals).toPlainString() + mark + "+00";
        }
        BigDecimal rounded = new BigDecimal(Math.abs(value)).round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        return sign + digits + mark + (exponent < 0 ? '-' : '+') + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    private static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}
