package org.trainyard.kernels.internal.amx;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.trainyard.kernels.internal.Processor;
import org.trainyard.kernels.internal.Torch;
import org.trainyard.kernels.internal.VectorSupport;

/**
 * oneDNN's matrix micro-kernel for AMX, as libtorch exports it: bf16 operands, fp32 accumulation, single-threaded. It is not in the stable C
 * ABI, so it may be absent. Thread-safe; each thread must call {@link #release()} when a run of products is over.
 */
final class Brgemm {
    /** Columns of a packed panel of the right operand. */
    static final int PANEL = 64;

    private static final byte BF16 = 15;
    private static final MethodHandle MULTIPLY = Torch.find("_ZN2at6native7cpublas6brgemmEllllllbPKN3c108BFloat16ES5_Pfb",
        FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_BOOLEAN)).orElse(null);
    private static final MethodHandle RELEASE = Torch.find("_ZN2at6native7cpublas14brgemm_releaseEb", FunctionDescriptor.ofVoid(JAVA_BOOLEAN))
        .orElse(null);
    private static final boolean AVAILABLE = MULTIPLY != null && RELEASE != null && VectorSupport.available() && Processor.has("amx_bf16") && Processor.has("avx512f") && packs();

    private Brgemm() {}

    static boolean available() { return AVAILABLE; }

    /** libtorch aborts on an unsupported machine, so both it and the processor are asked. */
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
            MULTIPLY.invokeExact((long) m, (long) PANEL, (long) k, lda, (long) PANEL, ldc, add, a, b, c, true);
        } catch (Throwable t) {
            throw new IllegalStateException("brgemm", t);
        }
    }

    /** Gives the tile registers back, so that thread switches need not save them. */
    static void release() {
        try {
            RELEASE.invokeExact(true);
        } catch (Throwable t) {
            throw new IllegalStateException("brgemm_release", t);
        }
    }
}
