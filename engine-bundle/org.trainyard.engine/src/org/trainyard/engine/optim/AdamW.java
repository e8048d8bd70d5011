package org.trainyard.engine.optim;

import java.util.List;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.tensor.Tensor;

/**
 * Adam with decoupled weight decay and bias correction (Kingma and Ba 2015; Loshchilov and Hutter 2019): what {@code --optimizer adam}
 * means. The arithmetic is the best {@link AdamWKernel}'s for the device and the type of the weight. Immutable.
 */
public record AdamW(double beta1, double beta2, double epsilon) implements UpdateRule {
    /** β 0.9 and 0.999, ε 1e-8. */
    public static final AdamW DEFAULT = new AdamW(0.9, 0.999, 1e-8);

    @Override public String name() { return "adam"; }

    @Override public List<String> stateNames() { return List.of("exp_avg", "exp_avg_sq"); }

    @Override public void update(Target t, Hyper h) {
        Tensor trained = t.weight() == null ? t.main() : t.weight();
        AdamWKernel kernel = Kernels.best(AdamWKernel.class, trained.device(), trained.dtype());
        kernel.step(new AdamWKernel.Arguments(t.main(), t.gradient(), t.states().get(0), t.states().get(1), t.weight()),
            new AdamWKernel.Hyper(h.learningRate(), beta1, beta2, epsilon, h.weightDecay(), h.step(), h.gradientScale()));
    }
}
