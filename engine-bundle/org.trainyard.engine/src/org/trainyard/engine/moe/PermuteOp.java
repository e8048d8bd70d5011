package org.trainyard.engine.moe;

import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Brings tokens into the order of experts and back. The copies of a token are summed in the order of its choice of experts, best first, on
 * every device and with any number of ranks. Legend: {@link TokenOrder}'s, H width.
 */
public final class PermuteOp {
    private PermuteOp() {}

    /** x[T,H] → [P,H]: a row for every copy of a token. */
    public static Variable spread(Tape tape, Variable x, TokenOrder order) {
        boolean needed = tape.needs(x);
        if (needed) tape.place(Rules.LINEAR);
        Maps maps = new Maps(order, x.value(), needed ? tape : null);
        Tensor y = maps.spread(x.value());
        return needed ? tape.record(y, (g, in) -> in.add(x, maps.gather(g[0])), x) : tape.constant(y);
    }

    /** y[P,H] → [T,H]: the sum of the copies of each token; dropped copies count zero. */
    public static Variable gather(Tape tape, Variable y, TokenOrder order) {
        boolean needed = tape.needs(y);
        if (needed) tape.place(Rules.LINEAR);
        Maps maps = new Maps(order, y.value(), needed ? tape : null);
        Tensor x = maps.gather(y.value());
        return needed ? tape.record(x, (g, in) -> in.add(y, maps.spread(g[0])), y) : tape.constant(x);
    }

    /** Weights[T,k] → [P]: the weight of each row, zero for empty ones. */
    public static Variable weights(Tape tape, Variable w, TokenOrder order) {
        Tensor flat = Aten.reshape(w.value(), w.value().numel());
        Tensor y = masked(Aten.call("index_select", flat, 0L, order.slotOfRow()), order.filled(flat.dtype()));
        if (!tape.needs(w)) return tape.constant(y);
        Tensor rowOfSlot = tape.save(order.rowOfSlot());
        Tensor mask = order.kept(flat.dtype());
        Tensor kept = mask == null ? null : tape.save(mask);
        long[] shape = w.value().shape();
        return tape.record(y, (g, in) -> in.add(w, Aten.view(picked(g[0], rowOfSlot, kept), shape)), w);
    }

    /** Rows of {@code t} in another order, those that the mask excludes as zeros. */
    private static Tensor picked(Tensor t, Tensor rows, Tensor mask) {
        if (t.size(0) > 0) return masked(Aten.call("index_select", t, 0L, rows), mask);
        long[] shape = t.shape();
        shape[0] = rows.size(0);
        return Tensors.zeros(t.dtype(), t.device(), shape);
    }

    private static Tensor masked(Tensor t, Tensor mask) {
        if (mask == null) return t;
        return Aten.mulInPlace(t, t.rank() == 1 ? mask : Aten.unsqueeze(mask, 1));
    }

    /** Both directions of an order, kept until backward if there is one. */
    private static final class Maps {
        private final Tensor tokenOfRow;
        private final Tensor rowOfSlot;
        private final Tensor filled;
        private final Tensor kept;
        private final long tokens;
        private final int copies;

        /** @param tape that a node will be recorded on; null if none will */
        Maps(TokenOrder order, Tensor like, Tape tape) {
            tokens = order.tokens();
            copies = order.copies();
            tokenOfRow = saved(tape, order.tokenOfRow());
            rowOfSlot = saved(tape, order.rowOfSlot());
            filled = saved(tape, order.filled(like.dtype()));
            kept = saved(tape, order.kept(like.dtype()));
        }

        private static Tensor saved(Tape tape, Tensor t) { return t == null || tape == null ? t : tape.save(t); }

        Tensor spread(Tensor x) { return picked(x, tokenOfRow, filled); }

        Tensor gather(Tensor y) {
            Tensor copied = picked(y, rowOfSlot, kept);
            return copies == 1 ? copied : Aten.sum(Aten.view(copied, tokens, copies, y.size(1)), false, 1);
        }
    }
}
