package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The folders whose runs are listed: the one given at the start ({@code -runs}) or else {@code runs} where the workbench
 * was started, then those added in the workbench. Thread-safe.
 */
public final class RunFolders {
    private static final String NODE = "org.trainyard.ui";
    private static final String KEY = "runs.folders";
    private static Path first = Path.of(System.getProperty("user.dir"), "runs");

    private RunFolders() {
    }

    /** Lists this folder first, in place of {@code ./runs}. */
    public static synchronized void useFirst(Path folder) {
        first = folder.toAbsolutePath().normalize();
    }

    /** The folder that new runs go to. */
    public static synchronized Path primary() {
        return first;
    }

    /** All folders, the primary one first. */
    public static synchronized List<Path> all() {
        List<Path> folders = new ArrayList<>();
        folders.add(first);
        for (String line : preferences().get(KEY, "").split("\n")) {
            if (!line.isBlank() && !folders.contains(Path.of(line))) {
                folders.add(Path.of(line));
            }
        }
        return folders;
    }

    /** Lists one more folder, now and at later starts. */
    public static synchronized void add(Path folder) {
        List<Path> added = all();
        Path absolute = folder.toAbsolutePath().normalize();
        if (!added.contains(absolute)) {
            added.add(absolute);
            store(added);
        }
    }

    /** Lists a folder no longer; its runs stay where they are. */
    public static synchronized void remove(Path folder) {
        List<Path> left = all();
        left.remove(folder);
        store(left);
    }

    private static void store(List<Path> folders) {
        List<String> lines = folders.stream().filter(folder -> !folder.equals(first)).map(Path::toString).toList();
        preferences().put(KEY, String.join("\n", lines));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(RunFolders.class).warn("Cannot keep the list of folders", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
