package org.trainyard.kernels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoftmaxLoopTest {
    private static final int LENGTH = 1003;

    @BeforeEach
    void vectorsAreThere() { assumeTrue(VectorSupport.available()); }

    /** Sums of lanes once had other last bits before the loop was compiled than after, so that a run did not repeat itself. */
    @Test
    void givesTheSameBitsColdAndCompiled() {
        try (Arena arena = Arena.ofConfined()) {
            Random random = new Random(3);
            float[] values = new float[LENGTH];
            for (int i = 0; i < LENGTH; i++) values[i] = (float) random.nextGaussian();
            MemorySegment row = arena.allocate(4L * LENGTH, 64);
            double sum = 0;
            float dot = 0;
            for (int round = 0; round < 20_000; round++) {
                MemorySegment.copy(values, 0, row, ValueLayout.JAVA_FLOAT, 0, LENGTH);
                float squares = SoftmaxLoop.dot(row.address(), row.address(), LENGTH);
                double exponentials = SoftmaxLoop.exponentials(row.address(), LENGTH, SoftmaxLoop.largest(row.address(), LENGTH));
                if (round == 0) {
                    sum = exponentials;
                    dot = squares;
                }
                assertEquals(sum, exponentials, "round " + round);
                assertEquals(dot, squares, "round " + round);
            }
        }
    }
}
