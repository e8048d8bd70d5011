package org.trainyard.engine.tests.tape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class TapeTest {
    @Test void sharedInputReceivesTheSumOfItsGradients() {
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new float[] {1, 2, 3}, 3));
            Variable a = ElementwiseOp.scale(tape, x, 2);
            Variable b = ElementwiseOp.scale(tape, x, 5);
            Variable y = ElementwiseOp.add(tape, ElementwiseOp.add(tape, a, b), x);
            tape.backward(y, Tensors.of(new float[] {1, 10, 100}, 3));
            try (Tensor g = x.takeGradient()) {
                assertArrayEquals(new float[] {8, 80, 800}, Tensors.toFloats(g));
            }
        }
    }

    /** Passing one gradient on to two inputs must not let an addition into one of them change the other. */
    @Test void gradientsPassedOnAreNotAddedToInPlace() {
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new float[] {1}, 1));
            Variable y = tape.variable(Tensors.of(new float[] {1}, 1));
            Variable sum = ElementwiseOp.add(tape, ElementwiseOp.add(tape, x, y), x);
            tape.backward(sum, Tensors.of(new float[] {1}, 1));
            try (Tensor gx = x.takeGradient(); Tensor gy = y.takeGradient()) {
                assertArrayEquals(new float[] {2}, Tensors.toFloats(gx));
                assertArrayEquals(new float[] {1}, Tensors.toFloats(gy));
            }
        }
    }

    @Test void parametersAccumulateOverMicroBatchesInFp32() {
        try (Scope _ = Scope.open(); Parameter w = new Parameter("w", Aten.to(Tensors.of(new float[] {1, 2}, 1, 2), DType.BFLOAT16))) {
            assertTrue(w.isGradientEmpty());
            for (int i = 0; i < 3; i++) {
                try (Tape tape = Tape.recording()) {
                    Variable x = tape.constant(Aten.to(Tensors.of(new float[] {3, 4}, 1, 2), DType.BFLOAT16));
                    Variable y = LinearOp.linear(tape, x, w, null);
                    tape.backward(y, Aten.to(Tensors.of(new float[] {1}, 1, 1), DType.BFLOAT16));
                }
            }
            assertEquals(DType.FLOAT32, w.mainGradient().dtype());
            assertArrayEquals(new float[] {9, 12}, Tensors.toFloats(w.mainGradient()));
            w.clearGradient();
            w.settleGradient();
            assertArrayEquals(new float[] {0, 0}, Tensors.toFloats(w.mainGradient()));
            assertFalse(w.isGradientEmpty());
        }
    }

    @Test void nothingIsLeftAlive() {
        long before = Tensor.live();
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new float[] {1, 2}, 1, 2));
            Variable y = ElementwiseOp.scale(tape, ElementwiseOp.add(tape, x, x), 3);
            tape.backward(y, y.value());
            x.takeGradient().close();
        }
        assertEquals(before, Tensor.live());
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            ElementwiseOp.dropout(tape, tape.variable(Tensors.of(new float[] {1, 2}, 2)), 0.5, new org.trainyard.engine.random.DropoutSource(1, 0).rows(0, 0, 2, null));
        }
        assertEquals(before, Tensor.live(), "a tape that is never played back frees what it saved");
    }

    @Test void aRootWithoutGradientIsRefused() {
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable c = tape.constant(Tensors.of(new float[] {1}, 1));
            assertThrows(IllegalStateException.class, () -> tape.backward(c, c.value()));
        }
    }

    /** What backward can compute again is kept by nobody, and computed once for all who want it. */
    @Test void discardedResultsAreComputedAgainOnce() {
        int[] runs = new int[1];
        long before = Tensor.live();
        try (Scope _ = Scope.open(); Tape tape = Tape.recording()) {
            Variable x = tape.variable(Tensors.of(new float[] {1, 2}, 1, 2));
            Variable w = tape.variable(Tensors.of(new float[] {3, 4}, 1, 2));
            Variable y;
            try (Scope s = Scope.open()) {
                Variable twice = Recompute.discarding(tape, (t, in) -> {
                    runs[0]++;
                    return ElementwiseOp.scale(t, in, 2);
                }, x);
                y = ElementwiseOp.add(tape, LinearOp.linear(tape, twice, w, null), LinearOp.linear(tape, twice, w, null));
                s.keep(y.value());
            }
            // The result of scaling is gone; what is there is y and two handles on w, beside the two inputs and one handle on x.
            assertEquals(before + 6, Tensor.live());
            tape.backward(y, Tensors.of(new float[] {1}, 1, 1));
            assertEquals(2, runs[0]);
            try (Tensor dx = x.takeGradient(); Tensor dw = w.takeGradient()) {
                assertArrayEquals(new float[] {12, 16}, Tensors.toFloats(dx));
                assertArrayEquals(new float[] {4, 8}, Tensors.toFloats(dw));
            }
        }
        assertEquals(before, Tensor.live());
    }
}
