package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.kernels.internal.Processor;

class WideMatmulTest {
    private final WideMatmul wide = new WideMatmul();

    /** Exact products rounded once: half a unit in the last place of the result, beside fp32's own error. The large ones take several panels. */
    @ParameterizedTest
    @CsvSource({"BFLOAT16,7,5,3,4e-3", "BFLOAT16,40,33,64,4e-3", "FLOAT16,40,33,64,5e-4", "BFLOAT16,9000,16,1024,4e-3", "BFLOAT16,16,9000,1024,4e-3"})
    void roundsExactProductsOnce(DType type, int m, int n, int k, double tolerance) {
        try (Scope _ = Scope.open()) {
            Tensor a = Samples.normal(1, 1, type, m, k);
            Tensor b = Aten.transpose(Samples.normal(2, 1, type, n, k), 0, 1);
            Tensor bias = Samples.normal(3, 1, type, n);
            Tensor exact = Aten.mm(Aten.to(a, DType.FLOAT64), Aten.to(b, DType.FLOAT64));
            Tensor c = Tensors.full(7, type, Device.CPU, m, n);
            wide.multiply(c, a, b, null, false);
            Samples.assertClose(tolerance, exact, c);
            wide.multiply(c, a, b, bias, false);
            Samples.assertClose(tolerance, Aten.add(exact, Aten.to(bias, DType.FLOAT64)), c);
            Tensor sum = Tensors.full(3, DType.FLOAT32, Device.CPU, m, n);
            wide.multiply(sum, a, b, null, true);
            Samples.assertClose(1e-6, Aten.add(exact, 3), sum);
            Tensor narrow = Tensors.full(3, type, Device.CPU, m, n);
            wide.multiply(narrow, a, b, null, true);
            Samples.assertClose(tolerance, Aten.add(exact, 3), narrow);
        }
    }

    @ParameterizedTest
    @CsvSource({"BFLOAT16,4e-3", "FLOAT16,5e-4"})
    void multipliesBatches(DType type, double tolerance) {
        try (Scope _ = Scope.open()) {
            Tensor a = Samples.normal(1, 1, type, 3, 10, 17);
            Tensor b = Aten.transpose(Samples.normal(2, 1, type, 3, 12, 17), 1, 2);
            Tensor mask = Samples.normal(3, 1, type, 10, 12);
            Tensor exact = Aten.bmm(Aten.to(a, DType.FLOAT64), Aten.to(b, DType.FLOAT64));
            Tensor c = Tensors.full(Double.NaN, type, Device.CPU, 3, 10, 12);
            wide.multiply(c, a, b, c, 0, 0.5);
            Samples.assertClose(tolerance, Aten.mul(exact, 0.5), c);
            wide.multiply(c, a, b, mask, 1, 0.5);
            Samples.assertClose(tolerance, Aten.add(Aten.to(mask, DType.FLOAT64), exact, 0.5), c);
        }
    }

    @ParameterizedTest
    @CsvSource({"BFLOAT16", "FLOAT16"})
    void servesOnlyWhereTheProcessorCannot(DType type) { assertEquals(!Processor.multiplies(type), wide.supports(Device.CPU, type)); }
}
