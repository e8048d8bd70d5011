package org.trainyard.data.tokenizer.hf;

import java.math.BigInteger;

/**
 * Decimal numbers as Hugging Face's library reads scores: by one division or multiplication of the digits by a power of ten, which may miss the nearest
 * double by one. Ties between pieces depend on it. Stateless.
 */
final class ScoreText {
    private static final int LARGEST_POWER = 308;

    private ScoreText() {
    }

    /** @throws NumberFormatException if the text is no number */
    static double parse(String text) {
        double exact = Double.parseDouble(text);
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        int exponent = e < 0 ? 0 : Integer.parseInt(digits.substring(e + 1));
        String mantissa = e < 0 ? digits : digits.substring(0, e);
        int point = mantissa.indexOf('.');
        long number = 0;
        for (int i = 0; i < mantissa.length(); i++) {
            int digit = mantissa.charAt(i) - '0';
            if (i == point) {
                continue;
            }
            if (Long.compareUnsigned(number, Long.divideUnsigned(-1L - digit, 10)) > 0) {
                if (point < 0 || i < point) {
                    return exact;
                }
                break; // further digits do not count
            }
            number = 10 * number + digit;
            exponent -= point >= 0 && i > point ? 1 : 0;
        }
        if (Math.abs(exponent) > LARGEST_POWER) {
            return exact;
        }
        double whole = number >= 0 ? number : new BigInteger(Long.toUnsignedString(number)).doubleValue();
        double power = Double.parseDouble("1e" + Math.abs(exponent));
        double value = exponent < 0 ? whole / power : whole * power;
        return text.startsWith("-") ? -value : value;
    }
}
