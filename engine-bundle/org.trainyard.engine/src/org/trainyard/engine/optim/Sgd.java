package org.trainyard.engine.optim;

import java.util.List;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Gradient descent with momentum (Sutskever et al. 2013, in PyTorch's form) and weight decay as part of the gradient:
 * g += decay·p, b = momentum·b + g, p -= lr·b. {@code --optimizer sgd}. Immutable.
 */
public record Sgd(double momentum) implements UpdateRule {
    /** Momentum 0.9. */
    public static final Sgd DEFAULT = new Sgd(0.9);

    @Override public String name() { return "sgd"; }

    @Override public List<String> stateNames() { return momentum == 0 ? List.of() : List.of("momentum_buffer"); }

    @Override public void update(Target t, Hyper h) {
        try (Scope _ = Scope.open()) {
            Tensor g = h.gradientScale() == 1 ? t.gradient() : Aten.mul(t.gradient(), h.gradientScale());
            // The buffer starts at zero, so the first step needs no case of its own.
            Aten.callInPlace(0, "_fused_sgd_", List.of(t.main()), List.of(g), t.states(), h.weightDecay(), momentum, h.learningRate(), 0.0,
                false, false, false, null, null);
            if (t.weight() != null) Aten.copy(t.weight(), t.main());
        }
    }
}
