package org.trainyard.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;
import org.trainyard.ui.engine.EngineProcess;

class RunStarterTest {
    @TempDir
    Path folder;

    @Test
    void runDirectoriesAreNamedAfterTheRun() throws IOException {
        assertEquals(folder.resolve("my-run_1.5"), RunStarter.directoryFor(folder, " My run_1.5! "));
        Files.createDirectories(folder.resolve("base"));
        assertEquals(folder.resolve("base-2"), RunStarter.directoryFor(folder, "base"));
        assertThrows(UserError.class, () -> RunStarter.directoryFor(folder, "//"));
    }

    /** A build of a clone links to the clone's samples; runs kept the path through the build, which is gone some builds later. */
    @Test
    void theSampleTextIsNamedWhereItStays() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("clone/samples"));
        Path build = Files.createDirectories(folder.resolve("clone/builds/1"));
        Files.createSymbolicLink(build.resolve("samples"), samples);
        Path script = Files.createFile(build.resolve("trainyard"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        String before = System.getProperty(EngineProcess.LAUNCHER);
        System.setProperty(EngineProcess.LAUNCHER, script.toString());
        try {
            assertEquals(samples.toRealPath(), SampleText.samples());
        } finally {
            if (before == null) {
                System.clearProperty(EngineProcess.LAUNCHER);
            } else {
                System.setProperty(EngineProcess.LAUNCHER, before);
            }
        }
    }
}
