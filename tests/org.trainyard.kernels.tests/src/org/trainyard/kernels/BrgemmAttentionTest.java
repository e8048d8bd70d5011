package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class BrgemmAttentionTest extends AttentionContract {
    BrgemmAttentionTest() { super(new BrgemmAttention()); }

    @BeforeEach
    void microKernelsAreThere() { assumeTrue(kernel.supports(Device.CPU, DType.BFLOAT16), "this processor has neither AMX nor AVX-512 with bf16"); }

    @Test
    void declinesWhatDoesNotFit() {
        try (Scope _ = Scope.open()) {
            Tensor q = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 4, 512, 64);
            assertTrue(kernel.accepts(q, q, q));
            Tensor fewerHeads = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 2, 512, 64);
            assertFalse(kernel.accepts(q, fewerHeads, fewerHeads));
            Tensor odd = Tensors.zeros(DType.FLOAT32, Device.CPU, 1, 1, 513, 64);
            assertFalse(kernel.accepts(odd, odd, odd));
            assertFalse(kernel.accepts(Aten.transpose(q, 2, 3), Aten.transpose(q, 2, 3), Aten.transpose(q, 2, 3)));
        }
    }
}
