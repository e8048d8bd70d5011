package org.trainyard.engine.internal.torch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.trainyard.run.UserCache;
import org.trainyard.run.UserError;

/**
 * Finds libtorch's library files and loads them in dependency order. A folder given by the setting {@value #PROPERTY} (a PyTorch
 * installation's {@code torch/lib}, or the {@code torch} folder above it) wins; otherwise the bundled CPU build serves.
 */
public final class Natives {
    /** System property: a folder that holds {@code libtorch_cpu.so}. */
    public static final String PROPERTY = "trainyard.libtorch";
    /** System property: number of compute threads. */
    public static final String THREADS = "trainyard.threads";

    private static final String BLAS_PATH = "org/bytedeco/openblas/linux-x86_64/";
    private static final String TORCH_PATH = "org/bytedeco/pytorch/linux-x86_64/";
    private static final List<String> BLAS_FILES = List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
    private static final List<String> TORCH_FILES = List.of("libgomp.so.1", "libc10.so", "libtorch_cpu.so");

    private final SymbolLookup symbols;
    private final Path folder;
    private final boolean bundled;

    private Natives(SymbolLookup symbols, Path folder, boolean bundled) {
        this.symbols = symbols;
        this.folder = folder;
        this.bundled = bundled;
    }

    public Path folder() { return folder; }

    /** Whether the build that comes with Trainyard was loaded. */
    public boolean bundled() { return bundled; }

    public SymbolLookup symbols() { return symbols; }

    /** Prepares the process environment, then loads. Called once. */
    static Natives load() {
        ProcessEnvironment.prepare();
        String setting = System.getProperty(PROPERTY);
        if (setting == null || setting.isBlank()) setting = System.getenv("TRAINYARD_LIBTORCH");
        return setting == null || setting.isBlank() ? loadBundled() : loadFrom(folderOf(setting));
    }

    private static Path folderOf(String setting) {
        Path given = Path.of(setting);
        for (Path p : List.of(given, given.resolve("lib"), given.resolve("torch/lib"))) {
            if (Files.isRegularFile(p.resolve("libtorch_cpu.so"))) return p.toAbsolutePath();
        }
        throw new UserError("--libtorch " + setting + ": there is no libtorch_cpu.so in it, nor in its lib folder;"
            + " give the torch/lib folder of a PyTorch installation");
    }

    private static Natives loadFrom(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve("libtorch_global_deps.so"))) files.add(folder.resolve("libtorch_global_deps.so"));
        for (String f : TORCH_FILES) if (Files.isRegularFile(folder.resolve(f))) files.add(folder.resolve(f));
        SymbolLookup all = loadAll(files);
        Path cuda = folder.resolve("libtorch_cuda.so");
        if (Files.isRegularFile(cuda)) {
            try {
                all = loadAll(List.of(cuda)).or(all);
            } catch (UserError e) {
                System.getLogger(Natives.class.getName()).log(System.Logger.Level.WARNING,
                    "libtorch_cuda.so is there but cannot be loaded, CUDA stays off: " + e.getMessage());
            }
        }
        return new Natives(all, folder, false);
    }

    private static Natives loadBundled() {
        Path blas = bundledFolder("org.bytedeco.openblas.linux-x86_64", BLAS_PATH, BLAS_FILES);
        Path torch = bundledFolder("org.bytedeco.pytorch.linux-x86_64", TORCH_PATH, TORCH_FILES);
        List<Path> files = new ArrayList<>();
        files.add(torch.resolve("libgomp.so.1"));
        for (String f : BLAS_FILES) files.add(blas.resolve(f));
        files.add(torch.resolve("libc10.so"));
        files.add(torch.resolve("libtorch_cpu.so"));
        return new Natives(loadAll(files), torch, true);
    }

    private static SymbolLookup loadAll(List<Path> files) {
        SymbolLookup all = null;
        for (Path f : files) {
            try {
                SymbolLookup one = SymbolLookup.libraryLookup(f, Arena.global());
                all = all == null ? one : one.or(all);
            } catch (IllegalArgumentException e) {
                throw new UserError("cannot load " + f + ": " + dlerror().orElse(e.getMessage()), e);
            }
        }
        return all;
    }

    private static Optional<String> dlerror() {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find("dlerror").map(s -> {
            try {
                var m = (java.lang.foreign.MemorySegment) linker.downcallHandle(s, FunctionDescriptor.of(ValueLayout.ADDRESS)).invokeExact();
                return m.address() == 0 ? null : m.reinterpret(4096).getString(0);
            } catch (Throwable t) {
                return null;
            }
        });
    }

    /** The folder of a bundled native jar: as it lies in an installed product, or unpacked once into the user's cache. */
    private static Path bundledFolder(String bundle, String inside, List<String> files) {
        Path source = NativeBundles.locate(bundle, inside + files.getLast());
        if (Files.isDirectory(source)) return source.resolve(inside);
        try {
            return unpack(source, inside, files);
        } catch (IOException e) {
            throw new UserError("cannot unpack " + source + ": " + e.getMessage(), e);
        }
    }

    private static Path unpack(Path jar, String inside, List<String> files) throws IOException {
        String key = jar.getFileName().toString().replaceFirst("\\.jar$", "") + "-" + Files.size(jar);
        Path target = UserCache.folder("native").resolve(key);
        Path done = target.resolve(".complete");
        if (Files.exists(done)) return target;
        Files.createDirectories(target);
        try (JarFile in = new JarFile(jar.toFile())) {
            for (String f : files) {
                var entry = in.getEntry(inside + f);
                if (entry == null) throw new IOException("it lacks " + inside + f);
                Path part = Files.createTempFile(target, f, ".part");
                try (InputStream s = in.getInputStream(entry)) {
                    Files.copy(s, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, target.resolve(f), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(done, "");
        return target;
    }
}
