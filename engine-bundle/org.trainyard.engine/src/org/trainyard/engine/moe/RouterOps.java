package org.trainyard.engine.moe;

import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.random.RandomValues;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/** The way to the router's logits. Legend: T tokens, H width, E experts. */
public final class RouterOps {
    private RouterOps() {}

    /** Logits[T,E] = x[T,H]·w[E,H]ᵀ, multiplied in {@code type}. */
    public static Variable logits(Tape tape, Variable x, Variable w, DType type) {
        DType from = x.value().dtype();
        if (from == type) return LinearOp.linear(tape, x, w, null);
        Tensor input = Aten.to(x.value(), type);
        Tensor weight = Aten.to(w.value(), type);
        Tensor y = MatrixProduct.of(input, Aten.transpose(weight, 0, 1));
        if (!tape.needs(x, w)) return tape.constant(y);
        // Saved as they are, to be widened again: half the memory.
        Tensor savedInput = tape.save(x.value());
        Tensor savedWeight = tape.save(w.value());
        return tape.record(y, (g, in) -> {
            if (x.needsGradient()) in.add(x, Aten.to(MatrixProduct.of(g[0], Aten.to(savedWeight, type)), from));
            if (w.needsGradient()) in.addProduct(w, Aten.transpose(g[0], 0, 1), Aten.to(savedInput, type));
        }, x, w);
    }

    /** x times U(1-ε, 1+ε), element by element (Fedus et al. 2021). */
    public static Variable jitter(Tape tape, Variable x, double epsilon, RandomValues random) {
        Tensor noise = random.uniform(1 - epsilon, 1 + epsilon, x.value());
        Tensor y = Aten.mul(x.value(), noise);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor saved = tape.save(noise);
        return tape.record(y, (g, in) -> in.add(x, Aten.mul(g[0], saved)), x);
    }

    /** N(0, 1) in place of the logits, whose gradient passes through: an even load, to measure speed. */
    public static Variable forcedBalance(Tape tape, Variable logits, RandomValues random) {
        Tensor y = random.normal(logits.value());
        if (!tape.needs(logits)) return tape.constant(y);
        return tape.record(y, (g, in) -> in.addShared(logits, g[0]), logits);
    }
}
