package org.trainyard.engine.ops;

import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Split;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Between token rows and attention heads. Legend: B batch, S positions, N query heads, G key/value groups, D head size. The rows of the
 * fused projection are laid out group by group as Megatron does: N/G query heads, one key head, one value head.
 */
public final class HeadsOp {
    private static final Rule FEATURES_TO_HEADS = c -> renamed(c.plain(true), Split.FEATURES, Split.HEADS);
    private static final Rule HEADS_TO_FEATURES = c -> renamed(c.plain(true), Split.HEADS, Split.FEATURES);

    private HeadsOp() {}

    private static Placement renamed(Placement p, Split from, Split to) { return p.split() == from ? Placement.sharded(to) : p; }

    /** qkv[B·S, (N+2G)·D] → q[B,N,S,D], k[B,G,S,D], v[B,G,S,D]; q is a copy when G < N, otherwise all are views. */
    public static Variable[] split(Tape tape, Variable qkv, long batch, long heads, long groups, long headSize) {
        Tensor[] parts = parts(qkv.value(), batch, heads, groups, headSize);
        if (!tape.needs(qkv)) return new Variable[] {tape.constant(parts[0]), tape.constant(parts[1]), tape.constant(parts[2])};
        long[] shape = qkv.value().shape();
        tape.place(FEATURES_TO_HEADS);
        return tape.record(parts, (g, in) -> {
            Tensor inPlace = whole(g, shape);
            if (inPlace != null) {
                in.addShared(qkv, inPlace);
                return;
            }
            Tensor whole = Tensors.empty(first(g).dtype(), first(g).device(), shape);
            long each = heads / groups;
            Tensor rows = grouped(whole, batch, groups, each, headSize);
            put(Aten.narrow(rows, 3, 0, each), g[0] == null ? null
                : Aten.permute(Aten.view(Aten.contiguous(g[0]), batch, groups, each, shape[0] / batch, headSize), 0, 3, 1, 2, 4));
            put(Aten.select(rows, 3, each), g[1] == null ? null : Aten.transpose(g[1], 1, 2));
            put(Aten.select(rows, 3, each + 1), g[2] == null ? null : Aten.transpose(g[2], 1, 2));
            in.add(qkv, whole);
        }, qkv);
    }

    /** Room for the gradients of q, k and v [B,N,S,D] inside one tensor of token rows, so that {@link #split} need not copy them back. */
    static Tensor[] gradientViews(Tensor q) {
        long[] s = q.shape();
        return parts(Tensors.empty(q.dtype(), q.device(), s[0] * s[2], 3 * s[1] * s[3]), s[0], s[1], s[1], s[3]);
    }

    /** The token rows that three gradients are already views of, or null. */
    private static Tensor whole(Tensor[] g, long[] shape) {
        if (g[0] == null || g[1] == null || g[2] == null || !g[0].device().isCpu()) return null;
        long[] s = g[0].shape();
        if (!java.util.Arrays.equals(s, g[1].shape()) || shape[1] != 3 * s[1] * s[3]) return null;
        long[] strides = {s[2] * shape[1], 3 * s[3], shape[1], 1};
        long step = s[3] * g[0].dtype().bytes();
        for (int i = 0; i < 3; i++) {
            if (g[i].address() != g[0].address() + i * step || !java.util.Arrays.equals(strides, g[i].strides())) return null;
        }
        return Aten.asStrided(g[0], shape, new long[] {shape[1], 1}, 0);
    }

    private static Tensor first(Tensor[] g) {
        for (Tensor t : g) if (t != null) return t;
        throw new IllegalStateException("no gradient");
    }

    private static void put(Tensor target, Tensor source) {
        if (source == null) Aten.zero(target);
        else Aten.copy(target, source);
    }

    private static Tensor grouped(Tensor rows, long batch, long groups, long each, long headSize) {
        return Aten.view(rows, batch, rows.size(0) / batch, groups, each + 2, headSize);
    }

    private static Tensor[] parts(Tensor qkv, long batch, long heads, long groups, long headSize) {
        long each = heads / groups;
        Tensor rows = grouped(qkv, batch, groups, each, headSize);
        long positions = qkv.size(0) / batch;
        Tensor q = Aten.permute(Aten.narrow(rows, 3, 0, each), 0, 2, 3, 1, 4);
        Tensor query = each == 1 ? Aten.select(q, 2, 0) : Aten.reshape(q, batch, heads, positions, headSize);
        return new Tensor[] {query, Aten.transpose(Aten.select(rows, 3, each), 1, 2), Aten.transpose(Aten.select(rows, 3, each + 1), 1, 2)};
    }

    /** x[B,N,S,D] → rows [B·S, N·D]. */
    public static Variable merge(Tape tape, Variable x) {
        Tensor t = x.value();
        long batch = t.size(0);
        long heads = t.size(1);
        long positions = t.size(2);
        long headSize = t.size(3);
        Tensor y = Aten.reshape(Aten.transpose(t, 1, 2), batch * positions, heads * headSize);
        if (!tape.needs(x)) return tape.constant(y);
        tape.place(HEADS_TO_FEATURES);
        return tape.record(y, (g, in) -> in.addShared(x, Aten.transpose(Aten.view(g[0], batch, positions, heads, headSize), 1, 2)), x);
    }
}
