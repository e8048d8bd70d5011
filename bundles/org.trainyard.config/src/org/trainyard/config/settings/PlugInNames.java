package org.trainyard.config.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Names that plug-ins contribute to an extension point of another bundle, read without loading any of their code. */
final class PlugInNames {

    private PlugInNames() {
    }

    /**
     * The built-in names, in their order, and behind them in alphabetical order what plug-ins add.
     *
     * @param point the extension point, the element and the attribute that holds the name, with blanks between them
     */
    static List<String> with(List<String> builtIn, String point) {
        String[] words = point.split(" ");
        List<String> names = new ArrayList<>(builtIn);
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) { // there is none outside an OSGi framework
            TreeSet<String> added = new TreeSet<>();
            for (IConfigurationElement element : registry.getConfigurationElementsFor(words[0])) {
                String name = element.getName().equals(words[1]) ? element.getAttribute(words[2]) : null;
                if (name != null && !builtIn.contains(name)) {
                    added.add(name);
                }
            }
            names.addAll(added);
        }
        return names;
    }
}
