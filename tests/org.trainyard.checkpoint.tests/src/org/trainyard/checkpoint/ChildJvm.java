package org.trainyard.checkpoint;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a second Java process for tests that kill one; works from plain class paths and from inside OSGi. */
public final class ChildJvm {
    private ChildJvm() {
    }

    /** The command of a JVM that runs {@code main} with the code of {@code needed} on its class path. */
    public static List<String> command(Class<?> main, List<Class<?>> needed, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(main, needed), main.getName()));
        command.addAll(arguments);
        return command;
    }

    public static Process start(Class<?> main, List<Class<?>> needed, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, needed, List.of(arguments))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Waits for the line by which the child says that it is so far. */
    public static void awaitLine(Process child, String wanted) throws IOException {
        BufferedReader lines = child.inputReader();
        String line;
        while ((line = lines.readLine()) != null) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("the child ended before it said " + wanted);
    }

    private static String classPath(Class<?> main, List<Class<?>> needed) {
        List<String> path = new ArrayList<>();
        path.add(root(main));
        needed.forEach(type -> path.add(root(type)));
        return String.join(File.pathSeparator, path);
    }

    /** OSGi names a bundle's folder; the classes may lie in one of its output folders. */
    private static String root(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            String file = type.getName().replace('.', '/') + ".class";
            for (String folder : List.of("", "bin", "target/classes")) {
                if (Files.isRegularFile(location.resolve(folder).resolve(file))) {
                    return location.resolve(folder).toString();
                }
            }
            return location.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
