package org.trainyard.models;

import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.trainyard.run.UserError;

/** The models that are installed, by id. Thread-safe. */
public final class Models {
    /** The id of the model that is always there. */
    public static final String GPT = "gpt";

    private static final String POINT = "org.trainyard.models.models";

    private Models() {}

    /**
     * @param id as the extension names it
     * @throws UserError if no such model is installed, naming those that are
     */
    public static ModelFactory factory(String id) {
        IExtensionRegistry registry = registry();
        if (registry == null) {
            if (id.equals(GPT)) return builtIn();
            throw new UserError("model " + id + ": outside OSGi there is only " + GPT);
        }
        TreeMap<String, IConfigurationElement> found = new TreeMap<>();
        for (IConfigurationElement e : registry.getConfigurationElementsFor(POINT)) found.put(e.getAttribute("id"), e);
        IConfigurationElement e = found.get(id);
        if (e == null) throw new UserError("model " + id + ": is not installed; there are " + String.join(", ", found.keySet()));
        try {
            return (ModelFactory) e.createExecutableExtension("class");
        } catch (CoreException | ClassCastException x) {
            throw new UserError("model " + id + ": the plug-in " + e.getContributor().getName() + " cannot make it: " + x.getMessage(), x);
        }
    }

    /** By name, because the model packages depend on this one and not it on them. */
    private static ModelFactory builtIn() {
        try {
            return (ModelFactory) Class.forName("org.trainyard.models.gpt.GptFactory").getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the built-in model cannot be made", e);
        }
    }

    private static IExtensionRegistry registry() {
        try {
            return Platform.getExtensionRegistry();
        } catch (LinkageError | IllegalStateException | NullPointerException e) {
            return null;
        }
    }
}
