package org.trainyard.engine.tests.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorArrayRefOptional;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Assumptions;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.LibTorch;

/**
 * libtorch's own autograd, called through JavaCPP: an independent backward for everything the engine differentiates by hand. JavaCPP is
 * made to use the library files that the engine has loaded, so that there is one libtorch in the process. Its tensors live until the
 * surrounding {@code PointerScope} is closed.
 */
final class TorchAutograd {
    private static boolean loaded;

    /** A JavaCPP pointer on an address; a tensor's address is what the C ABI calls its handle. */
    private static final class At extends Pointer {
        At(long address) {
            this.address = address;
        }
    }

    private TorchAutograd() {}

    static synchronized void load() {
        Assumptions.assumeTrue(LibTorch.bundled(), "JavaCPP's classes fit the bundled libtorch alone");
        if (loaded) return;
        Path torchFolder = LibTorch.folder();
        try {
            System.setProperty("org.bytedeco.javacpp.cachedir", cacheFolder().toString());
            System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
            System.setProperty("org.bytedeco.javacpp.platform.preloadpath", torchFolder + File.pathSeparator + blasFolder());
            Loader.load(torch.class);
            long copies = mapped("libtorch_cpu.so").distinct().count();
            if (copies != 1) throw new IllegalStateException(copies + " copies of libtorch are loaded");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaded = true;
    }

    /** Where JavaCPP unpacks and links libraries: what a build removes, or a folder of this process alone. */
    private static Path cacheFolder() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target) ? Files.createDirectories(target.resolve("javacpp")) : Files.createTempDirectory("trainyard-javacpp");
    }

    private static Path blasFolder() throws IOException {
        return mapped("libopenblas.so.0").findFirst().orElseThrow(() -> new IllegalStateException("the engine has not loaded OpenBLAS")).getParent();
    }

    /** The files of a library that are loaded in this process. */
    private static Stream<Path> mapped(String library) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(l -> l.endsWith("/" + library)).map(l -> Path.of(l.substring(l.indexOf('/'))));
    }

    /** A copy of an engine tensor, outside any graph. */
    static Tensor constant(org.trainyard.engine.tensor.Tensor t) {
        return new Tensor(new At(t.handle())).clone().detach();
    }

    /** A copy of an engine tensor that collects a gradient. */
    static Tensor leaf(org.trainyard.engine.tensor.Tensor t) { return constant(t).set_requires_grad(true); }

    static void backward(Tensor root, Tensor seed) {
        root.backward(seed, new BoolOptional(), false, new TensorArrayRefOptional());
    }

    /** The values in row-major order. */
    static double[] values(Tensor t) {
        Tensor wide = t.detach().to(torch.ScalarType.Double).contiguous();
        return MemorySegment.ofAddress(wide.data_ptr().address()).reinterpret(wide.numel() * DType.FLOAT64.bytes()).toArray(ValueLayout.JAVA_DOUBLE);
    }

    /** The gradient of a leaf; zeros if none arrived. */
    static double[] gradient(Tensor leaf) { return leaf.grad().defined() ? values(leaf.grad()) : new double[(int) leaf.numel()]; }
}
