package org.trainyard.engine.context;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.engine.context.ContextSplit.Span;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Attention of a rank's queries to keys that arrive in blocks: partial results are merged by their log-sum-exp (Dao et al. 2022, Liu et al. 2023),
 * and backward computes the probabilities again, so nothing larger than a tile of scores exists. Blocks that no query of a tile sees are
 * skipped. Legend: B batch, N query heads, G groups, E = N/G, r rows (queries) of a tile, t keys of a block, D head size.
 *
 * <p>Not thread-safe. Its tensors belong to the scope in which it was made.
 */
final class BlockAttention {
    /** Scores of a tile at most: some caches full, yet matrix products of useful size. */
    private static final long TILE = 1L << 22;
    private static final long LEAST_ROWS = 32;
    private static final long MOST_ROWS = 512;
    private static final long MOST_KEYS = 2048;
    /** A score that is never seen. Finite, so that rows that see nothing of a block merge with weight 0 instead of NaN. */
    private static final double HIDDEN = -1e30;

    /** Rows of queries that follow each other. Tensors are [B·G,E·r,D]; log-sum-exp and delta have one column. */
    private static final class Tile {
        final Span rows;
        final Tensor q;
        Tensor out;
        Tensor logSumExp;
        Tensor outGradient;
        Tensor delta;
        Tensor gradient;

        Tile(Span rows, Tensor q) {
            this.rows = rows;
            this.q = q;
        }
    }

    private final AttentionRule rule;
    private final long firstHead;
    private final long[] shape;
    private final long groups;
    private final DType type;
    private final DType wide;
    private final List<Tile> tiles = new ArrayList<>();

    /**
     * @param q [B,N,s,D]
     * @param spans where the s rows are in the sequence
     * @param firstHead number of the first head for dropout
     */
    BlockAttention(Tensor q, long groups, List<Span> spans, AttentionRule rule, long firstHead) {
        this.rule = rule;
        this.firstHead = firstHead;
        this.groups = groups;
        shape = q.shape();
        type = q.dtype();
        wide = KeyValues.wide(type);
        long most = Math.clamp(TILE / (shape[0] * shape[1] * Math.min(MOST_KEYS, shape[2])), LEAST_ROWS, MOST_ROWS);
        for (Span s : spans) for (Span rows : cut(s, most)) tiles.add(new Tile(rows, rows(q, rows)));
    }

    /** Prepares for backward. */
    BlockAttention gradient(Tensor outGradient, Tensor out, Tensor logSumExp) {
        for (Tile t : tiles) {
            t.outGradient = rows(outGradient, t.rows);
            try (Scope scope = Scope.open()) {
                Tensor product = Aten.mul(Aten.to(t.outGradient, wide), Aten.to(rows(out, t.rows), wide));
                t.delta = scope.keep(Aten.sum(product, true, -1));
            }
            t.logSumExp = rows(Aten.unsqueeze(logSumExp, 3), t.rows);
            t.gradient = Tensors.zeros(wide, t.q.device(), t.q.shape());
        }
        return this;
    }

    private static List<Span> cut(Span s, long most) {
        List<Span> parts = new ArrayList<>();
        for (long i = 0; i < s.length(); i += most) parts.add(new Span(s.offset() + i, s.first() + i, Math.min(most, s.length() - i)));
        return parts;
    }

    /** Rows of x[B,N,s,X] as [B·G,E·r,X], contiguous. */
    private Tensor rows(Tensor x, Span rows) {
        Tensor part = Aten.contiguous(Aten.narrow(x, 2, rows.offset(), rows.length()));
        return Aten.view(part, shape[0] * groups, shape[1] / groups * rows.length(), x.size(3));
    }

    /** Attends to the keys at {@code spans} of {@code kv}. */
    void forward(KeyValues kv, List<Span> spans) {
        for (Tile t : tiles) for (Span s : spans) for (Span keys : cut(s, MOST_KEYS)) forward(t, kv, seen(t, keys));
    }

    private void forward(Tile t, KeyValues kv, Span keys) {
        if (keys.length() <= 0) return;
        try (Scope scope = Scope.open()) {
            Tensor scores = scores(t, at(kv.keys(), keys), keys);
            Tensor p = Aten.call("_softmax", scores, -1L, false);
            // The largest probability of a row is exp(largest score - log-sum-exp).
            Tensor logSumExp = Aten.sub(largest(scores), Aten.unary("log", largest(p)));
            Tensor out = Aten.to(MatrixProduct.ofEach(Aten.to(dropped(p, keep(t, keys)), type), at(kv.values(), keys)), wide);
            if (t.out == null) {
                t.out = scope.keep(out);
                t.logSumExp = scope.keep(logSumExp);
                return;
            }
            Tensor both = Aten.call("logaddexp", t.logSumExp, logSumExp);
            Aten.mulInPlace(t.out, Aten.unary("exp", Aten.sub(t.logSumExp, both)));
            Aten.addInPlace(t.out, Aten.mulInPlace(out, Aten.unary("exp", Aten.sub(logSumExp, both))));
            t.logSumExp.close();
            t.logSumExp = scope.keep(both);
        }
    }

    private static Tensor largest(Tensor rows) { return Aten.call("amax", rows, new long[] {-1}, true); }

    /** Adds the gradients of the keys and values at {@code spans} of {@code kv} to {@code gradients}. */
    void backward(KeyValues kv, KeyValues gradients, List<Span> spans) {
        for (Tile t : tiles) for (Span s : spans) for (Span keys : cut(s, MOST_KEYS)) backward(t, kv, gradients, seen(t, keys));
    }

