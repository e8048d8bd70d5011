package org.trainyard.engine.ops;

import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/** Normalisation over the last dimension, of width H. Statistics are fp32 (fp64 for fp64 input). */
public final class NormOp {
    private NormOp() {}

    /**
     * Layer normalisation (Ba, Kiros and Hinton 2016) with biased variance: y = (x-μ)/√(σ²+ε)·w + b.
     *
     * @param onePlus whether the weight is stored as w-1 ({@code --apply-layernorm-1p})
     */
    public static Variable layerNorm(Tape tape, Variable x, Variable w, Variable b, double epsilon, boolean onePlus) {
        Tensor in = x.value();
        long[] width = {in.size(-1)};
        Tensor weight = effective(w, onePlus, parameterType(in, w));
        Tensor bias = Aten.to(b.value(), weight.dtype());
        Tensor[] r = Aten.callMany(3, "native_layer_norm", in, width, Aten.some(weight), Aten.some(bias), epsilon);
        if (!tape.needs(x, w, b)) return tape.constant(r[0]);
        Tensor input = tape.save(in);
        Tensor mean = tape.save(r[1]);
        Tensor rstd = tape.save(r[2]);
        Tensor savedWeight = tape.save(weight);
        Tensor savedBias = tape.save(bias);
        tape.place(Rules.WHOLE_FEATURES);
        return tape.record(r[0], (g, out) -> {
            boolean[] wanted = {x.needsGradient(), w.needsGradient(), b.needsGradient()};
            Tensor[] d = Aten.callMany(3, "native_layer_norm_backward", g[0], input, width, mean, rstd, Aten.some(savedWeight),
                Aten.some(savedBias), wanted);
            if (wanted[0]) out.add(x, d[0]);
            if (wanted[1]) out.add(w, d[1]);
            if (wanted[2]) out.add(b, d[2]);
        }, x, w, b);
    }

    /**
     * Root mean square normalisation (Zhang and Sennrich 2019): y = x/√(mean(x²)+ε)·w.
     *
     * @param w may be null, for the weightless L2 form of Llama 4's QK norm
     */
    public static Variable rmsNorm(Tape tape, Variable x, Variable w, double epsilon, boolean onePlus) {
        DType type = x.value().dtype();
        DType wide = type == DType.FLOAT64 ? type : DType.FLOAT32;
        Tensor in = Aten.to(x.value(), wide);
        Tensor rstd = Aten.unary("rsqrt", Aten.add(Aten.mean(Aten.mul(in, in), true, -1), epsilon));
        Tensor normalised = Aten.mul(in, rstd);
        Tensor weight = w == null ? null : effective(w, onePlus, wide);
        Tensor y = Aten.to(weight == null ? normalised : Aten.mul(normalised, weight), type);
        if (!tape.needs(x, w)) return tape.constant(y);
        Tensor input = tape.save(x.value());
        Tensor savedRstd = tape.save(rstd);
        Tensor savedWeight = weight == null ? null : tape.save(weight);
        tape.place(Rules.WHOLE_FEATURES);
        return tape.record(y, (g, out) -> {
            Tensor gradient = Aten.to(g[0], wide);
            Tensor unit = Aten.mul(Aten.to(input, wide), savedRstd);
            if (w != null && w.needsGradient()) {
                Tensor rows = Aten.mul(gradient, unit);
                out.add(w, Aten.sum(Aten.reshape(rows, rows.numel() / rows.size(-1), rows.size(-1)), false, 0));
            }
            Tensor scaled = savedWeight == null ? gradient : Aten.mul(gradient, savedWeight);
            Tensor along = Aten.mean(Aten.mul(scaled, unit), true, -1);
            Tensor dx = Aten.mul(Aten.sub(scaled, Aten.mul(unit, along)), savedRstd);
            out.add(x, Aten.to(dx, type));
        }, x, w);
    }

    /** On the CPU low-precision input goes with fp32 parameters, whose gradients would suffer most from rounding. */
    private static DType parameterType(Tensor x, Variable w) {
        return x.device().isCpu() && w.value().dtype() == DType.FLOAT32 ? DType.FLOAT32 : x.dtype();
    }

    private static Tensor effective(Variable w, boolean onePlus, DType dtype) {
        Tensor t = Aten.to(w.value(), dtype);
        return onePlus ? Aten.add(t, 1) : t;
    }
}
