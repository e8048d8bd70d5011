package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final int K = 10;
    private static final int N = 21;

    @Test
    void pairsOfRowsAreInterleavedWhateverTheLayout() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment straight = arena.allocate(2L * K * N, 2), turned = arena.allocate(2L * K * N, 2), panel = arena.allocate(2L * K * Brgemm.PANEL, 4);
            for (int i = 0; i < K; i++) {
                for (int j = 0; j < N; j++) {
                    straight.setAtIndex(JAVA_SHORT, (long) i * N + j, (short) (100 * i + j));
                    turned.setAtIndex(JAVA_SHORT, (long) j * K + i, (short) (100 * i + j));
                }
            }
            for (boolean rows : new boolean[] {true, false}) {
                panel.fill((byte) 1);
                Packing.pairs((rows ? straight : turned).address(), rows ? N : 1, rows ? 1 : K, K, N, panel.address());
                for (int i = 0; i < K; i += 2) {
                    for (int j = 0; j < Brgemm.PANEL; j++) {
                        int expected = j < N ? 100 * i + j | 100 * (i + 1) + j << 16 : 0;
                        assertEquals(expected, panel.getAtIndex(JAVA_INT, (long) i / 2 * Brgemm.PANEL + j), i + ", " + j);
                    }
                }
            }
        }
    }

    @Test
    void floatsLieRowByRowWhateverTheLayout() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment straight = arena.allocate(4L * K * N, 4), turned = arena.allocate(4L * K * N, 4), panel = arena.allocate(4L * K * Brgemm.PANEL, 4);
            for (int i = 0; i < K; i++) {
                for (int j = 0; j < N; j++) {
                    straight.setAtIndex(JAVA_FLOAT, (long) i * N + j, 100 * i + j);
                    turned.setAtIndex(JAVA_FLOAT, (long) j * K + i, 100 * i + j);
                }
            }
            for (boolean rows : new boolean[] {true, false}) {
                panel.fill((byte) 1);
                Packing.floats((rows ? straight : turned).address(), rows ? N : 1, rows ? 1 : K, K, N, panel.address());
                for (int i = 0; i < K; i++) {
                    for (int j = 0; j < Brgemm.PANEL; j++) assertEquals(j < N ? 100 * i + j : 0, panel.getAtIndex(JAVA_FLOAT, (long) i * Brgemm.PANEL + j), i + ", " + j);
                }
            }
        }
    }
}
