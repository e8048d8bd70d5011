package org.trainyard.engine.ops;

import org.trainyard.engine.kernel.BiasGeluKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Activation functions of the feed-forward part. Legend: T tokens, F its inner width. */
public final class ActivationOp {
    private ActivationOp() {}

    /**
     * gelu(x[T,F] + bias[F]) in the tanh form, fused, as Megatron's bias-GELU fusion computes it. The result, as wide as the input that is kept, is computed
     * again for the products of backward: a quarter of a layer's activations against half a percent of a step.
     */
    public static Variable biasGelu(Tape tape, Variable x, Variable bias) {
        BiasGeluKernel kernel = Kernels.best(BiasGeluKernel.class, x.value().device(), x.value().dtype());
        Tensor y = kernel.forward(x.value(), bias.value());
        if (!tape.needs(x, bias)) return tape.constant(y);
        Tensor input = tape.save(x.value());
        Tensor b = tape.save(bias.value());
        Variable activated = tape.record(y, (g, in) -> {
            Tensor dx = kernel.backward(g[0], input, b);
            if (bias.needsGradient()) in.add(bias, Aten.sumRows(dx));
            in.addShared(x, dx);
        }, x, bias);
        Tensor again = tape.save(x.value());
        Tensor bAgain = tape.save(bias.value());
        return tape.discard(activated, () -> kernel.forward(again, bAgain));
    }

    /** gelu(x): exact (erf) or its tanh approximation. */
    public static Variable gelu(Tape tape, Variable x, boolean tanh) {
        String form = tanh ? "tanh" : "none";
        Tensor y = Aten.call("gelu", x.value(), form);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor input = tape.save(x.value());
        return tape.record(y, (g, in) -> in.add(x, Aten.call("gelu_backward", g[0], input, form)), x);
    }

    /** silu(first half)·second half of x[T,2F] (Shazeer 2020). */
    public static Variable swiglu(Tape tape, Variable x) {
        long half = x.value().size(-1) / 2;
        Tensor gate = Aten.narrow(x.value(), -1, 0, half);
        Tensor up = Aten.narrow(x.value(), -1, half, half);
        Tensor y = Aten.mul(Aten.unary("silu", gate), up);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor input = tape.save(x.value());
        return tape.record(y, (g, in) -> {
            Tensor a = Aten.narrow(input, -1, 0, half);
            Tensor b = Aten.narrow(input, -1, half, half);
            Tensor dx = Tensors.emptyLike(input);
            Aten.copy(Aten.narrow(dx, -1, 0, half), Aten.call("silu_backward", Aten.mul(g[0], b), a));
            Aten.copy(Aten.narrow(dx, -1, half, half), Aten.mul(g[0], Aten.unary("silu", a)));
            in.add(x, dx);
        }, x);
    }

    /** relu(x)² (So et al. 2021). */
    public static Variable squaredRelu(Tape tape, Variable x) {
        Tensor r = Aten.unary("relu", x.value());
        Tensor y = Aten.mul(r, r);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor saved = tape.save(r);
        return tape.record(y, (g, in) -> in.add(x, Aten.mul(Aten.mul(g[0], saved), 2)), x);
    }
}
