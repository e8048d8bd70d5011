package org.trainyard.engine.tape;

import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Tensor;

/** Where the backward of an op delivers the gradients of its inputs. */
public final class Gradients {
    private final DeferredProducts later;

    /** @param later takes the products of weight gradients; null to do them at once */
    Gradients(DeferredProducts later) {
        this.later = later;
    }

    /** Delivers a tensor that this backward has just computed and does not touch again. */
    public void add(Variable input, Tensor gradient) {
        if (input.needsGradient()) input.accumulate(gradient, true);
    }

    /** Delivers a tensor, or a view of one, that others may hold too. */
    public void addShared(Variable input, Tensor gradient) {
        if (input.needsGradient()) input.accumulate(gradient.share(), false);
    }

    /** Delivers the matrix product {@code a·b}; into a parameter it accumulates without a tensor in between, at once or later. */
    public void addProduct(Variable input, Tensor a, Tensor b) {
        if (input instanceof Parameter p && later != null) later.add(p, a, b);
        else if (input instanceof Parameter p) p.accumulateProduct(a, b);
        else add(input, MatrixProduct.of(a, b));
    }
}
