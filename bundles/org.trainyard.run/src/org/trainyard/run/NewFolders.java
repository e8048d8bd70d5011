package org.trainyard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Folders made for files that are still to come, so that work which fails before it has written one can take them away again. Not thread-safe.
 */
public final class NewFolders {
    private final List<Path> made = new ArrayList<>(); // the innermost last

    private NewFolders() {
    }

    /** Makes {@code folder} and those above it that are missing; when that fails none is left. */
    public static NewFolders make(Path folder) throws IOException {
        NewFolders folders = new NewFolders();
        List<Path> missing = new ArrayList<>();
        for (Path p = folder.toAbsolutePath().normalize(); p != null && Files.notExists(p); p = p.getParent()) {
            missing.addFirst(p);
        }
        try {
            for (Path p : missing) {
                if (Files.notExists(p)) { // nobody else was quicker
                    Files.createDirectory(p);
                    folders.made.add(p);
                }
            }
            Files.createDirectories(folder); // says what is wrong with a file of that name
            return folders;
        } catch (IOException e) {
            folders.removeEmpty();
            throw e;
        }
    }

    /**
     * Refuses a folder in which nothing could be written once there is something to write; one that is missing may be made later.
     *
     * @param flag who names it, as messages call it
     */
    public static void requireWritable(String flag, Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new UserError(flag + " " + folder + ": " + there + " is no folder; give one that can be written");
        }
        if (!Files.isWritable(there)) {
            throw new UserError(flag + " " + folder + ": permission denied to write in " + there + "; give a folder that can be written");
        }
    }

    /** Removes those of the folders made that hold nothing. */
    public void removeEmpty() {
        try {
            for (Path p : made.reversed()) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            // it is in use by now, and so are those above it
        }
        made.clear();
    }
}
