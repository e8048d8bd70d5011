package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks before it leaps: a checkpoint that cannot fit is refused before anything is copied or written. */
final class DiskSpace {
    /** For the state, the manifest and the file system's own needs. */
    private static final long SLACK_BYTES = 1 << 20;

    private DiskSpace() {
    }

    /** Tells the bytes needed and the bytes there when they do not fit; else null. */
    static String problem(Path directory, long bytes) {
        long free = free(directory);
        return free < 0 || free - SLACK_BYTES >= bytes ? null : "it needs " + (bytes + SLACK_BYTES) + " bytes, " + free
                + " are free; delete something or choose another directory";
    }

    /** The bytes free where {@code directory} is or will be; -1 when the system does not tell. */
    static long free(Path directory) {
        for (Path path = directory; path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) {
                try {
                    return Files.getFileStore(path).getUsableSpace();
                } catch (IOException e) {
                    return -1;
                }
            }
        }
        return -1;
    }
}
