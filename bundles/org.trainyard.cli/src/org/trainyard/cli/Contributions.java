package org.trainyard.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.trainyard.run.UserError;

/**
 * What plug-ins contribute to an extension point by name. Reading them activates no plug-in; {@link Entry#create()} activates the one that
 * holds the class. Immutable, thread-safe.
 *
 * @param <T> what the contributed classes implement
 */
public final class Contributions<T> {
    private final Class<T> type;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A contribution that was declared but not loaded. */
    public final class Entry {
        private final IConfigurationElement element;
        private final int order;

        private Entry(IConfigurationElement element, int order) {
            this.element = element;
            this.order = order;
        }

        public String name() {
            return element.getAttribute("name");
        }

        public String summary() {
            return text("summary", "");
        }

        public String group() {
            return text("group", "More");
        }

        private String text(String attribute, String otherwise) {
            String value = element.getAttribute(attribute);
            return value == null ? otherwise : value;
        }

        /** @throws UserError if the plug-in is broken, naming it */
        public T create() {
            try {
                return type.cast(element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException | LinkageError e) {
                Throwable why = e instanceof CoreException core && core.getStatus().getException() != null ? core.getStatus().getException() : e;
                throw new UserError(name() + " cannot be used: " + element.getAttribute("class") + " of the plug-in "
                    + element.getContributor().getName() + " cannot be loaded: " + why, e);
            }
        }
    }

    private Contributions(Class<T> type) {
        this.type = type;
    }

    /** Reads the elements {@code element} of the extension point {@code point}. The first of two of the same name counts. */
    public static <T> Contributions<T> of(String point, String element, Class<T> type) {
        Contributions<T> all = new Contributions<>(type);
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return all;
        }
        List<Contributions<T>.Entry> found = new ArrayList<>();
        for (IConfigurationElement e : registry.getConfigurationElementsFor(point)) {
            if (e.getName().equals(element) && e.getAttribute("name") != null && e.getAttribute("class") != null) {
                found.add(all.new Entry(e, order(e.getAttribute("order"))));
            }
        }
        found.sort(Comparator.comparingInt((Contributions<T>.Entry e) -> e.order).thenComparing(Contributions.Entry::name));
        found.forEach(e -> all.entries.putIfAbsent(e.name(), e));
        return all;
    }

    private static int order(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    /** In the order in which they are to be listed. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public List<String> names() {
        return Collections.unmodifiableList(new ArrayList<>(entries.keySet()));
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
