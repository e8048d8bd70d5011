package org.trainyard.engine.tests.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.optim.Norms;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class NormsTest {
    @Test void manyElementsKeepTheirPrecision() {
        int n = 3_000_017;
        float[] v = new float[n];
        Random random = new Random(1);
        double exact = 0;
        for (int i = 0; i < n; i++) {
            v[i] = (float) random.nextGaussian();
            exact += (double) v[i] * v[i];
        }
        try (Scope _ = Scope.open()) {
            Tensor t = Tensors.of(v, n);
            double sum = Norms.sumOfSquares(List.of(t));
            assertEquals(1, sum / exact, 3e-7);
            assertEquals(sum, Norms.sumOfSquares(List.of(t)), "not deterministic");
        }
    }

    @Test void tensorsOfAnyShapeAddUp() {
        try (Scope _ = Scope.open()) {
            Tensor a = Tensors.of(new float[] {1, 2, 3, 4}, 2, 2);
            Tensor b = Tensors.of(new double[] {3}, 1);
            Tensor scalar = Tensors.scalar(2);
            assertEquals(43, Norms.sumOfSquares(List.of(a, b, scalar)));
            assertEquals(0, Norms.sumOfSquares(List.of()));
        }
    }

    @Test void infinityAndNanShow() {
        float[] v = new float[200_000];
        for (float bad : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            v[199_999] = bad;
            try (Scope _ = Scope.open()) {
                assertTrue(!Double.isFinite(Norms.sumOfSquares(List.of(Tensors.of(v, v.length)))));
            }
        }
    }

    @Test void zerosAreCountedOverAllTensors() {
        try (Scope _ = Scope.open()) {
            assertEquals(3, Norms.zeros(List.of(Tensors.of(new float[] {0, 1, -0f}, 3), Tensors.of(new float[] {0, 2}, 1, 2))));
        }
    }
}
