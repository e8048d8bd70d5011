package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class VectorAdamWTest {
    private final AdamWKernel vector = new VectorAdamW();
    private final AdamWKernel plain = Samples.plain(AdamWKernel.class, DType.FLOAT32);

    private static AdamWKernel.Arguments state(long n, boolean bf16) {
        Tensor m = Samples.normal(3, 1e-2, DType.FLOAT32, n);
        Tensor v = Samples.normal(4, 1e-2, DType.FLOAT32, n);
        return new AdamWKernel.Arguments(Samples.normal(1, 1, DType.FLOAT32, n), Samples.normal(2, 1, DType.FLOAT32, n), m, Aten.mul(v, v),
            bf16 ? Tensors.zeros(DType.BFLOAT16, Device.CPU, n) : null);
    }

    /** Sizes below, at and beside the vector length, and one that is cut among threads. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 16, 17, 31, 33, 1000, 300_007})
    void agreesWithTheTwinOverSteps(long n) {
        try (Scope _ = Scope.open()) {
            AdamWKernel.Arguments a = state(n, true);
            AdamWKernel.Arguments b = state(n, true);
            for (int step = 1; step <= 3; step++) {
                AdamWKernel.Hyper h = new AdamWKernel.Hyper(1e-2, 0.9, 0.95, 1e-8, 0.1, step, 0.37);
                vector.step(a, h);
                plain.step(b, h);
            }
            Samples.assertClose(1e-6, b.main(), a.main());
            Samples.assertClose(1e-6, b.firstMoment(), a.firstMoment());
            Samples.assertClose(1e-6, b.secondMoment(), a.secondMoment());
            assertArrayEquals(Tensors.toFloats(Aten.to(a.main(), DType.BFLOAT16)), Tensors.toFloats(a.weight()), "the weight is the rounded parameter");
        }
    }

    @Test
    void leavesNeighboursAlone() {
        try (Scope _ = Scope.open()) {
            Tensor whole = Tensors.full(5, DType.FLOAT32, Device.CPU, 40);
            AdamWKernel.Arguments s = state(21, false);
            Tensor part = Aten.narrow(whole, 0, 8, 21);
            vector.step(new AdamWKernel.Arguments(part, s.gradient(), s.firstMoment(), s.secondMoment(), null),
                new AdamWKernel.Hyper(1e-1, 0.9, 0.95, 1e-8, 0, 1, 1));
            float[] values = Tensors.toFloats(whole);
            for (int i = 0; i < 40; i++) assertEquals(i >= 8 && i < 29, values[i] != 5, "element " + i);
        }
    }

    /** The distributed optimizer cuts parameters anywhere, and must come to the same bits. */
    @Test
    void partsAddUpToTheWholeToTheBit() {
        try (Scope _ = Scope.open()) {
            AdamWKernel.Hyper h = new AdamWKernel.Hyper(1e-2, 0.9, 0.95, 1e-8, 0.1, 2, 0.37);
            AdamWKernel.Arguments whole = state(1003, true), cut = state(1003, true);
            vector.step(whole, h);
            for (long at = 0, n = 1; at < 1003; at += n, n = Math.min(2 * n + 1, 1003 - at)) {
                vector.step(new AdamWKernel.Arguments(Aten.narrow(cut.main(), 0, at, n), Aten.narrow(cut.gradient(), 0, at, n),
                    Aten.narrow(cut.firstMoment(), 0, at, n), Aten.narrow(cut.secondMoment(), 0, at, n), Aten.narrow(cut.weight(), 0, at, n)), h);
            }
            assertArrayEquals(Tensors.toFloats(whole.main()), Tensors.toFloats(cut.main()));
            assertArrayEquals(Tensors.toFloats(whole.secondMoment()), Tensors.toFloats(cut.secondMoment()));
            assertArrayEquals(Tensors.toFloats(whole.weight()), Tensors.toFloats(cut.weight()));
        }
    }

    @Test
    void passesNonFiniteGradientsOn() {
        try (Scope _ = Scope.open()) {
            float[] g = new float[19];
            g[2] = Float.NaN;
            g[5] = Float.POSITIVE_INFINITY;
            g[18] = Float.NEGATIVE_INFINITY;
            AdamWKernel.Arguments a = state(19, true);
            AdamWKernel.Arguments b = state(19, true);
            Aten.copy(a.gradient(), Tensors.of(g, 19));
            Aten.copy(b.gradient(), Tensors.of(g, 19));
            AdamWKernel.Hyper h = new AdamWKernel.Hyper(1e-2, 0.9, 0.95, 1e-8, 0.1, 1, 1);
            vector.step(a, h);
            plain.step(b, h);
            Samples.assertSameNonFinite(b.main(), a.main());
            Samples.assertSameNonFinite(b.weight(), a.weight());
        }
    }

    @Test
    void refusesTensorsThatDoNotFit() {
        try (Scope _ = Scope.open()) {
            AdamWKernel.Arguments s = state(8, false);
            AdamWKernel.Hyper h = new AdamWKernel.Hyper(1e-2, 0.9, 0.95, 1e-8, 0.1, 1, 1);
            Tensor shorter = Samples.normal(1, 1, DType.FLOAT32, 7);
            assertThrows(IllegalArgumentException.class,
                () -> vector.step(new AdamWKernel.Arguments(s.main(), shorter, s.firstMoment(), s.secondMoment(), null), h));
        }
    }
}
