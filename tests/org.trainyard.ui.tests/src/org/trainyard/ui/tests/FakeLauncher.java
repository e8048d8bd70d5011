package org.trainyard.ui.tests;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.trainyard.run.RunDirectory;
import org.trainyard.ui.engine.EngineProcess;

/** A start script, like the installation's, that runs the {@link FakeEngine}. */
public record FakeLauncher(Path path) {

    /** Writes the script for a run of so many steps of so many milliseconds. */
    public static FakeLauncher write(Path script, int steps, int millis) throws IOException {
        return write(script, steps, millis, steps);
    }

    /** Writes the script for a run that waits at iteration {@code hold} of its first attempt until it is told to stop. */
    static FakeLauncher write(Path script, int steps, int millis, int hold) throws IOException {
        Files.writeString(script, "#!/bin/sh\nexec '" + java() + "' -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfake.steps="
                + steps + " -Dfake.millis=" + millis + " -Dfake.hold=" + hold + " -cp '" + classPath() + "' " + FakeEngine.class.getName() + " \"$@\"\n");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
        return new FakeLauncher(script);
    }

    /** Has the workbench start this instead of the engine. */
    public void use() {
        System.setProperty(EngineProcess.LAUNCHER, path.toString());
    }

    /** The Java that runs the tests. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Where the classes of the tests, the workbench, the run directory and gson are. */
    public static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {FakeEngine.class, EngineProcess.class, RunDirectory.class, Gson.class}) {
            addPlaces(places, type);
        }
        return String.join(File.pathSeparator, places);
    }

    private static void addPlaces(Set<String> places, Class<?> type) {
        try {
            Path source = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            places.add(source.toString());
            Bundle bundle = FrameworkUtil.getBundle(type);
            File file = bundle == null ? null : FileLocator.getBundleFileLocation(bundle).orElse(null);
            if (file != null) {
                places.add(file.toString());
                for (String classes : new String[] {"target/classes", "bin"}) {
                    if (new File(file, classes).isDirectory()) {
                        places.add(new File(file, classes).toString());
                    }
                }
            }
            // The tests are a fragment: its classes lie beside its host's.
            addFragments(places, bundle);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFragments(Set<String> places, Bundle bundle) {
        if (bundle == null) {
            return;
        }
        for (Bundle other : bundle.getBundleContext() == null ? new Bundle[0] : bundle.getBundleContext().getBundles()) {
            String host = other.getHeaders().get("Fragment-Host");
            if (host != null && host.startsWith(bundle.getSymbolicName())) {
                FileLocator.getBundleFileLocation(other).ifPresent(file -> {
                    places.add(file.toString());
                    places.add(new File(file, "target/test-classes").toString());
                    places.add(new File(file, "target/classes").toString());
                });
            }
        }
    }
}
