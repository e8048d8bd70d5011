package org.trainyard.engine.tests.oracle;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** In-place addition, on which every gradient that arrives in parts depends; sizes with and without a rest beside whole vectors. */
class AccumulationTest {
    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"FLOAT64", "FLOAT32", "BFLOAT16", "FLOAT16"})
    void addsEveryElement(DType type) {
        Random random = new Random(1);
        for (int n : new int[] {1, 7, 32, 1000, 40_000}) {
            try (Scope _ = Scope.open()) {
                // Multiples of 1/16 below 8 are exact in every type, and so are their sums.
                double[] a = random.ints(n, -64, 64).mapToDouble(i -> i / 16.0).toArray();
                double[] b = random.ints(n, -64, 64).mapToDouble(i -> i / 16.0).toArray();
                Tensor sum = Aten.to(Tensors.of(a, n), type);
                Aten.addInPlace(sum, Aten.to(Tensors.of(b, n), type));
                for (int i = 0; i < n; i++) a[i] += b[i];
                Agreement.check(type + " sum of " + n, a, Tensors.toDoubles(sum), 0);
            }
        }
    }
}
