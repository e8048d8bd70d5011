package org.trainyard.engine.group.shm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.trainyard.run.UserError;

/** A mapped file of zeros that several processes open under one name. Nothing is written to disk where the folder is in memory. */
final class SharedFile {
    private static final Path MEMORY = Path.of("/dev/shm");

    private SharedFile() {}

    /** The folder for such files: in memory where the system has one. */
    static Path folder() {
        return Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Whether the folder is large enough for more than small change, as in containers it often is not. The same for all ranks of a machine. */
    static boolean isRoomy(Path folder) {
        try {
            return Files.getFileStore(folder).getTotalSpace() >= 1L << 30;
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens or creates it; whoever comes first makes it as long as needed. */
    static MemorySegment map(Path file, long bytes, Arena arena) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
        } catch (IOException e) {
            throw new UserError("cannot share " + bytes + " bytes of memory between ranks through " + file + ": " + e.getMessage()
                + "; free space there", e);
        }
    }

    /** Takes the name away; the memory lives on while it is mapped. */
    static void unlink(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(SharedFile.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + file + ": " + e.getMessage());
        }
    }

    /** Takes away all names that begin so. */
    static void removeAll(String beginning) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), p -> p.getFileName().toString().startsWith(beginning))) {
            files.forEach(SharedFile::unlink);
        } catch (IOException e) {
            System.getLogger(SharedFile.class.getName()).log(System.Logger.Level.WARNING, "cannot look into " + folder() + ": " + e.getMessage());
        }
    }
}
