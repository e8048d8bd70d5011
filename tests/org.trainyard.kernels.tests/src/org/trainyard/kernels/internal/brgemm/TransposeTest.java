package org.trainyard.kernels.internal.brgemm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.kernels.internal.VectorSupport;

/** Both ways to transpose, libtorch's and our own, element by element. */
class TransposeTest {
    @BeforeEach
    void vectorsAreThere() { assumeTrue(VectorSupport.available(), "this processor has no vectors of 256 bits"); }

    @ParameterizedTest
    @CsvSource({"16,16", "64,48", "62,33", "2,1", "30,130", "512,100"})
    void movesEachElement(int rows, int columns) {
        int sourceStride = columns + 3, targetStride = rows + 5;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocate(4L * rows * sourceStride, 64), target = arena.allocate(4L * columns * targetStride, 64);
            MemorySegment small = arena.allocate(Element.SMALL, 64);
            for (int i = 0; i < rows * sourceStride; i++) source.setAtIndex(ValueLayout.JAVA_INT, i, i);
            for (boolean own : new boolean[] {false, true}) {
                target.fill((byte) -1);
                if (own) Transpose.intBlocks(source.address(), 4L * sourceStride, rows, columns, target.address(), 4L * targetStride);
                else Transpose.ints(source.address(), 4L * sourceStride, rows, columns, target.address(), 4L * targetStride);
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < columns; c++) assertEquals(r * sourceStride + c, target.getAtIndex(ValueLayout.JAVA_INT, (long) c * targetStride + r));
                }
            }
            for (int i = 0; i < rows * sourceStride; i++) source.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) i);
            for (boolean own : new boolean[] {false, true}) {
                target.fill((byte) -1);
                if (own) Transpose.shortBlocks(source.address(), 2L * sourceStride, rows, columns, target.address(), 2L * targetStride, small.address());
                else Transpose.shorts(source.address(), 2L * sourceStride, rows, columns, target.address(), 2L * targetStride, small.address());
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < columns; c++) {
                        assertEquals((short) (r * sourceStride + c), target.getAtIndex(ValueLayout.JAVA_SHORT, (long) c * targetStride + r));
                    }
                }
            }
        }
    }
}
