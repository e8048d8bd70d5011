package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.BiasGeluKernel;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class VectorBiasGeluTest {
    private final BiasGeluKernel vector = new VectorBiasGelu();

    /** Against fp64: fp32 to some ulps, bf16 to its rounding (2⁻⁹). */
    @ParameterizedTest
    @CsvSource({"1,1", "3,5", "2,16", "5,31", "7,100", "300,384"})
    void agreesWithTheTwinInDoublePrecision(long rows, long width) {
        BiasGeluKernel plain = Samples.plain(BiasGeluKernel.class, DType.FLOAT64);
        for (DType type : new DType[] {DType.FLOAT32, DType.BFLOAT16}) {
            double tolerance = type == DType.FLOAT32 ? 1e-6 : 4e-3;
            try (Scope _ = Scope.open()) {
                Tensor x = Samples.normal(1, 2, type, rows, width);
                Tensor bias = Samples.normal(2, 1, type, width);
                Tensor g = Samples.normal(3, 1, type, rows, width);
                Tensor wideX = Aten.to(x, DType.FLOAT64);
                Tensor wideBias = Aten.to(bias, DType.FLOAT64);
                Samples.assertClose(tolerance, plain.forward(wideX, wideBias), vector.forward(x, bias));
                Samples.assertClose(tolerance, plain.backward(Aten.to(g, DType.FLOAT64), wideX, wideBias), vector.backward(g, x, bias));
            }
        }
    }

    @Test
    void treatsLargeAndNonFiniteInputsAsTheTwinDoes() {
        BiasGeluKernel plain = Samples.plain(BiasGeluKernel.class, DType.FLOAT32);
        try (Scope _ = Scope.open()) {
            float[] values = {-1e4f, -50, -12, -5, -1e-20f, 0, 1e-20f, 5, 12, 50, 1e4f, Float.NaN, Float.POSITIVE_INFINITY, -88, 88, 3, 2, 1};
            Tensor x = Tensors.of(values, 1, values.length);
            Tensor zero = Tensors.zeros(DType.FLOAT32, Device.CPU, values.length);
            Tensor expected = plain.forward(x, zero);
            Tensor actual = vector.forward(x, zero);
            Samples.assertSameNonFinite(expected, actual);
            float[] e = Tensors.toFloats(expected);
            float[] a = Tensors.toFloats(actual);
            for (int i = 0; i < values.length; i++) {
                if (Float.isFinite(values[i])) assertEquals(e[i], a[i], 1e-6 * Math.max(1, Math.abs(e[i])), "gelu(" + values[i] + ")");
            }
            Tensor one = Tensors.full(1, DType.FLOAT32, Device.CPU, 1, values.length);
            float[] slopes = Tensors.toFloats(vector.backward(one, x, zero));
            float[] expectedSlopes = Tensors.toFloats(plain.backward(one, x, zero));
            for (int i = 0; i < values.length; i++) {
                if (Float.isFinite(values[i])) assertEquals(expectedSlopes[i], slopes[i], 2e-6, "gelu'(" + values[i] + ")");
            }
        }
    }

    @Test
    void refusesABiasOfAnotherWidth() {
        try (Scope _ = Scope.open()) {
            Tensor x = Samples.normal(1, 1, DType.FLOAT32, 2, 6);
            assertThrows(IllegalArgumentException.class, () -> vector.forward(x, Samples.normal(2, 1, DType.FLOAT32, 5)));
        }
    }
}
