package org.trainyard.engine.moe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.kernel.GroupedMatmulKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What experts compute on their rows, which lie expert by expert. Legend: P rows, I input width, O output width, {@code rows[e]} of expert e. */
public final class ExpertOps {
    private ExpertOps() {}

    /** y[P,O] whose rows of expert e are those of x[P,I] times w[e]ᵀ, w[e] [O,I]. An expert without rows leaves its gradient alone. */
    public static Variable linear(Tape tape, Variable x, List<? extends Variable> w, long[] rows) {
        Tensor y = Tensors.empty(x.value().dtype(), x.value().device(), x.value().size(0), w.getFirst().value().size(0));
        GroupedMatmulKernel kernel = Kernels.best(GroupedMatmulKernel.class, x.value().device(), x.value().dtype());
        kernel.multiply(y, x.value(), w.stream().map(v -> Aten.transpose(v.value(), 0, 1)).toList(), rows);
        Variable[] inputs = inputs(x, null, w);
        if (!tape.needs(inputs)) return tape.constant(y);
        Tensor input = tape.save(x.value());
        List<Tensor> weights = w.stream().map(v -> tape.save(v.value())).toList();
        tape.place(Rules.EXPERT_MATRICES);
        return tape.record(y, (g, in) -> {
            Tensor d = Aten.contiguous(g[0]);
            if (x.needsGradient()) {
                Tensor dx = Tensors.empty(input.dtype(), input.device(), input.shape());
                kernel.multiply(dx, d, weights, rows);
                in.add(x, dx);
            }
            long first = 0;
            for (int e = 0; e < rows.length; e++) {
                if (rows[e] > 0 && w.get(e).needsGradient()) {
                    in.addProduct(w.get(e), Aten.transpose(Aten.narrow(d, 0, first, rows[e]), 0, 1), Aten.narrow(input, 0, first, rows[e]));
                }
                first += rows[e];
            }
        }, inputs);
    }

    /**
     * x[P,O] plus the bias of each row's expert, which may be weighted.
     *
     * @param b biases [O]
     * @param weights [P]; null for ones
     */
    public static Variable addBias(Tape tape, Variable x, List<? extends Variable> b, Variable weights, long[] rows) {
        Tensor y = Aten.clone(x.value());
        long first = 0;
        for (int e = 0; e < rows.length; e++) {
            if (rows[e] == 0) continue;
            Tensor part = Aten.narrow(y, 0, first, rows[e]);
            Tensor bias = b.get(e).value();
            Tensor added = weights == null ? bias : Aten.mul(column(weights.value(), first, rows[e]), bias);
            Aten.copy(part, Aten.add(part, added));
            first += rows[e];
        }
        Variable[] inputs = inputs(x, weights, b);
        if (!tape.needs(inputs)) return tape.constant(y);
        Tensor w = weights == null ? null : tape.save(weights.value());
        List<Tensor> biases = weights == null ? null : b.stream().map(v -> tape.save(v.value())).toList();
        return tape.record(y, (g, in) -> {
            in.addShared(x, g[0]);
            Tensor dw = w != null && weights.needsGradient() ? Tensors.empty(w.dtype(), w.device(), w.shape()) : null;
            long start = 0;
            for (int e = 0; e < rows.length; e++) {
                if (rows[e] == 0) continue;
                Tensor part = Aten.narrow(g[0], 0, start, rows[e]);
                if (b.get(e).needsGradient()) in.add(b.get(e), Aten.sumRows(w == null ? part : Aten.mul(part, column(w, start, rows[e]))));
                if (dw != null) Aten.copy(Aten.narrow(dw, 0, start, rows[e]), Aten.sum(Aten.mul(part, biases.get(e)), false, 1));
                start += rows[e];
            }
            if (dw != null) in.add(weights, dw);
        }, inputs);
    }

    private static Tensor column(Tensor weights, long first, long rows) { return Aten.unsqueeze(Aten.narrow(weights, 0, first, rows), 1); }

    private static Variable[] inputs(Variable x, Variable weights, List<? extends Variable> parameters) {
        List<Variable> all = new ArrayList<>(parameters);
        all.add(x);
        if (weights != null) all.add(weights);
        return all.toArray(Variable[]::new);
    }

    /** Each row of x[P,H] times its weight [P], in x's type. */
    public static Variable weigh(Tape tape, Variable x, Variable weights) {
        DType type = x.value().dtype();
        DType weightType = weights.value().dtype();
        Tensor y = Aten.to(Aten.mul(x.value(), Aten.unsqueeze(weights.value(), 1)), type);
        if (!tape.needs(x, weights)) return tape.constant(y);
        Tensor input = weights.needsGradient() ? tape.save(x.value()) : null;
        Tensor w = x.needsGradient() ? tape.save(weights.value()) : null;
        return tape.record(y, (g, in) -> {
            if (w != null) in.add(x, Aten.to(Aten.mul(g[0], Aten.unsqueeze(w, 1)), type));
            if (input != null) in.add(weights, Aten.to(Aten.sum(Aten.mul(Aten.to(g[0], weightType), input), false, 1), weightType));
        }, x, weights);
    }

    /** The rows of each expert as variables of their own; of an expert without rows, null. */
    public static Variable[] split(Tape tape, Variable x, long[] rows) {
        Tensor[] parts = new Tensor[rows.length];
        long first = 0;
        for (int e = 0; e < rows.length; e++) {
            parts[e] = Aten.narrow(x.value(), 0, first, rows[e]);
            first += rows[e];
        }
        if (!tape.needs(x)) return Arrays.stream(parts).map(tape::constant).toArray(Variable[]::new);
        Tensor like = x.value();
        DType type = like.dtype();
        Device device = like.device();
        long[] shape = like.shape();
        tape.place(Rules.LINEAR);
        return tape.record(parts, (g, in) -> {
            Tensor dx = Tensors.empty(type, device, shape);
            long start = 0;
            for (int e = 0; e < rows.length; e++) {
                Tensor part = Aten.narrow(dx, 0, start, rows[e]);
                if (g[e] == null) Aten.zero(part);
                else Aten.copy(part, g[e]);
                start += rows[e];
            }
            in.add(x, dx);
        }, x);
    }

    /** The parts one under the other; the inverse of {@link #split}. */
    public static Variable join(Tape tape, List<Variable> parts) {
        Tensor y = Aten.call("cat", parts.stream().map(Variable::value).toList(), 0L);
        Variable[] inputs = parts.toArray(Variable[]::new);
        if (!tape.needs(inputs)) return tape.constant(y);
        long[] rows = parts.stream().mapToLong(p -> p.value().size(0)).toArray();
        tape.place(Rules.LINEAR);
        return tape.record(y, (g, in) -> {
            long start = 0;
            for (int e = 0; e < inputs.length; e++) {
                in.addShared(inputs[e], Aten.narrow(g[0], 0, start, rows[e]));
                start += rows[e];
            }
        }, inputs);
    }
}
