package org.trainyard.kernels.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.trainyard.engine.tensor.LibTorch;

/** Functions of the loaded {@code libtorch_cpu.so} that kernels call themselves. Thread-safe. */
public final class Torch {
    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup(LibTorch.folder().resolve("libtorch_cpu.so"), Arena.global());
    private static final MethodHandle THREADS = find("torch_get_num_threads", FunctionDescriptor.of(JAVA_INT, ADDRESS)).orElse(null);

    private Torch() {}

    /** Empty if this build does not export the function. */
    public static Optional<MethodHandle> find(String function, FunctionDescriptor type) {
        return LIBRARY.find(function).map(s -> Linker.nativeLinker().downcallHandle(s, type));
    }

    /** Threads that libtorch's own kernels would use from this thread. */
    public static int threads() {
        if (THREADS == null) return Runtime.getRuntime().availableProcessors();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(JAVA_INT);
            int error = (int) THREADS.invokeExact(count);
            return error == 0 ? count.get(JAVA_INT, 0) : 1;
        } catch (Throwable t) {
            throw new IllegalStateException("torch_get_num_threads", t);
        }
    }
}
