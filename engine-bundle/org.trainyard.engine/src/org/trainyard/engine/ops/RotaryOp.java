package org.trainyard.engine.ops;

import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Rotary position embedding (Su et al. 2021). Legend: B batch, N heads, S positions, D head size, R rotated size (R ≤ D). */
public final class RotaryOp {
    private RotaryOp() {}

    /**
     * Rotates the first R of D channels of x[B,N,S,D] by angles given as cos and sin [S,R] (or [B,1,S,R]); the rest passes.
     *
     * @param interleaved whether channels pair as (0,1),(2,3)… rather than as (0,R/2),(1,R/2+1)…
     */
    public static Variable rotate(Tape tape, Variable x, Tensor cos, Tensor sin, boolean interleaved) {
        Tensor y = turn(x.value(), cos, sin, interleaved, false);
        if (!tape.needs(x)) return tape.constant(y);
        Tensor c = tape.save(cos);
        Tensor s = tape.save(sin);
        return tape.record(y, (g, in) -> in.add(x, turn(g[0], c, s, interleaved, true)), x);
    }

    /** The rotation is orthogonal, so its backward is the rotation by the negative angle. */
    private static Tensor turn(Tensor x, Tensor cos, Tensor sin, boolean interleaved, boolean back) {
        long rotated = cos.size(-1);
        long rest = x.size(-1) - rotated;
        Tensor part = rest == 0 ? x : Aten.narrow(x, -1, 0, rotated);
        Tensor y = Aten.mul(part, cos);
        Tensor cross = Aten.mul(swapped(part, interleaved), sin);
        Tensor turned = Aten.add(y, cross, back ? -1 : 1);
        if (rest == 0) return turned;
        Tensor out = Tensors.empty(x.dtype(), x.device(), x.shape());
        Aten.copy(Aten.narrow(out, -1, 0, rotated), turned);
        Aten.copy(Aten.narrow(out, -1, rotated, rest), Aten.narrow(x, -1, rotated, rest));
        return out;
    }

    /** (-x2, x1) of each pair. */
    private static Tensor swapped(Tensor x, boolean interleaved) {
        long r = x.size(-1);
        Tensor out = Tensors.empty(x.dtype(), x.device(), x.shape());
        if (interleaved) {
            Aten.copy(Aten.call("slice.Tensor", out, -1L, Aten.some(0L), Aten.some(r), 2L),
                Aten.unary("neg", Aten.call("slice.Tensor", x, -1L, Aten.some(1L), Aten.some(r), 2L)));
            Aten.copy(Aten.call("slice.Tensor", out, -1L, Aten.some(1L), Aten.some(r), 2L),
                Aten.call("slice.Tensor", x, -1L, Aten.some(0L), Aten.some(r), 2L));
        } else {
            Aten.copy(Aten.narrow(out, -1, 0, r / 2), Aten.unary("neg", Aten.narrow(x, -1, r / 2, r / 2)));
            Aten.copy(Aten.narrow(out, -1, r / 2, r / 2), Aten.narrow(x, -1, 0, r / 2));
        }
        return out;
    }
}