    private void backward(Tile t, KeyValues kv, KeyValues gradients, Span keys) {
        if (keys.length() <= 0) return;
        try (Scope _ = Scope.open()) {
            Tensor k = at(kv.keys(), keys);
            Tensor keep = keep(t, keys);
            Tensor p = Aten.unary("exp", Aten.sub(scores(t, k, keys), t.logSumExp));
            addProduct(at(gradients.values(), keys), Aten.transpose(Aten.to(dropped(p, keep), type), 1, 2), t.outGradient, 1);
            Tensor dp = dropped(Aten.to(MatrixProduct.ofEach(t.outGradient, Aten.transpose(at(kv.values(), keys), 1, 2)), wide), keep);
            Tensor ds = Aten.to(Aten.mulInPlace(Aten.sub(dp, t.delta), p), type);
            addProduct(t.gradient, ds, k, rule.scale());
            addProduct(at(gradients.keys(), keys), Aten.transpose(ds, 1, 2), t.q, rule.scale());
        }
    }

    private static Tensor at(Tensor kv, Span keys) { return Aten.narrow(kv, 1, keys.offset(), keys.length()); }

    /** sum += factor·a·b */
    private static void addProduct(Tensor sum, Tensor a, Tensor b, double factor) {
        if (sum.dtype() == a.dtype()) MatrixProduct.intoEach(sum, a, b, sum, 1, factor);
        else Aten.copy(sum, Aten.add(sum, Aten.to(MatrixProduct.ofEach(a, b), sum.dtype()), factor));
    }

    /** The part of a block of keys that some row of the tile sees; its length may be 0 or less. */
    private Span seen(Tile t, Span keys) {
        if (!rule.causal()) return keys;
        return new Span(keys.offset(), keys.first(), Math.min(keys.length(), t.rows.first() + t.rows.length() - keys.first()));
    }

    /** Scaled and masked scores [B·G,E·r,t] in the wide type. */
    private Tensor scores(Tile t, Tensor keys, Span span) {
        Tensor scores = Tensors.empty(type, t.q.device(), t.q.size(0), t.q.size(1), span.length());
        MatrixProduct.intoEach(scores, t.q, Aten.transpose(keys, 1, 2), scores, 0, rule.scale());
        scores = Aten.to(scores, wide);
        Tensor byHead = Aten.view(scores, shape[0], shape[1], t.rows.length(), span.length());
        if (rule.causal()) {
            long from = Math.max(0, t.rows.first() + 1 - span.first());
            if (from < span.length()) hide(Aten.narrow(byHead, 3, from, span.length() - from), later(t, span.first() + from, span.length() - from));
        }
        if (rule.documents() != null) {
            Tensor here = Aten.narrow(rule.documents(), 1, t.rows.first(), t.rows.length());
            Tensor there = Aten.narrow(rule.documents(), 1, span.first(), span.length());
            hide(byHead, Aten.unsqueeze(Aten.call("ne.Tensor", Aten.unsqueeze(here, 2), Aten.unsqueeze(there, 1)), 1));
        }
        return scores;
    }

    /** True where a key comes after the query, [r,keys]. */
    private static Tensor later(Tile t, long firstKey, long keys) {
        return Aten.call("triu", Tensors.full(1, DType.BOOL, t.q.device(), t.rows.length(), keys), t.rows.first() - firstKey + 1);
    }

    private static void hide(Tensor scores, Tensor where) {
        Aten.callInPlace(1, "masked_fill_.Tensor", scores, where, Tensors.full(HIDDEN, scores.dtype(), scores.device()));
    }

    private Tensor keep(Tile t, Span keys) {
        if (rule.dropout() == null) return null;
        MaskSource.Block block = new MaskSource.Block(firstHead, shape[1], t.rows.first(), t.rows.length(), keys.first(), keys.length());
        return Aten.reshape(rule.dropout().keep(block, t.q.device()), t.q.size(0), t.q.size(1), keys.length());
    }

    private Tensor dropped(Tensor p, Tensor keep) {
        return keep == null ? p : Aten.call("native_dropout_backward", p, keep, 1 / (1 - rule.dropout().probability()));
    }

    /** The merged result [B,N,s,D], laid out as token rows. */
    Tensor out() {
        Tensor out = tokenRows();
        for (Tile t : tiles) put(out, t, t.out);
        return out;
    }

    /** [B,N,s] in the wide type. */
    Tensor logSumExp() {
        Tensor all = Tensors.empty(wide, tiles.getFirst().q.device(), shape[0], shape[1], shape[2], 1);
        for (Tile t : tiles) put(all, t, t.logSumExp);
        return Aten.view(all, shape[0], shape[1], shape[2]);
    }

    /** The gradient of q. */
    Tensor queryGradient() {
        Tensor all = tokenRows();
        for (Tile t : tiles) put(all, t, t.gradient);
        return all;
    }

    private Tensor tokenRows() {
        return Aten.transpose(Tensors.empty(type, tiles.getFirst().q.device(), shape[0], shape[2], shape[1], shape[3]), 1, 2);
    }

    private void put(Tensor all, Tile t, Tensor rows) {
        Aten.copy(Aten.narrow(all, 2, t.rows.offset(), t.rows.length()), Aten.view(rows, shape[0], shape[1], t.rows.length(), rows.size(2)));
    }
}
