package org.trainyard.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script of an installation that cannot be written to, with a Java that only says what it was given. */
class LauncherTest {
    @TempDir Path root;

    private record Ended(int code, List<String> lines) {}

    private Ended start(Path home, String... words) throws Exception {
        Path folder = root.resolve("installed"), java = folder.resolve("jre/bin/java"), script = folder.resolve("trainyard");
        Files.createDirectories(java.getParent());
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(folder.resolve("plugins/org.eclipse.equinox.launcher_1.jar"), "");
        Files.writeString(folder.resolve("eclipse.ini"), "-vmargs\n");
        Files.writeString(script, Files.readString(repository().resolve("features/org.trainyard.platform.feature/rootfiles/trainyard")));
        for (Path file : List.of(java, script)) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder b = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        b.command().addAll(List.of(words));
        b.environment().keySet().removeAll(List.of("XDG_CACHE_HOME", "TRAINYARD_JAVA_HOME", "JAVA_HOME", "TRAINYARD_JAVA_OPTS"));
        b.environment().put("HOME", home.toString());
        b.environment().put("TMPDIR", root.toString());
        Process p = b.start();
        List<String> lines = p.inputReader().readAllLines();
        return new Ended(p.waitFor(), lines);
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("kernels-bundle"))) folder = folder.getParent();
        return folder;
    }

    private Path temporary() throws IOException { return root.resolve("trainyard-" + Files.getAttribute(root, "unix:uid")); }

    /** Java asks the list of users, which says nothing of containers and jobs. */
    @Test void homeIsWhereTheEnvironmentSays() throws Exception {
        Path home = Files.createDirectory(root.resolve("home"));
        List<String> lines = start(home, "--version").lines();
        assertTrue(lines.contains("-Duser.home=" + home), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("-Dosgi.configuration.area=file:" + home + "/.cache/trainyard/configuration/")), lines.toString());
    }

    /** Without a home the framework ended with code 15 and not a word. */
    @Test void withoutAHomeTheConfigurationIsTemporary() throws Exception {
        List<String> lines = start(Path.of("/dev/null/home"), "--version").lines();
        String area = "-Dosgi.configuration.area=file:" + temporary() + "/configuration/";
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(area)), lines.toString());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary())));
        assertEquals(0, start(Path.of("/dev/null/home"), "--version").code(), "again");
    }

    @Test void aTemporaryFolderOfSomebodyElseIsNotUsed() throws Exception {
        Files.createSymbolicLink(temporary(), Files.createDirectory(root.resolve("trap")));
        Ended ended = start(Path.of("/dev/null/home"), "--version");
        assertEquals(2, ended.code());
        assertEquals(List.of("trainyard: there is no folder to keep the framework's configuration in; set XDG_CACHE_HOME to one that can be written"), ended.lines());
    }

    @Test void theWindowHasHelpWithoutADisplay() throws Exception {
        for (String[] words : List.of(new String[] {"workbench", "--help"}, new String[] {"help", "workbench"})) {
            Ended ended = start(root, words);
            assertEquals(0, ended.code());
            assertTrue(ended.lines().getFirst().startsWith("Usage: trainyard workbench"), ended.lines().toString());
        }
    }
}
