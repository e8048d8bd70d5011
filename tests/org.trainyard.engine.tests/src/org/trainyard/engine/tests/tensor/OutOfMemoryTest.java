package org.trainyard.engine.tests.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;

/** A model that is too large for the machine is no defect of the program, and is told so. */
class OutOfMemoryTest {
    @Test void anAllocationThatIsTooLargeIsToldWithItsSize() {
        try (Scope _ = Scope.open()) {
            RuntimeException e = assertThrows(RuntimeException.class, () -> Tensors.empty(DType.FLOAT32, Device.CPU, 1L << 50));
            String line = LibTorch.outOfMemory(new IllegalStateException("rank 0", e)).orElseThrow(() -> new AssertionError(e));
            assertTrue(line.startsWith("not enough memory: one tensor alone asks for 4503599627370496 bytes; lower --micro-batch-size"), line);
        }
    }

    @Test void otherFailuresAreNotTakenForIt() {
        assertEquals(Optional.empty(), LibTorch.outOfMemory(new IllegalStateException("can't allocate memory: you tried to allocate 4 bytes")));
        assertEquals(Optional.empty(), LibTorch.outOfMemory(new RuntimeException()));
        try (Scope _ = Scope.open()) {
            assertEquals(Optional.empty(), LibTorch.outOfMemory(assertThrows(RuntimeException.class, () -> Tensors.empty(DType.FLOAT32, Device.CPU, -1))));
        }
    }
}
