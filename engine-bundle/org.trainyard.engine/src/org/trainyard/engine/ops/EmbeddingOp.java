package org.trainyard.engine.ops;

import java.util.Collections;
import java.util.List;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Table look-ups. Legend: T tokens, V rows of the table, H width. */
public final class EmbeddingOp {
    private EmbeddingOp() {}

    /** y[T,H] = table[V,H] at rows ids[T] (int64). The gradient is summed in the table's main gradient, row by row. */
    public static Variable embedding(Tape tape, Variable table, Tensor ids) { return embedding(tape, table, ids, null); }

    /** @param inside bool [T]: rows that are false are zero, and give no gradient; null for none */
    public static Variable embedding(Tape tape, Variable table, Tensor ids, Tensor inside) {
        Tensor y = masked(Aten.call("index_select", table.value(), 0L, ids), inside);
        if (!tape.needs(table)) return tape.constant(y);
        Tensor rows = tape.save(ids);
        Tensor mask = inside == null ? null : tape.save(inside);
        tape.place(Rules.TABLE);
        return tape.record(y, (g, in) -> {
            if (table instanceof Parameter p) {
                p.settleGradient();
                addRows(p.mainGradient(), rows, masked(g[0], mask));
                p.gradientWritten();
            } else {
                Tensor sum = Tensors.zerosLike(table.value());
                addRows(sum, rows, masked(g[0], mask));
                in.add(table, sum);
            }
        }, table);
    }

    private static Tensor masked(Tensor x, Tensor inside) { return inside == null ? x : Aten.mul(x, Aten.unsqueeze(inside, 1)); }

    private static void addRows(Tensor sum, Tensor rows, Tensor g) {
        DType type = sum.dtype();
        List<Object> index = Collections.singletonList(Aten.some(rows));
        Aten.callInPlace(1, "index_put_", sum, index, Aten.to(g, type), true);
    }

    /** y[B·S,H] = x[B·S,H] + table[0…S-1,H] repeated for each of B sequences. */
    public static Variable addPositions(Tape tape, Variable x, Variable table, long sequenceLength) {
        long width = x.value().size(1);
        long batch = x.value().size(0) / sequenceLength;
        Tensor positions = Aten.narrow(table.value(), 0, 0, sequenceLength);
        Tensor y = Aten.view(Aten.add(Aten.view(x.value(), batch, sequenceLength, width), positions), batch * sequenceLength, width);
        if (!tape.needs(x, table)) return tape.constant(y);
        return tape.record(y, (g, in) -> {
            in.addShared(x, g[0]);
            if (table.needsGradient()) in.add(table, padded(g[0], table.value(), batch, sequenceLength));
        }, x, table);
    }

    private static Tensor padded(Tensor g, Tensor table, long batch, long sequenceLength) {
        Tensor sum = Aten.sum(Aten.view(g, batch, sequenceLength, g.size(1)), false, 0);
        if (table.size(0) == sequenceLength) return sum;
        Tensor full = Tensors.zeros(sum.dtype(), sum.device(), table.shape());
        Aten.copy(Aten.narrow(full, 0, 0, sequenceLength), sum);
        return full;
    }
}
