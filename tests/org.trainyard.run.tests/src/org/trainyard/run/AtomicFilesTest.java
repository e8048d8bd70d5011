package org.trainyard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path dir;

    @Test
    void replacesAFile() throws IOException {
        Path file = dir.resolve("a.txt");
        AtomicFiles.writeString(file, "old");
        AtomicFiles.writeString(file, "neu: ü");
        assertEquals("neu: ü", Files.readString(file));
        assertEquals(1, count(dir));
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = dir.resolve("a.txt");
        AtomicFiles.writeString(file, "old");
        UserError error = assertThrows(UserError.class, () -> AtomicFiles.write(file, channel -> {
            AtomicFiles.writeFully(channel, java.nio.ByteBuffer.wrap(new byte[10]));
            throw new IOException("No space left on device");
        }));
        assertEquals("cannot write " + file + ": No space left on device", error.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(1, count(dir));
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path file = dir.resolve("nowhere/a.txt");
        UserError error = assertThrows(UserError.class, () -> AtomicFiles.writeString(file, "x"));
        assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
        assertTrue(error.getMessage().contains("no such file"), error.getMessage());
    }

    @Test
    void publishesADirectoryOnlyWhereNothingIs() throws IOException {
        Path temporary = Files.createDirectories(dir.resolve(".tmp/deep")).getParent();
        Files.writeString(temporary.resolve("deep/file"), "content");
        Path target = dir.resolve("final");
        AtomicFiles.publishDirectory(temporary, target);
        assertEquals("content", Files.readString(target.resolve("deep/file")));
        assertFalse(Files.exists(temporary));

        Path second = Files.createDirectory(dir.resolve(".tmp2"));
        assertThrows(UserError.class, () -> AtomicFiles.publishDirectory(second, target));
        assertEquals("content", Files.readString(target.resolve("deep/file")));
    }

    @Test
    void deletesTreesButFollowsNoLinks() throws IOException {
        Path outside = Files.writeString(dir.resolve("keep"), "x");
        Path tree = Files.createDirectories(dir.resolve("tree/deep"));
        Files.createSymbolicLink(tree.resolve("link"), outside);
        AtomicFiles.deleteTree(dir.resolve("tree"));
        AtomicFiles.deleteTree(dir.resolve("tree"));
        assertFalse(Files.exists(dir.resolve("tree")));
        assertTrue(Files.exists(outside));
    }

    @Test
    void whatTheDeadLeftAsideGoes() throws IOException {
        Files.writeString(dir.resolve(".a.json.tmp-999999999-1"), "half");
        Path living = Files.writeString(dir.resolve(".a.json.tmp-" + ProcessHandle.current().pid() + "-9999999"), "half");
        Path other = Files.writeString(dir.resolve(".tmp-1-1"), "not ours");
        AtomicFiles.removeLeftovers(dir);
        assertEquals(2, count(dir));
        assertTrue(Files.exists(living) && Files.exists(other));
    }

    /** The process may live on another machine that has the folder too. */
    @Test
    void inASharedFolderOnlyWhatIsOldGoes() throws IOException {
        Instant now = Instant.now();
        Path fresh = Files.writeString(dir.resolve(".a.npy.tmp-999999999-1"), "half");
        Path old = Files.writeString(dir.resolve(".a.npy.tmp-999999999-2"), "half");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(61)));
        Files.setLastModifiedTime(fresh, FileTime.from(now.minusSeconds(59)));
        AtomicFiles.removeLeftovers(dir, now.minusSeconds(60));
        assertTrue(Files.exists(fresh));
        assertFalse(Files.exists(old));
    }

    private static long count(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.count();
        }
    }
}
