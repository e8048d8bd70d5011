package org.trainyard.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files so that a reader, or a machine that loses power, sees the old content or the new, never a mixture.
 *
 * <p>The content goes to a hidden file in the same directory, is synced, renamed over the target, and the directory is
 * synced so that the rename itself survives. Every failure is a {@link UserError} that names the file; what was written
 * aside is removed. All methods may be called from any thread.
 */
public final class AtomicFiles {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    /** As {@link #asideOf} makes them. */
    private static final Pattern ASIDE = Pattern.compile("\\..+\\.tmp-(\\d{1,18})-\\d+");

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    private AtomicFiles() {
    }

    /** Replaces {@code target} by {@code text} in UTF-8. */
    public static void writeString(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces {@code target} by {@code bytes}. */
    public static void write(Path target, byte[] bytes) {
        write(target, channel -> writeFully(channel, ByteBuffer.wrap(bytes)));
    }

    /** Replaces {@code target} by what {@code content} writes; the target is untouched if that fails. */
    public static void write(Path target, Content content) {
        Path aside = asideOf(target);
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncDirectory(parentOf(target));
        } catch (IOException e) {
            deleteQuietly(aside);
            throw cannotWrite(target, e);
        } catch (RuntimeException | Error e) {
            deleteQuietly(aside);
            throw e;
        }
    }

    /**
     * Replaces {@code target} in one step but syncs nothing: for status that is rewritten every few seconds.
     *
     * <p>A reader still sees old or new. After a power failure the file may be empty, so whoever reads it must cope.
     */
    public static void replaceUnsynced(Path target, String text) {
        Path aside = asideOf(target);
        try {
            Files.writeString(aside, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            deleteQuietly(aside);
            throw cannotWrite(target, e);
        }
    }

    /**
     * Makes a finished temporary directory appear under its final name, in one step.
     *
     * <p>Every file and directory in it is synced first. The target must not exist: a directory cannot be replaced
     * atomically, so that would not be old-or-new.
     */
    public static void publishDirectory(Path temporary, Path target) {
        try {
            if (Files.exists(target)) {
                throw new UserError("cannot write " + target + ": it already exists; remove it or choose another name");
            }
            syncTree(temporary);
            renameSyncedDirectory(temporary, target);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** Renames a directory whose files are synced already; like {@link #publishDirectory} without the walk. */
    public static void renameSyncedDirectory(Path temporary, Path target) {
        try {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                throw new UserError("cannot rename " + temporary + " to " + target
                        + ": they must lie on the same file system", e);
            }
            syncDirectory(parentOf(target));
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** Forces the entries of a directory (creations, renames, deletions) to the disk. */
    public static void syncDirectory(Path directory) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return; // Windows opens no directories and orders metadata itself
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forces every file and directory below {@code root}, and {@code root} itself, to the disk. */
    public static void syncTree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (Files.isDirectory(path)) {
                    syncDirectory(path);
                } else {
                    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
    }

    /** Deletes a file or a whole directory; what is not there is no error. Symbolic links are not followed. */
    public static void deleteTree(Path root) {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // somebody else removed it at the same time, which is what we wanted
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UserError("cannot delete " + root + ": " + reason(e), e);
        }
    }

    /** Writes the whole buffer, however many calls that takes. */
    public static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The user error for a failed write: one line with the path and the system's reason. */
    public static UserError cannotWrite(Path target, IOException e) {
        return new UserError("cannot write " + target + ": " + reason(e), e);
    }

    /** The system's reason for a failed file operation, in one line. */
    public static String reason(Exception e) {
        String text = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getMessage();
        if (e instanceof NoSuchFileException missing) {
            text = "no such file or directory: " + missing.getFile();
        } else if (e instanceof java.nio.file.AccessDeniedException denied) {
            text = "permission denied: " + denied.getFile();
        } else if (e instanceof java.nio.file.NotDirectoryException wrong) {
            text = "not a directory: " + wrong.getFile();
        } else if (e instanceof FileAlreadyExistsException other) {
            text = "already exists: " + other.getFile();
        } else if (e instanceof CharacterCodingException) {
            text = "it is not a text in UTF-8";
        }
        return text == null ? e.getClass().getSimpleName() : text.replace('\n', ' ');
    }

    /**
     * Deletes what processes that died while writing left aside in {@code directory}; files of living ones stay. For a folder in which only
     * this machine writes.
     */
    public static void removeLeftovers(Path directory) {
        removeLeftovers(directory, Instant.MAX);
    }

    /**
     * The same for a folder that other machines may be writing in, whose processes cannot be seen from here: only what was last written before
     * {@code quietSince} goes.
     */
    public static void removeLeftovers(Path directory, Instant quietSince) {
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                Matcher matcher = ASIDE.matcher(path.getFileName().toString());
                if (matcher.matches() && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty() && isOlder(path, quietSince)) {
                    deleteQuietly(path);
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot clear " + directory + ": " + reason(e), e);
        }
    }

    private static boolean isOlder(Path path, Instant than) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(than);
        } catch (IOException e) {
            return false; // its writer has just renamed it
        }
    }

    /** Deletes what writers of {@code target} left aside, alive or not: for a caller who alone may write it. */
    public static void removeLeftoversOf(Path target) {
        String stem = "." + target.getFileName() + ".tmp-";
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parentOf(target), path -> path.getFileName().toString().startsWith(stem)
                && ASIDE.matcher(path.getFileName().toString()).matches())) {
            found.forEach(AtomicFiles::deleteQuietly);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    private static Path asideOf(Path target) {
        String name = "." + target.getFileName() + ".tmp-" + ProcessHandle.current().pid() + "-" + SEQUENCE.incrementAndGet();
        return parentOf(target).resolve(name);
    }

    private static Path parentOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the failure that led here is the one worth telling
        }
    }
}
