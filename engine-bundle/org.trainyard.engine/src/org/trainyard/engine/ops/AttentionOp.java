package org.trainyard.engine.ops;

import org.trainyard.engine.kernel.AttentionKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.MatrixProduct;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.random.DropoutMask;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Scaled dot-product attention (Vaswani et al. 2017): softmax(scale·q·kᵀ + mask)·v. Legend: B batch, N query heads, G key/value groups
 * (each shared by N/G query heads), S query positions, K key positions, D head size.
 */
public final class AttentionOp {
    private AttentionOp() {}

    /**
     * Causal attention by a fused kernel, if one takes these tensors.
     *
     * @param q [B,N,S,D]
     * @param k [B,N,S,D]
     * @param v [B,N,S,D]
     * @return [B,N,S,D], or null if no kernel does
     */
    public static Variable fused(Tape tape, Variable q, Variable k, Variable v, double scale) {
        Tensor query = q.value();
        for (AttentionKernel kernel : Kernels.ranked(AttentionKernel.class, query.device(), query.dtype())) {
            if (kernel.accepts(query, k.value(), v.value())) return fused(tape, q, k, v, scale, kernel);
        }
        return null;
    }

    private static Variable fused(Tape tape, Variable q, Variable k, Variable v, double scale, AttentionKernel kernel) {
        long[] s = q.value().shape();
        // Laid out as token rows, so that merging the heads again is a view.
        Tensor out = Aten.transpose(Tensors.empty(q.value().dtype(), q.value().device(), s[0], s[2], s[1], s[3]), 1, 2);
        Tensor logSumExp = Tensors.empty(DType.FLOAT32, q.value().device(), s[0], s[1], s[2]);
        kernel.forward(out, logSumExp, q.value(), k.value(), v.value(), scale);
        if (!tape.needs(q, k, v)) return tape.constant(out);
        Tensor sq = tape.save(q.value());
        Tensor sk = tape.save(k.value());
        Tensor sv = tape.save(v.value());
        Tensor so = tape.save(out);
        Tensor sl = tape.save(logSumExp);
        tape.place(Rules.ACROSS_POSITIONS);
        return tape.record(out, (g, in) -> {
            Tensor[] d = HeadsOp.gradientViews(sq);
            kernel.backward(d[0], d[1], d[2], g[0], so, sl, sq, sk, sv, scale);
            in.addShared(q, d[0]);
            in.addShared(k, d[1]);
            in.addShared(v, d[2]);
        }, q, k, v);
    }

    /**
     * Fused attention without a score matrix in memory (Dao et al. 2022), on ATen's kernels. Causal, no dropout.
     *
     * @param q [B,N,S,D]
     * @param k [B,G,S,D]
     * @param v [B,G,S,D]
     * @return [B,N,S,D]
     */
    public static Variable flash(Tape tape, Variable q, Variable k, Variable v, double scale) {
        long each = q.value().size(1) / k.value().size(1);
        Tensor keys = repeated(k.value(), each);
        Tensor values = repeated(v.value(), each);
        String kernel = q.value().device().isCpu() ? "_scaled_dot_product_flash_attention_for_cpu" : "_scaled_dot_product_flash_attention";
        if (!q.value().device().isCpu()) return FlashCuda.attention(tape, q, k, v, keys, values, scale);
        Tensor[] r = Aten.callMany(2, kernel, q.value(), keys, values, 0.0, true, null, Aten.some(scale));
        if (!tape.needs(q, k, v)) return tape.constant(r[0]);
        Tensor query = tape.save(q.value());
        Tensor savedKeys = tape.save(k.value());
        Tensor savedValues = tape.save(v.value());
        Tensor out = tape.save(r[0]);
        Tensor logSumExp = tape.save(r[1]);
        tape.place(Rules.ACROSS_POSITIONS);
        return tape.record(r[0], (g, in) -> {
            Tensor[] d = Aten.callMany(3, kernel + "_backward", g[0], query, repeated(savedKeys, each), repeated(savedValues, each), out,
                logSumExp, 0.0, true, null, Aten.some(scale));
            in.add(q, d[0]);
            in.add(k, folded(d[1], each));
            in.add(v, folded(d[2], each));
        }, q, k, v);
    }

