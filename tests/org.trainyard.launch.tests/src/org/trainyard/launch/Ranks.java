package org.trainyard.launch;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.run.UserError;

/** Runs a launcher within the test and keeps what it prints. */
final class Ranks {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Launcher launcher;
    final LaunchOptions options;
    int exitCode = -1;

    Ranks(LaunchOptions options) {
        this.options = options;
        launcher = new Launcher(options, new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    /** Ranks of this machine, that get two seconds to end. */
    static LaunchOptions options(int processes, int restarts, Duration heartbeat) {
        return new LaunchOptions(processes, LaunchOptions.Nodes.ONE, restarts, heartbeat, Duration.ofSeconds(2), null, ShownRanks.parse("3"));
    }

    static Ranks run(LaunchOptions options, List<String> command) throws InterruptedException {
        Ranks r = new Ranks(options);
        r.exitCode = r.launcher.run(command);
        return r;
    }

    static Ranks shell(LaunchOptions options, String script) throws InterruptedException { return run(options, List.of("sh", "-c", script)); }

    static Ranks java(LaunchOptions options, String... arguments) throws InterruptedException { return run(options, command(RankMain.class, arguments)); }

    String out() { return out.toString(StandardCharsets.UTF_8); }

    String err() { return err.toString(StandardCharsets.UTF_8); }

    /** The launcher's own lines. */
    List<String> said() { return err().lines().filter(l -> l.startsWith("trainyard: ")).toList(); }

    /** A JVM with what ranks need. */
    static List<String> command(Class<?> main, String... arguments) {
        List<String> path = new ArrayList<>();
        for (Class<?> c : List.of(main, Launcher.class, KeyValueStore.class, UserError.class, Gson.class)) path.add(root(c));
        path.addAll(natives());
        List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", String.join(File.pathSeparator, path), main.getName()));
        all.addAll(List.of(arguments));
        return all;
    }

    /** Where libtorch is: on this test's class path, or in bundles of the framework. */
    private static List<String> natives() {
        List<String> all = new ArrayList<>();
        try {
            for (Bundle b : FrameworkUtil.getBundle(Ranks.class).getBundleContext().getBundles()) {
                if (b.getSymbolicName().matches("org\\.bytedeco\\.(openblas|pytorch)\\.linux-x86_64")) {
                    all.add(FileLocator.getBundleFileLocation(b).orElseThrow().getPath());
                }
            }
        } catch (NoClassDefFoundError | NullPointerException e) {
            all.add(System.getProperty("java.class.path"));
        }
        return all;
    }

    /** OSGi names a bundle's folder; the classes may lie in one of its output folders. */
    private static String root(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            String file = type.getName().replace('.', '/') + ".class";
            for (String folder : List.of("", "bin", "target/classes")) {
                if (Files.isRegularFile(location.resolve(folder).resolve(file))) return location.resolve(folder).toString();
            }
            return location.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
