package org.trainyard.engine.ops;

import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/** Sums, products with constants, and dropout. */
public final class ElementwiseOp {
    private ElementwiseOp() {}

    /** a + b of one shape, in the wider of their types. */
    public static Variable add(Tape tape, Variable a, Variable b) {
        Tensor y = Aten.add(a.value(), b.value());
        if (!tape.needs(a, b)) return tape.constant(y);
        DType typeA = a.value().dtype();
        DType typeB = b.value().dtype();
        tape.place(Rules.LINEAR);
        return tape.record(y, (g, in) -> {
            in.addShared(a, Aten.to(g[0], typeA));
            in.addShared(b, Aten.to(g[0], typeB));
        }, a, b);
    }

    /** x in another floating type; x itself if it has that type. */
    public static Variable cast(Tape tape, Variable x, DType type) {
        DType from = x.value().dtype();
        if (from == type) return x;
        Tensor y = Aten.to(x.value(), type);
        if (!tape.needs(x)) return tape.constant(y);
        tape.place(Rules.LINEAR);
        return tape.record(y, (g, in) -> in.add(x, Aten.to(g[0], from)), x);
    }

    /** x[T,H] + bias[H]. */
    public static Variable addBias(Tape tape, Variable x, Variable bias) {
        Tensor y = Aten.add(x.value(), bias.value());
        if (!tape.needs(x, bias)) return tape.constant(y);
        return tape.record(y, (g, in) -> {
            in.addShared(x, g[0]);
            if (bias.needsGradient()) in.add(bias, Aten.sumRows(g[0]));
        }, x, bias);
    }

    /** factor·x. */
    public static Variable scale(Tape tape, Variable x, double factor) {
        Tensor y = Aten.mul(x.value(), factor);
        if (!tape.needs(x)) return tape.constant(y);
        tape.place(Rules.LINEAR);
        return tape.record(y, (g, in) -> in.add(x, Aten.mul(g[0], factor)), x);
    }

    /**
     * Dropout (Srivastava et al. 2014): each element is kept with probability 1-p and then divided by it. With p = 0 x itself is returned.
     */
    public static Variable dropout(Tape tape, Variable x, double p, DropoutMask keep) {
        if (p == 0) return x;
        Tensor mask = keep.keep(p, x.value());
        double scale = 1 / (1 - p);
        Tensor y = apply(x.value(), mask, scale);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor saved = tape.save(mask);
        tape.place(Rules.LINEAR);
        return tape.record(y, (g, in) -> in.add(x, apply(g[0], saved, scale)), x);
    }

    static Tensor apply(Tensor x, Tensor mask, double scale) {
        return Aten.call("native_dropout_backward", x, mask, scale);
    }
}
