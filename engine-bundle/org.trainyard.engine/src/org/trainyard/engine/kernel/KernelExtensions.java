package org.trainyard.engine.kernel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;

/** Reads the extension point {@code org.trainyard.engine.kernels}. A contribution that cannot be made is reported and left out. */
final class KernelExtensions {
    private static final String POINT = "org.trainyard.engine.kernels";

    private KernelExtensions() {}

    static List<Kernel> load() {
        List<Kernel> kernels = new ArrayList<>();
        IExtensionRegistry registry = registry();
        if (registry == null) return kernels;
        for (IConfigurationElement e : registry.getConfigurationElementsFor(POINT)) {
            try {
                kernels.add((Kernel) e.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException | LinkageError x) {
                System.getLogger(KernelExtensions.class.getName()).log(System.Logger.Level.WARNING,
                    "kernel " + e.getAttribute("class") + " of " + e.getContributor().getName() + " cannot be used: " + x.getMessage());
            }
        }
        return kernels;
    }

    /** Null when the engine runs outside OSGi. */
    private static IExtensionRegistry registry() {
        try {
            return Platform.getExtensionRegistry();
        } catch (LinkageError | IllegalStateException | NullPointerException e) {
            return null;
        }
    }
}
