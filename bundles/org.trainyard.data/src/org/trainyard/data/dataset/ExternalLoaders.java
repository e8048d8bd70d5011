package org.trainyard.data.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.trainyard.run.UserError;

/** The loaders of plug-ins: those contributed to {@code org.trainyard.data.loaders}. */
public final class ExternalLoaders {
    private static final String POINT = "org.trainyard.data.loaders";

    /**
     * Which loader.
     *
     * @param name {@code --external-dataloader}
     * @param options {@code --external-dataloader-options}
     */
    public record Choice(String name, Map<String, String> options) {
        public Choice {
            options = Map.copyOf(options);
        }

        /** From options that are each {@code NAME=VALUE}. */
        public static Choice of(String name, List<String> options) {
            Map<String, String> values = new HashMap<>();
            for (String option : options) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    throw new UserError("--external-dataloader-options " + option + ": expected NAME=VALUE");
                }
                values.put(option.substring(0, equals), option.substring(equals + 1));
            }
            return new Choice(name, values);
        }
    }

    private ExternalLoaders() {
    }

    static ExternalLoader create(Choice choice) {
        Map<String, IConfigurationElement> known = new TreeMap<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) { // there is none outside an OSGi framework
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                known.put(element.getAttribute("name"), element);
            }
        }
        IConfigurationElement element = known.get(choice.name());
        if (element == null) {
            throw new UserError("--external-dataloader " + choice.name() + ": " + (known.isEmpty() ? "no installed plug-in brings a data loader"
                    : "there is no such loader; known are " + String.join(", ", known.keySet())));
        }
        try {
            return (ExternalLoader) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new UserError("--external-dataloader " + choice.name() + ": the plug-in " + element.getContributor().getName()
                    + " cannot make it: " + e.getMessage(), e);
        }
    }
}
