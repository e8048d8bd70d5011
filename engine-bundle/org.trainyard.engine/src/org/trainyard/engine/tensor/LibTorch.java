package org.trainyard.engine.tensor;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.engine.internal.torch.Binding;
import org.trainyard.engine.internal.torch.Natives;
import org.trainyard.engine.internal.torch.ScalarOps;
import org.trainyard.engine.internal.torch.TorchException;
import org.trainyard.engine.internal.torch.TorchVersion;
import org.trainyard.run.UserError;

/** The libtorch that serves this process: which it is, what it can do, how many threads it uses. Thread-safe. */
public final class LibTorch {
    /** As libtorch's allocators for the CPU and for CUDA say it. */
    private static final Pattern NO_MEMORY = Pattern.compile("can't allocate memory: you tried to allocate (\\d+) bytes|CUDA out of memory\\.[^.]*\\.?[^.]*");

    private LibTorch() {}

    /**
     * Chooses the library and the number of threads; to be called before the first tensor.
     *
     * @param folder a PyTorch installation's {@code torch/lib}, or null for the bundled build
     * @param threads compute threads, or 0 for one a processor
     */
    public static void configure(String folder, int threads) {
        if (folder != null) System.setProperty(Natives.PROPERTY, folder);
        if (threads > 0) System.setProperty(Natives.THREADS, Integer.toString(threads));
    }

    /** Loads the library now rather than at first use: for whoever is about to leave traces and should hear first that it cannot be loaded. */
    public static void load() { Binding.NATIVES.folder(); }

    public static String version() { return TorchVersion.text(); }

    public static Path folder() { return Binding.NATIVES.folder(); }

    public static boolean bundled() { return Binding.NATIVES.bundled(); }

    /** Number of CUDA devices that the loaded build can use; 0 without CUDA. */
    public static int cudaDevices() {
        if (Binding.find("aoti_torch_cuda_addmm_out").isEmpty()) return 0;
        int n = 0;
        while (n < 64) {
            try (Scope _ = Scope.open()) {
                Tensors.empty(DType.UINT8, Device.cuda(n), 1);
                n++;
            } catch (TorchException e) {
                break;
            }
        }
        return n;
    }

    /** @throws UserError if the device is not there, saying why */
    public static Device require(Device device) {
        if (device.isCpu()) return device;
        if (Binding.find("aoti_torch_cuda_addmm_out").isEmpty()) {
            throw new UserError("--device " + device + ": this libtorch (" + version() + " in " + folder()
                + ") has no CUDA; give the torch/lib folder of a CUDA build of PyTorch by --libtorch, or use --device cpu");
        }
        int n = cudaDevices();
        if (device.index() >= n) {
            throw new UserError("--device " + device + ": " + (n == 0 ? "no CUDA device can be used" : "there are only " + n + " CUDA devices")
                + "; see trainyard doctor");
        }
        return device;
    }

    /** What to tell the user if {@code failure} is, or follows from, an allocation that the machine or the device has no memory for. */
    public static Optional<String> outOfMemory(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (!(t instanceof TorchException) || t.getMessage() == null) continue;
            Matcher m = NO_MEMORY.matcher(t.getMessage());
            if (m.find()) {
                return Optional.of("not enough memory: " + (m.group(1) == null ? m.group() : "one tensor alone asks for " + m.group(1) + " bytes")
                    + "; lower --micro-batch-size or --seq-length, take a smaller model, or recompute activations (--recompute-granularity)");
            }
        }
        return Optional.empty();
    }

    /** C symbols that the engine asks for on a device type ({@code cpu} or {@code cuda}) and that the library lacks. */
    public static List<String> missingSymbols(String deviceType) { return ScalarOps.missing(deviceType); }

    /** A symbol of the loaded libraries, for kernels that call what the stable ABI does not offer; empty if this build lacks it. */
    public static Optional<MemorySegment> findSymbol(String name) { return Binding.find(name); }

    /** Threads that ATen's own kernels use when called from this thread. */
    public static int threads() {
        return Binding.function("torch_get_num_threads", FunctionDescriptor.of(JAVA_INT, ADDRESS)).map(h -> {
            try (Arena a = Arena.ofConfined()) {
                var r = a.allocate(4);
                Binding.check((int) h.invoke(r));
                return r.get(JAVA_INT, 0);
            } catch (Throwable t) {
                throw new IllegalStateException(t);
            }
        }).orElse(Runtime.getRuntime().availableProcessors());
    }

    /** Sets the compute threads of ops called from this thread (OpenMP's is per thread) and of OpenBLAS (which has one setting). */
    public static void setThreads(int n) {
        callVoid("omp_set_num_threads", "libgomp.so.1", n);
        callVoid("openblas_set_num_threads", null, n);
    }

    private static void callVoid(String function, String library, int n) {
        var symbol = Binding.find(function);
        if (symbol.isEmpty() && library != null) {
            try {
                symbol = SymbolLookup.libraryLookup(library, Arena.global()).find(function);
            } catch (IllegalArgumentException e) {
                return; // another OpenMP runtime: the environment variable has set it
            }
        }
        symbol.ifPresent(s -> {
            try {
                Linker.nativeLinker().downcallHandle(s, FunctionDescriptor.ofVoid(JAVA_INT)).invoke(n);
            } catch (Throwable t) {
                throw new IllegalStateException(function, t);
            }
        });
    }

    /**
     * Makes ATen refuse or replace operators that are not deterministic. CPU operators are deterministic for a given number of threads
     * anyway.
     *
     * @return false if this build does not export the switch
     */
    public static boolean setDeterministic(boolean on) { return setInContext("_ZN2at7Context26setDeterministicAlgorithmsEbb", on, false); }

    /**
     * Whether cuBLAS may add up parts of a bf16 product in bf16, as it may unless told otherwise; PyTorch's
     * {@code torch.backends.cuda.matmul.allow_bf16_reduced_precision_reduction}. Nothing on the CPU asks for it.
     *
     * @return false if this build does not export the switch
     */
    public static boolean allowBf16ReducedPrecisionReduction(boolean allowed) {
        // The second says whether cuBLAS may split a sum at all; PyTorch leaves it on. Before 2.10 there was only the first.
        return setInContext("_ZN2at7Context27setAllowBF16ReductionCuBLASEbb", allowed, true)
            || setInContext("_ZN2at7Context27setAllowBF16ReductionCuBLASEb", allowed);
    }

    private static boolean setInContext(String setter, boolean... values) {
        MemoryLayout[] layouts = new MemoryLayout[values.length + 1];
        Arrays.fill(layouts, JAVA_BOOLEAN);
        layouts[0] = ADDRESS;
        var context = Binding.function("_ZN2at13globalContextEv", FunctionDescriptor.of(ADDRESS));
        var set = Binding.function(setter, FunctionDescriptor.ofVoid(layouts));
        if (context.isEmpty() || set.isEmpty()) return false;
        try {
            Object[] arguments = new Object[layouts.length];
            arguments[0] = context.get().invoke();
            for (int i = 0; i < values.length; i++) arguments[i + 1] = values[i];
            set.get().invokeWithArguments(arguments);
            return true;
        } catch (Throwable t) {
            throw new IllegalStateException(setter, t);
        }
    }
}
