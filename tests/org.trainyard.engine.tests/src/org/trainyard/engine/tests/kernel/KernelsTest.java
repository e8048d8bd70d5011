package org.trainyard.engine.tests.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.kernel.BiasGeluKernel;
import org.trainyard.engine.kernel.Kernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.MatmulKernel;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Which kernel is chosen for a case. Kernels of this test's own interfaces are registered, so that no other test meets them. */
class KernelsTest {
    /** An operation that nobody contributes to. */
    private interface Alone extends Kernel {}

    /** Another. */
    private interface Crowded extends Kernel {}

    private record Named(String id, int rank, DType only, Device.Type device) implements Crowded {
        @Override public boolean supports(Device d, DType dtype) { return (only == null || only == dtype) && d.type() == device; }
    }

    private static final class Lonely implements Alone {
        @Override public String id() { return "lonely"; }

        @Override public int rank() { return 0; }

        @Override public boolean supports(Device device, DType dtype) { return true; }
    }

    /** Takes only products of five rows, and counts them; only while it is armed, as other tests share this process. */
    private static final class FiveRows implements MatmulKernel {
        boolean armed = true;
        int used;

        @Override public String id() { return "test-five-rows"; }

        @Override public int rank() { return 1_000_000; }

        @Override public boolean supports(Device device, DType dtype) { return dtype == DType.FLOAT64; }

        @Override public boolean accepts(long m, long n, long k) { return armed && m == 5; }

        @Override public void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
            used++;
            Aten.mmOut(c, a, b);
        }
    }

    @Test void everythingHasAPlainKernel() {
        for (Class<? extends Kernel> type : List.of(AdamWKernel.class, BiasGeluKernel.class, LinearCrossEntropyKernel.class, MatmulKernel.class)) {
            for (DType dtype : new DType[] {DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16, DType.FLOAT64}) {
                for (Device device : new Device[] {Device.CPU, Device.cuda(0)}) {
                    List<? extends Kernel> ranked = Kernels.ranked(type, device, dtype);
                    assertTrue(ranked.stream().anyMatch(k -> k.rank() == 0), () -> type + " on " + device + " in " + dtype);
                    assertSame(ranked.getFirst(), Kernels.best(type, device, dtype));
                }
            }
        }
    }

    @Test void theHighestRankThatSupportsTheCaseIsChosen() {
        Kernels.register(new Named("b", 10, null, Device.Type.CPU));
        Kernels.register(new Named("low", 1, null, Device.Type.CPU));
        Kernels.register(new Named("bf16", 20, DType.BFLOAT16, Device.Type.CPU));
        Kernels.register(new Named("gpu", 30, null, Device.Type.CUDA));
        assertEquals(List.of("b", "low"), ids(Device.CPU, DType.FLOAT32));
        assertEquals(List.of("bf16", "b", "low"), ids(Device.CPU, DType.BFLOAT16));
        assertEquals(List.of("gpu"), ids(Device.cuda(1), DType.FLOAT32));
        Kernels.register(new Named("a", 10, null, Device.Type.CPU));
        assertEquals(List.of("a", "b", "low"), ids(Device.CPU, DType.FLOAT32), "equals by name; a new kernel counts at once");
    }

    private static List<String> ids(Device device, DType dtype) {
        return Kernels.ranked(Crowded.class, device, dtype).stream().map(Kernel::id).toList();
    }

    @Test void interfacesDoNotMix() {
        Kernels.register(new Lonely());
        assertEquals(1, Kernels.ranked(Alone.class, Device.CPU, DType.FLOAT32).size());
    }

    @Test void productsGoToTheFirstKernelThatAcceptsTheirSize() {
        FiveRows five = new FiveRows();
        Kernels.register(five);
        try (Scope _ = Scope.open()) {
            for (int rows : new int[] {4, 5, 6}) {
                Tensor a = Tensors.full(2, DType.FLOAT64, Device.CPU, rows, 3);
                Tensor b = Tensors.full(0.5, DType.FLOAT64, Device.CPU, 3, 7);
                double[] c = Tensors.toDoubles(MatrixProduct.of(a, b));
                assertEquals(rows * 7, c.length);
                for (double v : c) assertEquals(3, v);
            }
            MatrixProduct.of(Tensors.full(2, DType.FLOAT32, Device.CPU, 5, 3), Tensors.full(1, DType.FLOAT32, Device.CPU, 3, 2));
        } finally {
            five.armed = false;
        }
        assertEquals(1, five.used, "five rows in fp64 only");
    }
}
