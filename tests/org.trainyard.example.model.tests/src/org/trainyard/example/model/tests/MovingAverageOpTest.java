package org.trainyard.example.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tape.GradientCheck;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.example.model.MovingAverageOp;

/** The op's values by its formula, its backward by differences. */
class MovingAverageOpTest {
    @Test void averagesWhatCameBefore() {
        try (Scope _ = Scope.open()) {
            Tape off = Tape.off();
            // Two sequences of three positions; the rates of the two channels are 1/2 and 3/4.
            Tensor x = Tensors.of(new double[] {8, 8, 4, 0, 2, 0, 1, 4, 1, 4, 1, 4}, 6, 2);
            Tensor decay = Tensors.of(new double[] {0, Math.log(3)}, 2);
            double[] y = Tensors.toDoubles(MovingAverageOp.movingAverage(off, off.constant(x), off.constant(decay), 2).value());
            assertArrayEquals(new double[] {4, 2, 4, 1.5, 3, 1.125, 0.5, 1, 0.75, 1.75, 0.875, 2.3125}, y, 1e-12);
        }
    }

    @Test void backwardIsTheDerivative() {
        long before = Tensor.live();
        Random random = new Random(5);
        for (int positions : new int[] {1, 2, 5}) {
            try (Scope _ = Scope.open()) {
                Tensor x = Tensors.of(random.doubles(2L * positions * 3, -1.5, 1.5).toArray(), 2L * positions, 3);
                Tensor decay = Tensors.of(random.doubles(3, -1.5, 1.5).toArray(), 3);
                GradientCheck.Result r = GradientCheck.run((tape, v) -> MovingAverageOp.movingAverage(tape, v[0], v[1], 2), x, decay);
                assertTrue(r.input() >= 0 && r.worst() < 1e-8, r::toString);
            }
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }
}
