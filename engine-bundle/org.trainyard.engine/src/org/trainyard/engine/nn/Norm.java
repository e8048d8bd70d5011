package org.trainyard.engine.nn;

import org.trainyard.engine.mesh.GroupKind;
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

    public Norm(TransformerConfig c, ParameterFactory make, String name, long width) { this(c, make, name, width, c.parallel.sequenceParallel()); }

    /** @param partial whether each tensor-parallel rank normalises only a part of what the whole model does: its own rows, or its own heads */
    Norm(TransformerConfig c, ParameterFactory make, String name, long width, boolean partial) {
        epsilon = c.normEpsilon;
        onePlus = c.layerNormOnePlus;
        outputType = c.dtype;
        weight = make.vector(name + ".weight", onePlus ? 0 : 1, true, width);
        bias = c.normalization == TransformerConfig.Normalization.LAYER_NORM ? make.vector(name + ".bias", 0, true, width) : null;
        if (!partial) return;
        weight.sumGradientOver(GroupKind.TENSOR);
        if (bias != null) bias.sumGradientOver(GroupKind.TENSOR);
    }

    /** x of any shape whose last dimension is the width; the result has the model's type. */
    public Variable forward(Tape tape, Variable x) {
        Variable y = bias == null ? NormOp.rmsNorm(tape, x, weight, epsilon, onePlus) : NormOp.layerNorm(tape, x, weight, bias, epsilon, onePlus);
        return ElementwiseOp.cast(tape, y, outputType);
    }
}
