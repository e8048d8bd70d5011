package org.trainyard.engine.nn;

import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.NormOp;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.DType;

/** Layer or RMS normalisation of the last dimension. Its parameters are fp32 even in a low-precision model. */
public final class Norm {
    private final Parameter weight;
    private final Parameter bias;
    private final double epsilon;
    private final boolean onePlus;
    private final DType outputType;

    public Norm(TransformerConfig c, ParameterFactory make, String name, long width) {
        epsilon = c.normEpsilon;
        onePlus = c.layerNormOnePlus;
        outputType = c.dtype;
        weight = make.vector(name + ".weight", onePlus ? 0 : 1, true, width);
        bias = c.normalization == TransformerConfig.Normalization.LAYER_NORM ? make.vector(name + ".bias", 0, true, width) : null;
    }

    /** x of any shape whose last dimension is the width; the result has the model's type. */
    public Variable forward(Tape tape, Variable x) {
        Variable y = bias == null ? NormOp.rmsNorm(tape, x, weight, epsilon, onePlus) : NormOp.layerNorm(tape, x, weight, bias, epsilon, onePlus);
        return ElementwiseOp.cast(tape, y, outputType);
    }
}
