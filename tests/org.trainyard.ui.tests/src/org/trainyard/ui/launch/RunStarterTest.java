package org.trainyard.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

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
}
