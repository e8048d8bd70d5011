package org.trainyard.engine.tape;

import java.util.Random;
import java.util.function.BiFunction;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Compares the backward of an op with central differences in fp64. The output is contracted with fixed random numbers, so every element
 * of it counts. For authors of ops: every op must pass.
 */
public final class GradientCheck {
    private static final double STEP = 1e-5;

    private GradientCheck() {}

    /** The largest deviation found, relative to the larger of the gradient and one, and where it is. */
    public record Result(double worst, int input, long element, double analytic, double numeric) {
        @Override public String toString() {
            return "input %d element %d: backward %.10g, differences %.10g (off by %.3g)".formatted(input, element, analytic, numeric, worst);
        }
    }

    /**
     * @param op a function of the variables alone; called many times
     * @param inputs fp64 tensors; each is varied in every element
     */
    public static Result run(BiFunction<Tape, Variable[], Variable> op, Tensor... inputs) {
        try (Scope _ = Scope.open()) {
            Tensor weights = weightsFor(op, inputs);
            double[][] analytic = analytic(op, inputs, weights);
            Result worst = new Result(0, -1, -1, 0, 0);
            for (int i = 0; i < inputs.length; i++) {
                if (inputs[i].dtype() != DType.FLOAT64) throw new IllegalArgumentException("input " + i + " is not fp64: " + inputs[i]);
                for (int e = 0; e < analytic[i].length; e++) {
                    double numeric = difference(op, inputs, weights, i, e);
                    double off = Math.abs(analytic[i][e] - numeric) / Math.max(1, Math.abs(numeric));
                    if (!(off <= worst.worst)) worst = new Result(off, i, e, analytic[i][e], numeric);
                }
            }
            return worst;
        }
    }

    private static Tensor weightsFor(BiFunction<Tape, Variable[], Variable> op, Tensor[] inputs) {
        Tape off = Tape.off();
        Variable[] v = new Variable[inputs.length];
        for (int i = 0; i < v.length; i++) v[i] = off.constant(inputs[i]);
        long[] shape = op.apply(off, v).value().shape();
        long n = 1;
        for (long s : shape) n *= s;
        Random random = new Random(7);
        return Tensors.of(random.doubles(n, -1, 1).toArray(), shape);
    }

    private static double[][] analytic(BiFunction<Tape, Variable[], Variable> op, Tensor[] inputs, Tensor weights) {
        try (Tape tape = Tape.recording()) {
            Variable[] v = new Variable[inputs.length];
            for (int i = 0; i < v.length; i++) v[i] = tape.variable(inputs[i]);
            tape.backward(op.apply(tape, v), weights);
            double[][] g = new double[v.length][];
            for (int i = 0; i < v.length; i++) {
                Tensor t = v[i].takeGradient();
                g[i] = t == null ? new double[(int) inputs[i].numel()] : Tensors.toDoubles(t);
                if (t != null) t.close();
            }
            return g;
        }
    }

    private static double difference(BiFunction<Tape, Variable[], Variable> op, Tensor[] inputs, Tensor weights, int input, int element) {
        return (shifted(op, inputs, weights, input, element, STEP) - shifted(op, inputs, weights, input, element, -STEP)) / (2 * STEP);
    }

    private static double shifted(BiFunction<Tape, Variable[], Variable> op, Tensor[] inputs, Tensor weights, int input, int element, double by) {
        try (Scope _ = Scope.open()) {
            double[] values = Tensors.toDoubles(inputs[input]);
            values[element] += by;
            Tape off = Tape.off();
            Variable[] v = new Variable[inputs.length];
            for (int i = 0; i < v.length; i++) v[i] = off.constant(i == input ? Tensors.of(values, inputs[i].shape()) : inputs[i]);
            Tensor y = op.apply(off, v).value();
            if (!y.device().equals(Device.CPU)) throw new IllegalArgumentException("gradients are checked on the CPU");
            return Tensors.item(Aten.sum(Aten.mul(y, weights)));
        }
    }
}
