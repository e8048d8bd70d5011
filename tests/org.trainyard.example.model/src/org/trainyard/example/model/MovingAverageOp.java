package org.trainyard.example.model;

import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * A decaying average of everything so far, for each channel at a rate of its own: y[t] = a·y[t-1] + (1-a)·x[t] with a = sigmoid(decay) and
 * y[-1] = 0. Computed in fp32 (fp64 for fp64 input). Legend: B sequences, S positions, H channels.
 */
public final class MovingAverageOp {
    private MovingAverageOp() {}

    /**
     * @param x [B·S,H], sequence by sequence
     * @param decay [H]
     * @return [B·S,H]
     */
    public static Variable movingAverage(Tape tape, Variable x, Variable decay, long batch) {
        DType type = x.value().dtype();
        DType wide = type == DType.FLOAT64 ? type : DType.FLOAT32;
        long[] shape = {batch, x.value().size(0) / batch, x.value().size(1)};
        Tensor rate = Aten.to(Aten.unary("sigmoid", decay.value()), wide);
        Tensor in = Aten.to(Aten.reshape(x.value(), shape), wide);
        Tensor average = forward(in, rate);
        Tensor y = Aten.to(Aten.view(average, x.value().shape()), type);
        if (!tape.needs(x, decay)) return tape.constant(y);
        Tensor savedInput = tape.save(in);
        Tensor savedAverage = tape.save(average);
        Tensor savedRate = tape.save(rate);
        DType decayType = decay.value().dtype();
        tape.place(Rules.ACROSS_POSITIONS);
        return tape.record(y, (g, out) -> {
            Tensor reached = backward(Aten.to(Aten.reshape(g[0], shape), wide), savedRate);
            Tensor fresh = Aten.add(Aten.unary("neg", savedRate), 1);
            out.add(x, Aten.to(Aten.view(Aten.mul(reached, fresh), x.value().shape()), type));
            // dy[t]/da = y[t-1] - x[t], and da/d(decay) = a·(1-a)
            Tensor byRate = Aten.sum(Aten.mul(reached, Aten.sub(previous(savedAverage), savedInput)), false, 0, 1);
            out.add(decay, Aten.to(Aten.mul(byRate, Aten.mul(savedRate, fresh)), decayType));
        }, x, decay);
    }

    private static Tensor forward(Tensor x, Tensor rate) {
        Tensor y = Tensors.emptyLike(x);
        for (long t = 0; t < x.size(1); t++) {
            try (Scope _ = Scope.open()) {
                Tensor now = Aten.select(x, 1, t);
                Tensor before = t == 0 ? Tensors.zerosLike(now) : Aten.select(y, 1, t - 1);
                Aten.copy(Aten.select(y, 1, t), Aten.call("lerp.Tensor", now, before, rate));
            }
        }
        return y;
    }

    /** All that reaches y[t]: its own gradient and, decayed, what reaches y[t+1]. */
    private static Tensor backward(Tensor gradient, Tensor rate) {
        Tensor reached = Tensors.emptyLike(gradient);
        long last = gradient.size(1) - 1;
        for (long t = last; t >= 0; t--) {
            try (Scope _ = Scope.open()) {
                Tensor own = Aten.select(gradient, 1, t);
                Aten.copy(Aten.select(reached, 1, t), t == last ? own : Aten.add(own, Aten.mul(Aten.select(reached, 1, t + 1), rate)));
            }
        }
        return reached;
    }

    /** y[t-1] at t. */
    private static Tensor previous(Tensor y) {
        Tensor shifted = Tensors.zerosLike(y);
        long n = y.size(1) - 1;
        if (n > 0) Aten.copy(Aten.narrow(shifted, 1, 1, n), Aten.narrow(y, 1, 0, n));
        return shifted;
    }
}
