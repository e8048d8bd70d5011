package org.trainyard.gloo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.pytorch.global.torch;
import org.trainyard.engine.tensor.LibTorch;
import org.trainyard.run.UserCache;
import org.trainyard.run.UserError;

/** Loads JavaCPP's binding on the very library files that the engine has loaded: two copies of libtorch in one process abort it. */
final class GlooLibrary {
    private static boolean loaded;

    private GlooLibrary() {}

    static synchronized void load() {
        if (loaded) return;
        if (!LibTorch.bundled()) {
            throw new UserError("--distributed-backend gloo: it fits only the libtorch that comes with Trainyard, not " + LibTorch.folder()
                + "; leave --libtorch out, or use shm or nccl");
        }
        try {
            System.setProperty("org.bytedeco.javacpp.cachedir", Files.createDirectories(UserCache.folder("javacpp")).toString());
            System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
            System.setProperty("org.bytedeco.javacpp.platform.preloadpath", LibTorch.folder() + File.pathSeparator + blasFolder());
            Loader.load(torch.class);
        } catch (IOException | LinkageError e) {
            throw new UserError("--distributed-backend gloo: its library cannot be loaded: " + e.getMessage(), e);
        }
        loaded = true;
    }

    private static Path blasFolder() throws IOException {
        List<String> maps = Files.readAllLines(Path.of("/proc/self/maps"));
        return maps.stream().filter(l -> l.endsWith("/libopenblas.so.0")).map(l -> Path.of(l.substring(l.indexOf('/'))).getParent()).findFirst()
            .orElse(LibTorch.folder());
    }
}
