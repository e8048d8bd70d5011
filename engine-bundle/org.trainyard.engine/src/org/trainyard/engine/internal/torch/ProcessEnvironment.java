package org.trainyard.engine.internal.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * What must be set in the process before libtorch's libraries start: OpenMP and BLAS threads that soon sleep instead of spinning (they would fight
 * each other: a fp32 step took twice as long), thread counts, and a malloc that keeps all freed blocks, so that op results reuse memory instead of being
 * mapped and zeroed by the kernel at every step (a ninth of a step of GPT-2 124M in fp32). libtorch's huge pages are left off: blocks aligned to them leave
 * gaps in the heaps (half a gigabyte there), and memory that stays is cleared only once.
 */
final class ProcessEnvironment {
    private static final int M_TRIM_THRESHOLD = -1;
    private static final int M_TOP_PAD = -2;
    private static final int M_MMAP_MAX = -4;
    /** glibc's heaps of threads other than the first: with so much spare room to be left, an empty one is never given back. */
    private static final int HEAP = 64 << 20;

    /**
     * The binary logarithm of the processor cycles that OpenBLAS's threads wait for work before they sleep: some fifty microseconds, which is longer than
     * from one product to the next. By default it is a tenth of a second, in which they take the processors from everything between products.
     */
    private static final int OPENBLAS_PATIENCE = 17;

    private ProcessEnvironment() {}

    static void prepare() {
        try (Arena arena = Arena.ofConfined()) {
            int threads = threads();
            MethodHandle setenv = handle("setenv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
            set(arena, setenv, "OMP_WAIT_POLICY", "PASSIVE", false);
            set(arena, setenv, "OMP_NUM_THREADS", Integer.toString(threads), true);
            set(arena, setenv, "OPENBLAS_NUM_THREADS", Integer.toString(threads), true);
            set(arena, setenv, "OPENBLAS_THREAD_TIMEOUT", Integer.toString(OPENBLAS_PATIENCE), false);
            set(arena, setenv, "MKL_NUM_THREADS", Integer.toString(threads), true);
            MethodHandle mallopt = handle("mallopt", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
            int ignored = (int) mallopt.invokeExact(M_MMAP_MAX, 0);
            ignored = (int) mallopt.invokeExact(M_TRIM_THRESHOLD, -1);
            ignored = (int) mallopt.invokeExact(M_TOP_PAD, HEAP);
        } catch (Throwable t) {
            throw new IllegalStateException("cannot prepare the process environment", t);
        }
    }

    /** Compute threads: the setting, or one for each processor. */
    static int threads() {
        String s = System.getProperty(Natives.THREADS, System.getenv("OMP_NUM_THREADS"));
        if (s != null && s.matches("[1-9]\\d{0,3}")) return Integer.parseInt(s);
        return Runtime.getRuntime().availableProcessors();
    }

    private static MethodHandle handle(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type);
    }

    private static void set(Arena arena, MethodHandle setenv, String name, String value, boolean overwrite) throws Throwable {
        int rc = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), overwrite ? 1 : 0);
        if (rc != 0) throw new IllegalStateException("setenv " + name);
    }
}
