package org.trainyard.engine.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Element-wise agreement of two computations of the same thing. */
final class Agreement {
    private Agreement() {}

    /** Every element may deviate by {@code tolerance}, relative to the larger of it and one. */
    static void check(String what, double[] expected, double[] actual, double tolerance) {
        assertEquals(expected.length, actual.length, what);
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            double off = Math.abs(expected[i] - actual[i]) / Math.max(1, Math.abs(expected[i]));
            int at = i;
            assertTrue(off <= tolerance, () -> "%s, element %d: libtorch %.12g, engine %.12g".formatted(what, at, expected[at], actual[at]));
            size = Math.max(size, Math.abs(expected[i]));
        }
        assertTrue(size > 0, what + ": all zero, nothing was compared");
    }

    /** For low precision: the deviation as a whole, relative to the size of what is expected. */
    static void checkSize(String what, double[] expected, double[] actual, double tolerance) {
        assertEquals(expected.length, actual.length, what);
        double off = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            off += Math.pow(expected[i] - actual[i], 2);
            size += expected[i] * expected[i];
        }
        double relative = Math.sqrt(off / size);
        assertTrue(relative <= tolerance, () -> what + " is off by " + relative);
    }
}
