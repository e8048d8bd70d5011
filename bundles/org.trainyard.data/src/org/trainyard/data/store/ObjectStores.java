package org.trainyard.data.store;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.trainyard.run.UserError;

/** The known object stores: those contributed to {@code org.trainyard.data.stores}. */
public final class ObjectStores {
    private static final String POINT = "org.trainyard.data.stores";
    private static final String MARK = "://";

    private static List<ObjectStore> stores; // made once, as they keep connections

    private ObjectStores() {
    }

    /** Whether a data path names an object in a store rather than a file. */
    public static boolean isLocation(String path) {
        return path.indexOf(MARK) > 0;
    }

    /** Looks an object up in the store that its location names. */
    public static StoredObject open(String location) {
        return of(location).open(location);
    }

    /** The names of the objects in a folder, as {@link ObjectStore#list}. */
    public static List<String> list(String location) {
        return of(location).list(location);
    }

    private static ObjectStore of(String location) {
        String scheme = location.substring(0, location.indexOf(MARK));
        return all().stream().filter(store -> store.scheme().equals(scheme)).findFirst().orElseThrow(() -> new UserError(location
                + ": there is no object store \"" + scheme + "\"; known are " + all().stream().map(ObjectStore::scheme).sorted().toList()));
    }

    private static synchronized List<ObjectStore> all() {
        if (stores == null) {
            List<ObjectStore> found = new ArrayList<>();
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            if (registry == null) { // outside an OSGi framework: what the class path holds
                ServiceLoader.load(ObjectStore.class, ObjectStores.class.getClassLoader()).forEach(found::add);
            } else {
                for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                    found.add(create(element));
                }
            }
            stores = found;
        }
        return stores;
    }

    private static ObjectStore create(IConfigurationElement element) {
        try {
            return (ObjectStore) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new UserError("the plug-in " + element.getContributor().getName() + " cannot make its object store: " + e.getMessage(), e);
        }
    }
}
