package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.AttentionKernel;
import org.trainyard.engine.ops.AttentionOp;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What every causal attention kernel must do, against scores, softmax and products spelled out in fp64. */
abstract class AttentionContract {
    final AttentionKernel kernel;

    AttentionContract(AttentionKernel kernel) { this.kernel = kernel; }

    /** q, k and v as views of one fused projection [B,S,3,N,D], as the model hands them over. */
    private static Tensor[] views(Tensor fused, long b, long n, long s, long d) {
        Tensor t = Aten.view(fused, b, s, 3, n, d);
        Tensor[] r = new Tensor[3];
        for (int i = 0; i < 3; i++) r[i] = Aten.transpose(Aten.select(t, 2, i), 1, 2);
        return r;
    }

    /** Scores, softmax and products spelled out in fp64: out, logSumExp, dq, dk, dv. */
    private static Tensor[] exact(Tensor[] qkv, Tensor g, double scale, long b, long n, long s, long d) {
        Tensor[] x = new Tensor[4];
        for (int i = 0; i < 4; i++) x[i] = Aten.view(Aten.contiguous(Aten.to(i < 3 ? qkv[i] : g, DType.FLOAT64)), b * n, s, d);
        Tensor scores = Aten.add(Aten.mul(Aten.bmm(x[0], Aten.transpose(x[1], 1, 2)), scale), AttentionOp.causalMask(DType.FLOAT64, Device.CPU, s, s));
        Tensor p = Aten.call("_softmax", scores, -1L, false);
        Tensor dp = Aten.bmm(x[3], Aten.transpose(x[2], 1, 2));
        Tensor ds = Aten.mul(Aten.call("_softmax_backward_data", dp, p, -1L, DType.FLOAT64), scale);
        return new Tensor[] {Aten.bmm(p, x[2]), Aten.call("logsumexp", scores, new long[] {-1}, false), Aten.bmm(ds, x[1]),
            Aten.bmm(Aten.transpose(ds, 1, 2), x[0]), Aten.bmm(Aten.transpose(p, 1, 2), x[3])};
    }

    @ParameterizedTest
    @CsvSource({"1,1,16,16", "2,3,64,64", "1,2,200,64", "2,1,130,32", "1,2,256,128", "1,1,70,80"})
    void agreesWithDoublePrecision(int b, int n, int s, int d) {
        double scale = 1 / Math.sqrt(d);
        for (DType type : new DType[] {DType.FLOAT32, DType.BFLOAT16}) {
            try (Scope _ = Scope.open()) {
                Tensor[] qkv = views(Samples.normal(1, 1.5, type, (long) b * s, 3L * n * d), b, n, s, d);
                Tensor g = Aten.transpose(Samples.normal(2, 1, type, b, s, n, d), 1, 2);
                Tensor out = Aten.transpose(Tensors.empty(type, Device.CPU, b, s, n, d), 1, 2);
                Tensor logSumExp = Tensors.empty(DType.FLOAT32, Device.CPU, b, n, s);
                kernel.forward(out, logSumExp, qkv[0], qkv[1], qkv[2], scale);
                Tensor[] d3 = views(Tensors.full(9, type, Device.CPU, (long) b * s, 3L * n * d), b, n, s, d);
                kernel.backward(d3[0], d3[1], d3[2], g, out, logSumExp, qkv[0], qkv[1], qkv[2], scale);
                Tensor[] expected = exact(qkv, g, scale, b, n, s, d);
                double tolerance = type == DType.FLOAT32 ? 3e-6 : 8e-3;
                Samples.assertClose(tolerance, expected[0], out);
                Samples.assertClose(3e-6, expected[1], logSumExp);
                for (int i = 0; i < 3; i++) Samples.assertClose(tolerance, expected[2 + i], d3[i]);
            }
        }
    }

    @Test
    void repeatsItselfAndLooksNotAhead() {
        try (Scope _ = Scope.open()) {
            Tensor fused = Samples.normal(1, 1, DType.BFLOAT16, 100, 3 * 64);
            Tensor[] qkv = views(fused, 1, 1, 100, 64);
            Tensor first = run(qkv);
            assertArrayEquals(Tensors.toFloats(first), Tensors.toFloats(run(qkv)));
            Aten.fill(Aten.narrow(fused, 0, 60, 40), 3);
            float[] before = Tensors.toFloats(first);
            float[] after = Tensors.toFloats(run(qkv));
            for (int i = 0; i < 60 * 64; i++) assertEquals(before[i], after[i], "position " + i / 64);
        }
    }

    private Tensor run(Tensor[] qkv) {
        Tensor out = Tensors.empty(DType.BFLOAT16, Device.CPU, 1, 1, 100, 64);
        kernel.forward(out, Tensors.empty(DType.FLOAT32, Device.CPU, 1, 1, 100), qkv[0], qkv[1], qkv[2], 0.125);
        return out;
    }
}
