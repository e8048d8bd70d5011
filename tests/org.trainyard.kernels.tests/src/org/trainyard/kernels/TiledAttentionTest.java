package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.Processor;

class TiledAttentionTest extends AttentionContract {
    TiledAttentionTest() { super(new TiledAttention()); }

    @Test
    void leavesShortSequencesAndOtherHeadsToPlainAttention() {
        try (Scope _ = Scope.open()) {
            Tensor q = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 4, 512, 24);
            assertTrue(kernel.accepts(q, q, q));
            Tensor fewerHeads = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 2, 512, 24);
            assertFalse(kernel.accepts(q, fewerHeads, fewerHeads));
            Tensor brief = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 4, 256, 24);
            assertFalse(kernel.accepts(brief, brief, brief));
        }
    }

    /** Where the processor multiplies bf16, products of bf16 are faster than widened ones. */
    @Test
    void widensOnlyWhatTheProcessorCannotMultiply() {
        assertEquals(!Processor.multiplies(DType.BFLOAT16), kernel.supports(Device.CPU, DType.BFLOAT16));
        assertTrue(kernel.supports(Device.CPU, DType.FLOAT32));
        assertFalse(kernel.supports(Device.CPU, DType.FLOAT64));
    }
}
