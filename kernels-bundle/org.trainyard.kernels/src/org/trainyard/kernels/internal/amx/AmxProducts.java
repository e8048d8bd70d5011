package org.trainyard.kernels.internal.amx;

import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;

/** Products of tensors on AMX. Thread-safe. */
public final class AmxProducts {
    /** Below this many multiplications packing costs more than it brings. */
    private static final long SMALLEST = 1 << 22;
    private static final long LEAST_ROWS = 32;
    /** Above it packed operands would take too much memory. */
    private static final long DEEPEST = 16384;

    private static final ThreadLocal<Scratch> LEFT_PARTS = Scratch.perThread();
    private static final ThreadLocal<Scratch> RIGHT_PARTS = Scratch.perThread();

    private AmxProducts() {}

    /** Whether this processor and this libtorch can do it. */
    public static boolean available() { return Brgemm.available(); }

    public static boolean worthwhile(long m, long n, long k) {
        return k % 2 == 0 && k <= DEEPEST && m >= LEAST_ROWS && n >= Brgemm.PANEL / 2 && m * n * k >= SMALLEST;
    }

    /**
     * c = a·b (+ bias), or c += a·b.
     *
     * @param c [m, n], rows contiguous; in a's type or fp32
     * @param a [m, k] bf16 or fp32; rows or columns contiguous
     * @param b [k, n] likewise
     * @param bias [n] in c's type, or null
     */
    public static void multiply(Tensor c, Tensor a, Tensor b, Tensor bias, boolean accumulate) {
        int m = size(a, 0);
        int k = size(a, 1);
        int n = size(b, 1);
        if (b.size(0) != k || c.size(0) != m || c.size(1) != n || k % 2 != 0 || a.dtype() != b.dtype() || c.strides()[1] != 1) {
            throw new IllegalArgumentException("no product " + c + " = " + a + "·" + b + " on AMX");
        }
        if (bias != null && (bias.numel() != n || bias.dtype() != c.dtype() || !bias.isContiguous())) {
            throw new IllegalArgumentException("the bias " + bias + " does not fit " + c);
        }
        Gemm.Target target = new Gemm.Target(c.address(), c.strides()[0], c.dtype() == DType.BFLOAT16, bias == null ? 0 : bias.address(), 1, accumulate);
        new Gemm(operand(a, LEFT_PARTS.get()), operand(b, RIGHT_PARTS.get()), target, m, n, k).run();
    }

    private static int size(Tensor t, int dim) { return Math.toIntExact(t.size(dim)); }

    private static Operand operand(Tensor t, Scratch parts) {
        long[] strides = t.strides();
        boolean rowMajor = strides[1] == 1;
        if (!rowMajor && strides[0] != 1) throw new IllegalArgumentException("neither rows nor columns of " + t + " are contiguous");
        if (t.dtype() == DType.BFLOAT16) return Operand.of(t.address(), strides[0], strides[1]);
        long runs = t.size(rowMajor ? 0 : 1);
        int width = size(t, rowMajor ? 1 : 0);
        long plane = 2 * runs * width;
        long base = parts.address(Split.PLANES * plane);
        Split.run(t.address(), runs, width, strides[rowMajor ? 0 : 1], base);
        return new Operand(new long[] {base, base + plane, base + 2 * plane}, rowMajor ? width : 1, rowMajor ? 1 : width);
    }
}
