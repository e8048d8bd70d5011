package org.trainyard.engine.tests.optim;

import java.util.List;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.UpdateRule;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** A weight [2, 3] that decays and a bias [3] that does not, with values that every type but bf16's sums hold exactly. */
final class Tiny implements AutoCloseable {
    final Parameter weight;
    final Parameter bias;
    final Optimizer optimizer;
    private final Scope scope = Scope.open();

    Tiny(UpdateRule rule, DType dtype) {
        weight = new Parameter("fc.weight", Aten.to(values(0, 2, 3), dtype));
        bias = new Parameter("fc.bias", Aten.to(values(5, 3), dtype));
        optimizer = new Optimizer(ParameterGroup.split(List.of(weight, bias), false), rule);
    }

    /** Multiples of 1/8 between -5/8 and 5/8. */
    static Tensor values(int k, long... shape) {
        int n = 1;
        for (long s : shape) n *= (int) s;
        float[] v = new float[n];
        for (int i = 0; i < n; i++) v[i] = ((7 * i + 3 * k) % 11 - 5) / 8f;
        return Tensors.of(v, shape);
    }

    /** Puts the gradient of step t, times {@code factor}, in place and the learning rate 0.01·t and decay 0.1. */
    void prepare(int t, double factor) {
        gradient(weight, Aten.mul(values(10 * t, 2, 3), factor));
        gradient(bias, Aten.mul(values(10 * t + 5, 3), factor));
        for (ParameterGroup g : optimizer.groups()) g.set(0.01 * t, 0.1);
    }

    static void gradient(Parameter p, Tensor g) {
        Aten.copy(p.mainGradient(), g);
        p.gradientWritten();
    }

    void steps(int from, int to) {
        for (int t = from; t <= to; t++) {
            prepare(t, 1);
            optimizer.step(1);
        }
    }

    float[] weights() { return Tensors.toFloats(weight.value()); }

    float[] biases() { return Tensors.toFloats(bias.value()); }

    @Override public void close() {
        optimizer.close();
        weight.close();
        bias.close();
        scope.close();
    }
}
