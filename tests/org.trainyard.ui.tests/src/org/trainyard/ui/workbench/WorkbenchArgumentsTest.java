package org.trainyard.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.run.UserError;

/** What stands behind {@code trainyard workbench}: anything else was passed over in silence. */
class WorkbenchArgumentsTest {
    @TempDir Path folder;

    private static String refused(String... words) {
        return assertThrows(UserError.class, () -> WorkbenchApplication.readArguments(words)).getMessage();
    }

    @Test
    void whatIsNotKnownIsRefused() throws Exception {
        assertEquals("workbench has no argument --rnus; trainyard workbench --help lists them", refused("--rnus", "x"));
        assertEquals("--runs needs a folder", refused("--runs"));
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals("--runs " + file + " is no folder", refused("--runs", file.toString()));
        WorkbenchApplication.readArguments(new String[] {"-testproperties", "of the harness", "-nouithread"});
    }
}
