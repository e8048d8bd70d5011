package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class BrgemmMatmulTest {
    private static final DType[] TYPES = {DType.BFLOAT16, DType.FLOAT32};

    private final BrgemmMatmul kernel = new BrgemmMatmul();

    @BeforeEach
    void avx512IsThere() {
        assumeTrue(kernel.supports(Device.CPU, DType.BFLOAT16) && kernel.supports(Device.CPU, DType.FLOAT32), "this processor has no AVX-512 with bf16");
    }

    /** Against products in fp64, for each layout of both operands: rows or columns contiguous. The sizes leave rests of rows, panels and blocks of the sum. */
    @ParameterizedTest
    @CsvSource({"128,64,64", "100,70,128", "33,130,1026", "300,200,600", "1000,32,2050", "40,1000,96"})
    void agreesWithDoublePrecision(int m, int n, int k) {
        for (DType type : TYPES) {
            double rounded = type == DType.FLOAT32 ? 1e-6 : 4e-3;
            for (int layout = 0; layout < 4; layout++) {
                try (Scope _ = Scope.open()) {
                    Tensor a = matrix(1, type, m, k, (layout & 1) != 0), b = matrix(2, type, k, n, (layout & 2) != 0);
                    Tensor bias = Samples.normal(3, 1, type, n);
                    Tensor exact = Aten.mm(Aten.to(a, DType.FLOAT64), Aten.to(b, DType.FLOAT64));
                    Tensor c = Tensors.full(Double.NaN, type, Device.CPU, m, n);
                    kernel.multiply(c, a, b, null, false);
                    Samples.assertClose(rounded, exact, c);
                    kernel.multiply(c, a, b, bias, false);
                    Samples.assertClose(rounded, Aten.add(exact, Aten.to(bias, DType.FLOAT64)), c);
                    Tensor sum = Tensors.full(3, DType.FLOAT32, Device.CPU, m, n);
                    kernel.multiply(sum, a, b, null, true);
                    Samples.assertClose(1e-6, Aten.add(exact, 3), sum);
                    Tensor narrow = Tensors.full(3, type, Device.CPU, m, n);
                    kernel.multiply(narrow, a, b, null, true);
                    Samples.assertClose(rounded, Aten.add(exact, 3), narrow);
                }
            }
        }
    }

    private static Tensor matrix(long seed, DType type, int rows, int columns, boolean turned) {
        return turned ? Aten.transpose(Samples.normal(seed, 1, type, columns, rows), 0, 1) : Samples.normal(seed, 1, type, rows, columns);
    }

    /** Columns of a matrix of odd width: rows of bf16 then begin in the middle of four bytes. */
    @Test
    void takesPartsOfWiderMatrices() {
        for (DType type : TYPES) {
            try (Scope _ = Scope.open()) {
                Tensor a = Aten.narrow(Samples.normal(1, 1, type, 130, 259), 1, 1, 256);
                Tensor b = Aten.narrow(Samples.normal(2, 1, type, 75, 259), 1, 3, 256);
                Tensor exact = Aten.mm(Aten.to(a, DType.FLOAT64), Aten.transpose(Aten.to(b, DType.FLOAT64), 0, 1));
                Tensor whole = Tensors.full(7, DType.FLOAT32, Device.CPU, 130, 80);
                kernel.multiply(Aten.narrow(whole, 1, 2, 75), a, Aten.transpose(b, 0, 1), null, false);
                Samples.assertClose(1e-6, exact, Aten.contiguous(Aten.narrow(whole, 1, 2, 75)));
                assertTrue(Tensors.toFloats(Aten.contiguous(Aten.narrow(whole, 1, 77, 3)))[5] == 7);
            }
        }
    }

    @Test
    void takesExpandedRows() {
        for (DType type : TYPES) {
            try (Scope _ = Scope.open()) {
                Tensor a = Aten.expand(Samples.normal(1, 1, type, 1, 256), 128, 256), b = Samples.normal(2, 1, type, 256, 96);
                Tensor c = Tensors.empty(DType.FLOAT32, Device.CPU, 128, 96);
                kernel.multiply(c, a, b, null, false);
                Samples.assertClose(1e-6, Aten.mm(Aten.to(a, DType.FLOAT64), Aten.to(b, DType.FLOAT64)), c);
            }
        }
    }

    /** Rows are computed alike however many there are, so that a batch may be cut. */
    @Test
    void aRowDoesNotDependOnOthers() {
        for (DType type : TYPES) {
            try (Scope _ = Scope.open()) {
                Tensor a = Samples.normal(1, 1, type, 300, 700), b = Samples.normal(2, 1, type, 700, 96);
                Tensor all = Tensors.empty(type, Device.CPU, 300, 96), part = Tensors.empty(type, Device.CPU, 77, 96);
                kernel.multiply(all, a, b, null, false);
                kernel.multiply(part, Aten.narrow(a, 0, 100, 77), b, null, false);
                assertArrayEquals(Tensors.toFloats(Aten.contiguous(Aten.narrow(all, 0, 100, 77))), Tensors.toFloats(part));
            }
        }
    }

    @Test
    void declinesSmallAndOddSizes() {
        assertTrue(kernel.accepts(128, 128, 128));
        assertFalse(kernel.accepts(1, 4096, 4096));
        assertFalse(kernel.accepts(64, 64, 64));
        assertFalse(kernel.accepts(512, 512, 513));
    }
}
