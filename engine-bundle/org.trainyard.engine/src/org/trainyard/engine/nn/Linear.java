package org.trainyard.engine.nn;

import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.LinearOp;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;

/** An affine map of rows, weight [out, in]. */
public final class Linear {
    private final Parameter weight;
    private Parameter bias;

    public Linear(ParameterFactory make, String name, ParameterFactory.Init init, long in, long out) {
        weight = make.matrix(name + ".weight", init, out, in);
    }

    /** Adds a bias, which draws nothing. */
    public Linear withBias(ParameterFactory make, String name) {
        bias = make.vector(name + ".bias", 0, false, weight.value().size(0));
        return this;
    }

    public Parameter weight() { return weight; }

    /** Null if there is none. */
    public Parameter bias() { return bias; }

    public Variable forward(Tape tape, Variable x) { return LinearOp.linear(tape, x, weight, bias); }

    /** The product alone, for activations that add the bias themselves. */
    public Variable withoutBias(Tape tape, Variable x) { return LinearOp.linear(tape, x, weight, null); }

    /** residual + dropout(x·wᵀ + b), fused into the product where nothing is dropped. */
    public Variable addTo(ForwardContext pass, Variable x, Variable residual, double dropout) {
        Tape tape = pass.tape();
        boolean drops = pass.training() && dropout > 0;
        if (!drops && residual.value().dtype() == weight.value().dtype()) return LinearOp.linearAdd(tape, x, weight, bias, residual);
        Variable y = forward(tape, x);
        return ElementwiseOp.add(tape, residual, drops ? ElementwiseOp.dropout(tape, y, dropout, pass.dropout()) : y);
    }
}
