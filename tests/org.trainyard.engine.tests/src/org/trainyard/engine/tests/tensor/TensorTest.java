package org.trainyard.engine.tests.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

class TensorTest {
    @Test void scopesOwnWhatIsMadeInThem() {
        long before = Tensor.live();
        Tensor kept;
        try (Scope outer = Scope.open()) {
            Tensor inner;
            Tensor survivor;
            try (Scope s = Scope.open()) {
                inner = Tensors.of(new float[] {1}, 1);
                survivor = s.keep(Tensors.of(new float[] {2}, 1));
            }
            assertTrue(inner.isFreed());
            assertFalse(survivor.isFreed());
            kept = survivor.share().keep();
        }
        assertArrayEquals(new float[] {2}, Tensors.toFloats(kept));
        kept.close();
        kept.close();
        assertEquals(before, Tensor.live());
        assertThrows(IllegalStateException.class, kept::handle);
    }

    @Test void scopesCloseInnermostFirst() {
        Scope a = Scope.open();
        Scope b = Scope.open();
        assertThrows(IllegalStateException.class, a::close);
        b.close();
        a.close();
    }

    @Test void memoryStaysFlatOverManyOps() {
        long before = Tensor.live();
        try (Scope _ = Scope.open()) {
            Tensor x = Tensors.of(new float[] {1, 2, 3, 4}, 2, 2);
            for (int i = 0; i < 20_000; i++) {
                try (Scope _ = Scope.open()) {
                    Aten.callMany(3, "native_layer_norm", x, new long[] {2}, null, null, 1e-5);
                }
            }
        }
        assertEquals(before, Tensor.live());
    }

    @Test void errorsCarryTheOperatorAndLibtorchsMessage() {
        try (Scope _ = Scope.open()) {
            Tensor x = Tensors.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
            RuntimeException e = assertThrows(RuntimeException.class, () -> Aten.mm(x, x));
            assertTrue(e.getMessage().startsWith("mm: ") && e.getMessage().contains("2x3 and 2x3"), e.getMessage());
            assertThrows(RuntimeException.class, () -> Aten.call("no_such_operator", x));
        }
    }

    @Test void inPlaceAdditionWorksForEveryFloatingType() {
        for (DType type : List.of(DType.FLOAT64, DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16)) {
            try (Scope _ = Scope.open()) {
                Tensor a = Aten.to(Tensors.of(new float[] {1, -2, 0.5f}, 3), type);
                Aten.addInPlace(a, Aten.to(Tensors.of(new float[] {2, 2, 2}, 3), type));
                assertArrayEquals(new float[] {3, 0, 2.5f}, Tensors.toFloats(a), type.name());
            }
        }
    }

    @Test void viewsShareMemory() {
        try (Scope _ = Scope.open()) {
            Tensor x = Tensors.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
            Aten.fill(Aten.narrow(x, 1, 1, 1), 9);
            assertArrayEquals(new float[] {1, 9, 3, 4, 9, 6}, Tensors.toFloats(x));
            assertThrows(IllegalStateException.class, () -> Aten.transpose(x, 0, 1).data());
        }
    }

    @Test void aMissingDeviceIsAClearUserError() {
        assertEquals(Device.cuda(3), Device.parse("cuda:3"));
        UserError bad = assertThrows(UserError.class, () -> Device.parse("gpu"));
        assertTrue(bad.getMessage().contains("gpu") && bad.getMessage().contains("cuda:N"), bad.getMessage());
        if (LibTorch.cudaDevices() == 0) {
            UserError none = assertThrows(UserError.class, () -> LibTorch.require(Device.cuda(0)));
            assertTrue(none.getMessage().contains("--device cuda:0") && none.getMessage().contains("CUDA"), none.getMessage());
        }
        assertEquals(List.of(), LibTorch.missingSymbols("cpu"));
    }
}