    /**
     * Plain attention with the score matrix in memory; takes any mask and dropout on the probabilities.
     *
     * @param mask added to the scores, broadcastable to [B,N,S,K]; null for none
     * @param softmaxInFp32 whether low-precision scores are widened before the softmax
     * @param dropout probability of dropping an attention weight
     * @param dropped says which, for weights [B·N,S,K]; may be null without dropout
     */
    public static Variable plain(Tape tape, Variable q, Variable k, Variable v, Tensor mask, double scale, boolean softmaxInFp32, double dropout,
        DropoutMask dropped) {
        long each = q.value().size(1) / k.value().size(1);
        Tensor query = Aten.contiguous(q.value());
        Tensor keys = Aten.contiguous(repeated(k.value(), each));
        Tensor values = Aten.contiguous(repeated(v.value(), each));
        Tensor p = probabilities(query, keys, mask, scale, softmaxInFp32);
        Tensor keep = dropout == 0 ? null : dropped.keep(dropout, p);
        double keepScale = 1 / (1 - dropout);
        Tensor used = keep == null ? p : ElementwiseOp.apply(p, keep, keepScale);
        Tensor y = unflat(MatrixProduct.ofEach(used, flat(values)), query);
        if (!tape.needs(q, k, v)) return tape.constant(y);
        Tensor sq = tape.save(query);
        Tensor sk = tape.save(keys);
        Tensor sv = tape.save(values);
        Tensor sp = tape.save(p);
        Tensor sKeep = keep == null ? null : tape.save(keep);
        tape.place(Rules.ACROSS_POSITIONS);
        return tape.record(y, (g, in) -> {
            Tensor dy = flat(Aten.contiguous(g[0]));
            Tensor pUsed = sKeep == null ? sp : ElementwiseOp.apply(sp, sKeep, keepScale);
            in.add(v, folded(unflat(MatrixProduct.ofEach(Aten.transpose(pUsed, 1, 2), dy), sv), each));
            Tensor dp = MatrixProduct.ofEach(dy, Aten.transpose(flat(sv), 1, 2));
            if (sKeep != null) dp = ElementwiseOp.apply(dp, sKeep, keepScale);
            Tensor ds = Aten.call("_softmax_backward_data", dp, sp, -1L, sp.dtype());
            in.add(q, unflat(scaledProduct(ds, flat(sk), scale), sq));
            in.add(k, folded(unflat(scaledProduct(Aten.transpose(ds, 1, 2), flat(sq), scale), sk), each));
        }, q, k, v);
    }

    private static Tensor scaledProduct(Tensor a, Tensor b, double scale) {
        Tensor out = Tensors.empty(a.dtype(), a.device(), a.size(0), a.size(1), b.size(2));
        return MatrixProduct.intoEach(out, a, b, out, 0, scale);
    }

    private static Tensor probabilities(Tensor query, Tensor keys, Tensor mask, double scale, boolean softmaxInFp32) {
        long b = query.size(0);
        long n = query.size(1);
        long s = query.size(2);
        long k = keys.size(2);
        DType type = query.dtype();
        Tensor scores = Tensors.empty(type, query.device(), b * n, s, k);
        Tensor kT = Aten.transpose(flat(keys), 1, 2);
        if (mask == null) {
            MatrixProduct.intoEach(scores, flat(query), kT, scores, 0, scale);
        } else {
            // A mask without batch and heads is broadcast by the product itself.
            Tensor wide = Aten.to(mask, type);
            Tensor full = mask.rank() == 2 ? wide : Aten.reshape(Aten.expand(wide, b, n, s, k), b * n, s, k);
            MatrixProduct.intoEach(scores, flat(query), kT, full, 1, scale);
        }
        if (softmaxInFp32 && type != DType.FLOAT32 && type != DType.FLOAT64) {
            return Aten.to(Aten.call("_softmax", Aten.to(scores, DType.FLOAT32), -1L, false), type);
        }
        return Aten.call("_softmax", scores, -1L, false);
    }

    /** A mask [S,K] that lets query i see keys up to i + K - S; -∞ elsewhere. */
    public static Tensor causalMask(DType dtype, org.trainyard.engine.tensor.Device device, long s, long k) {
        return Aten.call("triu", Tensors.full(Double.NEGATIVE_INFINITY, dtype, device, s, k), k - s + 1);
    }

    private static Tensor flat(Tensor t) { return Aten.view(t, t.size(0) * t.size(1), t.size(2), t.size(3)); }

    private static Tensor unflat(Tensor t, Tensor like) { return Aten.view(t, like.size(0), like.size(1), t.size(1), t.size(2)); }

    /** [B,G,S,D] → [B,G·each,S,D], each group repeated. */
    static Tensor repeated(Tensor t, long each) {
        if (each == 1) return t;
        long[] s = t.shape();
        return Aten.reshape(Aten.expand(Aten.unsqueeze(t, 2), s[0], s[1], each, s[2], s[3]), s[0], s[1] * each, s[2], s[3]);
    }

    /** The backward of {@link #repeated}: the sum over the heads of a group. */
    static Tensor folded(Tensor t, long each) {
        if (each == 1) return t;
        long[] s = t.shape();
        return Aten.sum(Aten.reshape(t, s[0], s[1] / each, each, s[2], s[3]), false, 2);
    }
}
