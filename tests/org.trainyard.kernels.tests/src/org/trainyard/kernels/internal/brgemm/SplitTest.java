package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void threePartsHoldAllBitsOfAFloat() {
        int rows = 3;
        int width = 37;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocate(4L * rows * width);
            Random random = new Random(1);
            for (int i = 0; i < rows * width; i++) source.setAtIndex(JAVA_FLOAT, i, (float) (random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10)));
            source.setAtIndex(JAVA_FLOAT, 0, Float.POSITIVE_INFINITY);
            source.setAtIndex(JAVA_FLOAT, width - 1, Float.NaN);
            long plane = 2L * rows * width;
            MemorySegment target = arena.allocate(3 * plane);
            Split.rows(source.address(), rows, width, width, target.address(), plane);
            for (int i = 0; i < rows * width; i++) {
                float sum = 0;
                for (int p = 2; p >= 0; p--) sum += Float.intBitsToFloat(target.getAtIndex(JAVA_SHORT, (long) p * rows * width + i) << 16);
                assertEquals(source.getAtIndex(JAVA_FLOAT, i), sum, "element " + i);
            }
        }
    }

    @Test
    void transposesOddShapes() {
        for (int[] shape : new int[][] {{16, 16}, {2, 1}, {34, 50}, {64, 17}, {6, 40}}) {
            int rows = shape[0];
            int columns = shape[1];
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment source = arena.allocate(2L * rows * columns, 2);
                for (int i = 0; i < rows * columns; i++) source.setAtIndex(JAVA_SHORT, i, (short) (i * 31));
                MemorySegment target = arena.allocate(2L * rows * columns, 4);
                MemorySegment room = arena.allocate(4L * Transpose.SIDE * Transpose.SIDE, 4);
                Transpose.shorts(source.address(), 2L * columns, rows, columns, target.address(), 2L * rows, room.address());
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < columns; c++) {
                        assertEquals((short) ((r * columns + c) * 31), target.getAtIndex(JAVA_SHORT, (long) c * rows + r), r + ", " + c);
                    }
                }
            }
        }
    }

    @Test
    void aPanelInterleavesPairsOfRowsWhateverTheLayout() {
        int k = 10;
        int n = 21;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment straight = arena.allocate(2L * k * n, 2);
            MemorySegment turned = arena.allocate(2L * k * n, 2);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < n; j++) {
                    straight.setAtIndex(JAVA_SHORT, (long) i * n + j, (short) (100 * i + j));
                    turned.setAtIndex(JAVA_SHORT, (long) j * k + i, (short) (100 * i + j));
                }
            }
            for (Operand b : new Operand[] {Operand.of(straight.address(), n, 1), Operand.of(turned.address(), 1, k)}) {
                MemorySegment panel = arena.allocate(Packing.panelBytes(k), 4);
                panel.fill((byte) 1);
                Packing.panel(b, 0, 0, k, 0, n, panel.address());
                for (int i = 0; i < k; i += 2) {
                    for (int j = 0; j < Brgemm.PANEL; j++) {
                        int expected = j < n ? 100 * i + j | 100 * (i + 1) + j << 16 : 0;
                        assertEquals(expected, panel.getAtIndex(JAVA_INT, (long) i / 2 * Brgemm.PANEL + j), i + ", " + j);
                    }
                }
            }
        }
    }
}
