package org.trainyard.engine.context;

import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Keys and values of some positions in one tensor [2,B·G,t,D], so that they travel together; or their gradients. Legend: B batch, G groups, t
 * positions, D head size.
 */
record KeyValues(Tensor both) {
    /** Copies of k and v [B,G,t,D]. */
    static KeyValues of(Tensor k, Tensor v) {
        long[] s = k.shape();
        Tensor both = Tensors.empty(k.dtype(), k.device(), 2, s[0] * s[1], s[2], s[3]);
        Tensor wide = Aten.view(both, 2, s[0], s[1], s[2], s[3]);
        Aten.copy(Aten.select(wide, 0, 0), k);
        Aten.copy(Aten.select(wide, 0, 1), v);
        return new KeyValues(both);
    }

    KeyValues emptyLike() { return new KeyValues(Tensors.emptyLike(both)); }

    /** Zeros in the type that gradients of these are summed in. */
    KeyValues gradients() { return new KeyValues(Tensors.zeros(wide(both.dtype()), both.device(), both.shape())); }

    KeyValues zero() {
        Aten.zero(both);
        return this;
    }

    /** The type that sums over positions are taken in. */
    static DType wide(DType type) { return type == DType.FLOAT64 ? type : DType.FLOAT32; }

    void add(KeyValues other) { Aten.addInPlace(both, other.both); }

    Tensor keys() { return Aten.select(both, 0, 0); }

    Tensor values() { return Aten.select(both, 0, 1); }

    /** Keys (0) or values (1) as [B,G,t,D] in another type. */
    Tensor part(int which, long batch, DType type) {
        long[] s = both.shape();
        return Aten.to(Aten.view(Aten.select(both, 0, which), batch, s[1] / batch, s[2], s[3]), type);
    }
}
