package org.trainyard.engine.ops;

import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Affine maps. Legend: T tokens, I input width, O output width. */
public final class LinearOp {
    private LinearOp() {}

    /** y[T,O] = x[T,I]·w[O,I]ᵀ (+ b[O]); {@code b} may be null. */
    public static Variable linear(Tape tape, Variable x, Variable w, Variable b) {
        Tensor wT = Aten.transpose(w.value(), 0, 1);
        Tensor y = Tensors.empty(x.value().dtype(), x.value().device(), x.value().size(0), w.value().size(0));
        MatrixProduct.into(y, x.value(), wT, b == null ? null : b.value(), false);
        return recorded(tape, y, x, w, b, null);
    }

    /** y[T,O] = residual[T,O] + x·wᵀ (+ b), the product accumulating onto the residual so that it costs no pass of its own. */
    public static Variable linearAdd(Tape tape, Variable x, Variable w, Variable b, Variable residual) {
        Tensor wT = Aten.transpose(w.value(), 0, 1);
        Tensor y = b == null ? Aten.clone(residual.value()) : Aten.add(residual.value(), b.value());
        MatrixProduct.into(y, x.value(), wT, null, true);
        return recorded(tape, y, x, w, b, residual);
    }

    private static Variable recorded(Tape tape, Tensor y, Variable x, Variable w, Variable b, Variable residual) {
        if (!tape.needs(x, w, b, residual)) return tape.constant(y);
        Tensor input = w.needsGradient() ? tape.save(x.value()) : null;
        Tensor weight = x.needsGradient() ? tape.save(w.value()) : null;
        tape.place(Rules.MATRIX);
        return tape.record(y, (g, in) -> {
            if (residual != null) in.addShared(residual, g[0]);
            if (weight != null) in.addProduct(x, g[0], weight);
            if (input != null) in.addProduct(w, Aten.transpose(g[0], 0, 1), input);
            if (b != null && b.needsGradient()) in.add(b, Aten.sumRows(g[0]));
        }, x, w, b, residual);
    }
}
