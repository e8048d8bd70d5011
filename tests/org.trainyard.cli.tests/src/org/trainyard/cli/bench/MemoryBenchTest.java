package org.trainyard.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.cli.bench.MemoryBench.Case;
import org.trainyard.cli.bench.MemoryBench.Held;
import org.trainyard.engine.estimate.ActivationMemory;
import org.trainyard.engine.estimate.ActivationMemory.Recomputed;
import org.trainyard.engine.optim.HeldMemory;
import org.trainyard.engine.tensor.DType;
import org.trainyard.models.layouts.Layout;

/** Memory as real ranks hold it, against the formulas: what must be exact is. */
class MemoryBenchTest {
    private static final double ROWS = MemoryBench.SEQUENCE * MemoryBench.MICRO_BATCH;

    /** Norms are fp32 in a bf16 model: 16 bytes each instead of 18, for they need no main copy. */
    private static void isExact(Case c, HeldMemory h) {
        long main = h.mainParameters() / 4;
        assertEquals(c.dtype() == DType.FLOAT32, main == 0);
        assertEquals(2 * main + 4 * (h.parameters() - main), h.weights(), c.toString());
        assertEquals(4 * h.parameters(), h.gradients(), c.toString());
        assertEquals(8 * h.parameters(), h.states(), c.toString());
        assertEquals(MemoryBench.bytesPerParameter(c), h.bytesPerParameter(), c.dtype() == DType.FLOAT32 ? 0 : 0.06, c.toString());
    }

    /**
     * What two more layers add is two layers of the formula, less what attention's dropout left (made again from its mask) and what GELU gave (made again from
     * what it took), and four statistics a row.
     */
    @Test void aLayerKeepsWhatTheFormulaSays() throws InterruptedException {
        for (DType type : List.of(DType.FLOAT32, DType.BFLOAT16)) {
            for (Recomputed what : Recomputed.values()) {
                Case c = new Case("single", type, what);
                Held four = MemoryBench.measure(c, 4).getFirst(), two = MemoryBench.measure(c, 2).getFirst();
                isExact(c, four.parameters());
                double layer = ActivationMemory.layer(MemoryBench.shape(), MemoryBench.MICRO_BATCH, type.bytes(), 1, false, 1, what);
                if (what == Recomputed.NONE) layer -= MemoryBench.HEADS * ROWS * MemoryBench.SEQUENCE * type.bytes();
                if (what != Recomputed.LAYER) layer += 4 * Float.BYTES * ROWS - 4 * MemoryBench.HIDDEN * ROWS * type.bytes();
                assertEquals(layer, (four.kept() - two.kept()) / 2.0, c.toString());
            }
        }
    }

    @Test void ranksHoldTheirShare() throws InterruptedException {
        for (String layout : List.of("tp2+sp", "pp2")) {
            Case c = new Case(layout, DType.BFLOAT16, Recomputed.CORE_ATTENTION);
            for (Held h : MemoryBench.measure(c, 4)) isExact(c, h.parameters());
        }
        for (Case c : List.of(new Case("dp2+dist-opt", DType.BFLOAT16, Recomputed.NONE), new Case("dp4+dist-opt", DType.FLOAT32, Recomputed.NONE))) {
            double formula = MemoryBench.bytesPerParameter(c), sum = 0;
            List<Held> ranks = MemoryBench.measure(c, 4);
            for (Held h : ranks) sum += h.parameters().bytesPerParameter() / ranks.size();
            // Buckets are padded.
            assertEquals(formula, sum, 0.01 * formula, c.toString());
        }
    }

    /** Where Megatron-LM prints activations, its sum is ours. */
    @Test void theSumIsMegatrons() {
        for (String layout : List.of("tp2+sp", "tp2+sp+pp2", "tp2+sp+pp2x2")) {
            Case c = new Case(layout, DType.BFLOAT16, Recomputed.CORE_ATTENTION);
            assertEquals(MemoryBench.theoretical(c), MemoryBench.activations(c, 0), layout);
        }
        assertTrue(MemoryBench.CASES.stream().map(c -> Layout.of(c.layout())).distinct().count() >= 8);
    }
}
