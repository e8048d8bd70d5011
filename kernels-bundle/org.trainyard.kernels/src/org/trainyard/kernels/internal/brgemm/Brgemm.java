package org.trainyard.kernels.internal.brgemm;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.trainyard.kernels.internal.Processor;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.VectorSupport;

/**
 * oneDNN's matrix micro-kernels, as libtorch exports them: bf16 operands on AMX tiles or AVX-512's dot products, or fp32 ones; fp32 accumulation,
 * single-threaded. They are not in the stable C ABI, so they may be absent. Thread-safe; each thread must call {@link #release()} when a run of products is over.
 */
final class Brgemm {
    /** Columns of a packed panel of the right operand. */
    static final int PANEL = 64;

    private static final byte BF16 = 15;
    private static final MethodHandle MULTIPLY_BF16 = multiplication("_ZN2at6native7cpublas6brgemmEllllllbPKN3c108BFloat16ES5_Pfb");
    private static final MethodHandle MULTIPLY_FP32 = multiplication("_ZN2at6native7cpublas6brgemmEllllllbPKfS3_Pfb");
    private static final MethodHandle RELEASE = Torch.find("_ZN2at6native7cpublas14brgemm_releaseEb", FunctionDescriptor.ofVoid(JAVA_BOOLEAN))
        .orElse(null);
    /** libtorch aborts where it cannot, so the processor is asked, and nothing is tried where oneDNN is told to do with less of it. */
    private static final boolean AVX512 = RELEASE != null && VectorSupport.available() && Processor.has("avx512f") && Processor.has("avx512bw")
        && Processor.has("avx512dq") && Processor.has("avx512vl") && System.getenv("ONEDNN_MAX_CPU_ISA") == null && System.getenv("DNNL_MAX_CPU_ISA") == null;
    private static final boolean TILES = AVX512 && MULTIPLY_BF16 != null && Processor.has("amx_bf16") && packs();

    private Brgemm() {}

    /** Whether bf16 can be multiplied. */
    static boolean bf16() { return TILES || AVX512 && MULTIPLY_BF16 != null && Processor.has("avx512_bf16"); }

    /** Whether fp32 can be multiplied. */
    static boolean fp32() { return AVX512 && MULTIPLY_FP32 != null; }

    private static MethodHandle multiplication(String function) {
        return Torch.find(function, FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG,
            JAVA_LONG, JAVA_BOOLEAN)).orElse(null);
    }

    private static boolean packs() {
        try {
            MethodHandle h = Torch.find("_ZN2at6native7cpublas10could_packEN3c1010ScalarTypeE", FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_BYTE))
                .orElse(null);
            return h != null && (boolean) h.invokeExact(BF16);
        } catch (Throwable t) {
            throw new IllegalStateException("could_pack", t);
        }
    }

    /**
     * C[m, 64] (+)= A[m, k]·B[k, 64].
     *
     * @param k even
     * @param a row-major bf16, rows {@code lda} elements apart
     * @param b one packed panel: [k/2][64][2] bf16
     * @param c fp32, rows {@code ldc} elements apart
     * @param add whether C is added to
     */
    static void multiply(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) {
        try {
            MULTIPLY_BF16.invokeExact((long) m, (long) PANEL, (long) k, lda, (long) PANEL, ldc, add, a, b, c, true);
        } catch (Throwable t) {
            throw new IllegalStateException("brgemm", t);
        }
    }

    /** {@link #multiply} for fp32: A is fp32, B one panel [k][64] fp32. */
    static void multiplyFloats(int m, int k, long a, long lda, long b, long c, long ldc, boolean add) {
        try {
            MULTIPLY_FP32.invokeExact((long) m, (long) PANEL, (long) k, lda, (long) PANEL, ldc, add, a, b, c, false);
        } catch (Throwable t) {
            throw new IllegalStateException("brgemm", t);
        }
    }

    /** Gives the tile registers back, so that thread switches need not save them. */
    static void release() {
        if (!TILES) return;
        try {
            RELEASE.invokeExact(true);
        } catch (Throwable t) {
            throw new IllegalStateException("brgemm_release", t);
        }
    }
}
