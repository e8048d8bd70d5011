package org.trainyard.engine.group.spi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.trainyard.run.UserError;

/** The transports that are installed. A contribution that cannot be made is reported and left out. */
public final class Transports {
    private static final String POINT = "org.trainyard.engine.transports";

    private Transports() {}

    public static List<Transport> installed() {
        List<Transport> all = new ArrayList<>();
        IExtensionRegistry registry = registry();
        if (registry == null) return all;
        for (IConfigurationElement e : registry.getConfigurationElementsFor(POINT)) {
            try {
                all.add((Transport) e.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException | LinkageError x) {
                System.getLogger(Transports.class.getName()).log(System.Logger.Level.WARNING,
                    "transport " + e.getAttribute("class") + " of " + e.getContributor().getName() + " cannot be used: " + x.getMessage());
            }
        }
        return all;
    }

    /** @throws UserError if there is none of that name */
    public static Transport named(String name) {
        List<Transport> all = installed();
        return all.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow(() -> new UserError("--distributed-backend " + name
            + ": not installed; there are " + String.join(", ", all.stream().map(Transport::name).toList())));
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
