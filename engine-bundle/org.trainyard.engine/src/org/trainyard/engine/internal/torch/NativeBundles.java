package org.trainyard.engine.internal.torch;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trainyard.run.UserError;

/** Finds the jar or folder of a fragment that carries native libraries, inside OSGi or on a plain class path. */
final class NativeBundles {
    private NativeBundles() {}

    /** @return the jar or the folder that holds {@code resource} */
    static Path locate(String bundle, String resource) {
        try {
            Path p = inOsgi() ? fromFramework(bundle) : fromClassPath(resource);
            if (p != null) return p;
        } catch (IOException e) {
            throw new UserError("cannot reach the bundle " + bundle + ": " + e.getMessage(), e);
        }
        throw new UserError("the bundle " + bundle + " with libtorch's natives is not installed; reinstall, or give --libtorch");
    }

    private static boolean inOsgi() {
        try {
            return org.osgi.framework.FrameworkUtil.getBundle(NativeBundles.class) != null;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    private static Path fromFramework(String name) throws IOException {
        var context = org.osgi.framework.FrameworkUtil.getBundle(NativeBundles.class).getBundleContext();
        if (context == null) return null;
        for (var b : context.getBundles()) {
            if (b.getSymbolicName().equals(name)) {
                return org.eclipse.core.runtime.FileLocator.getBundleFileLocation(b).map(File::toPath).orElse(null);
            }
        }
        return null;
    }

    private static Path fromClassPath(String resource) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path p = Path.of(entry);
            if (Files.isDirectory(p) ? Files.exists(p.resolve(resource)) : p.toString().endsWith(".jar") && has(p, resource)) return p;
        }
        return null;
    }

    private static boolean has(Path jar, String resource) {
        try (var f = new java.util.jar.JarFile(jar.toFile())) {
            return f.getEntry(resource) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
