package org.trainyard.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script of a clone with a Maven and a JDK that make a build in no time: which builds stay. */
class StartScriptTest {
    /** Waits for the end of its input; as {@code cat} nothing in its command line says where it is from. */
    private static final String PROGRAM = """
        #!/bin/sh
        here=$(dirname "$(dirname "$(readlink -f "$0")")")
        case $1 in
          --version) ;;
          where) echo "$here" ;;
          hidden) echo "$here"; exec cat ;;
          named) echo "$here"; read -r line ;;
        esac
        """;
    private static final String MAVEN = """
        #!/bin/sh
        if [ "$1" = -version ]; then echo "Apache Maven 3.9.9"; exit; fi
        product=product/target/products/org.trainyard.product/linux/gtk/x86_64/trainyard-0.1.0
        mkdir -p "$product"
        cp program "$product/trainyard"
        """;
    private static final String JAVA = """
        #!/bin/sh
        for last; do :; done
        mkdir -p "$last/bin"
        cp "$0" "$last/bin/java"
        """;

    @TempDir Path root;
    private int changes;

    @BeforeEach void cloneOfItsOwn() throws IOException {
        executable("trainyard", Files.readString(repository().resolve("trainyard")));
        executable("program", PROGRAM);
        executable("tools/mvn", MAVEN);
        executable("jdk/bin/java", JAVA);
        executable("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(root.resolve("pom.xml"), "<project>\n  <version>0.1.0-SNAPSHOT</version>\n    <module>bundles/x</module>\n</project>\n");
        for (String folder : List.of("targets", "features", "bundles", "engine-bundle", "kernels-bundle", "product/runtime")) Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve("product/runtime/MakeRuntime.java"), "");
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("kernels-bundle"))) folder = folder.getParent();
        return folder;
    }

    private void executable(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder b = new ProcessBuilder(command).redirectError(root.resolve("said").toFile());
        b.environment().put("PATH", root.resolve("tools") + ":" + b.environment().get("PATH"));
        b.environment().put("TRAINYARD_JAVA_HOME", root.resolve("jdk").toString());
        return b.start();
    }

    private static Path build(BufferedReader output) throws IOException { return Path.of(String.valueOf(output.readLine())); }

    /** Builds what has changed and says which build then runs. */
    private Path changed() throws Exception {
        Files.writeString(root.resolve("bundles/source"), "x".repeat(++changes));
        Process p = start(root.resolve("trainyard").toString(), "where");
        Path build;
        try (BufferedReader output = p.inputReader()) {
            build = build(output);
        }
        assertEquals(0, p.waitFor(), Files.readString(root.resolve("said")));
        return build;
    }

    private TreeSet<Path> builds() throws IOException {
        try (Stream<Path> builds = Files.list(root.resolve(".trainyard/builds"))) {
            return new TreeSet<>(builds.toList());
        }
    }

    /** A process that had just started, or did not show in its command line which build it was, lost its build to the next one. */
    @Test void aBuildStaysWhileItIsUsedAndWhenItWasTheLast() throws Exception {
        Path first = changed();
        Process hidden = start(root.resolve("trainyard").toString(), "hidden");
        try (BufferedReader output = hidden.inputReader()) {
            assertEquals(first, build(output));
            Path second = changed();
            assertEquals(new TreeSet<>(List.of(first, second)), builds(), "the last one stays in any case");
            Process named = start(second + "/trainyard-0.1.0/trainyard", "named");
            try (BufferedReader other = named.inputReader()) {
                assertEquals(second, build(other));
                Path third = changed(), fourth = changed();
                assertEquals(new TreeSet<>(List.of(first, second, third, fourth)), builds());
                named.outputWriter().close();
                named.waitFor();
                Path fifth = changed();
                assertEquals(new TreeSet<>(List.of(first, fourth, fifth)), builds());
                hidden.outputWriter().close();
                hidden.waitFor();
                assertEquals(new TreeSet<>(List.of(fifth, changed())), builds());
            } finally {
                named.destroyForcibly();
            }
        } finally {
            hidden.destroyForcibly();
        }
    }

    @Test void aBuildThatDoesNotStartIsNotKept() throws Exception {
        Path sound = changed();
        executable("program", PROGRAM.replace("--version) ;;", "--version) echo broken; exit 1 ;;"));
        Files.writeString(root.resolve("bundles/source"), "changed");
        Process p = start(root.resolve("trainyard").toString(), "where");
        assertEquals(2, p.waitFor());
        assertTrue(Files.readString(root.resolve("said")).endsWith("broken\ntrainyard: the program was built but does not start; the lines above say why\n"));
        assertEquals(new TreeSet<>(List.of(sound)), builds());
        assertFalse(p.inputReader().ready());
    }
}
