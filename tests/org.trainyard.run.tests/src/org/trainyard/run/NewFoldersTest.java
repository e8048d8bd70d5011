package org.trainyard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that work which came to nothing must not leave. */
class NewFoldersTest {
    @TempDir
    Path dir;

    private List<String> left() throws IOException {
        try (var all = Files.walk(dir)) {
            return all.skip(1).map(p -> dir.relativize(p).toString()).sorted().toList();
        }
    }

    @Test
    void allThatWereMadeGoAgainAndNoOthers() throws IOException {
        Files.createDirectory(dir.resolve("there"));
        NewFolders folders = NewFolders.make(dir.resolve("there/a/../b/c"));
        assertTrue(Files.isDirectory(dir.resolve("there/b/c")));
        folders.removeEmpty();
        assertEquals(List.of("there"), left());
        folders.removeEmpty();
        assertEquals(List.of("there"), left());
    }

    @Test
    void oneThatIsInUseStaysAndSoDoThoseAboveIt() throws IOException {
        NewFolders folders = NewFolders.make(dir.resolve("a/b/c"));
        Files.createFile(dir.resolve("a/b/used"));
        folders.removeEmpty();
        assertEquals(List.of("a", "a/b", "a/b/used"), left());
    }

    @Test
    void whereNothingCanBeWrittenIsToldBeforeThereIsAnything() throws IOException {
        Path file = Files.createFile(dir.resolve("file"));
        NewFolders.requireWritable("--save", dir.resolve("a/b"));
        assertEquals("--save " + file.resolve("x") + ": " + file + " is no folder; give one that can be written",
                assertThrows(UserError.class, () -> NewFolders.requireWritable("--save", file.resolve("x"))).getMessage());
        assertEquals(List.of("file"), left());
    }

    @Test
    void whatCannotBeMadeLeavesNothing() throws IOException {
        Files.createFile(dir.resolve("file"));
        assertThrows(IOException.class, () -> NewFolders.make(dir.resolve("file")));
        assertThrows(IOException.class, () -> NewFolders.make(dir.resolve("file/a/b")));
        assertThrows(IOException.class, () -> NewFolders.make(dir.resolve("a/" + "n".repeat(300))));
        assertEquals(List.of("file"), left());
    }
}
