package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Keeps indexes of an object store on disk, each under its place and version in the store, so that a changed one is fetched anew and the
 * old one goes. Of all threads and processes that want the same index at once one fetches it and the others wait. Stateless.
 */
final class StoredIndex {
    private static final String ENDING = ".idx";
    private static final int PIECE = 8 << 20;

    private StoredIndex() {
    }

    /** What is done with the local copy of an index while nobody can replace it. */
    interface Use<T> {
        T with(Path file);
    }

    /** Gives the local copy of an index, fetched if it is not there, to {@code use}. */
    static synchronized <T> T use(StoredObject index, Path cache, Use<T> use) {
        String place = index.location().replaceFirst("://", "/");
        String stem = place.substring(0, place.length() - ENDING.length());
        Path file = cache.resolve(stem + "." + index.version() + ENDING);
        if (!file.normalize().startsWith(cache.normalize())) {
            throw new UserError(index.location() + ": is no place below --object-storage-cache-path " + cache);
        }
        String name = Path.of(stem).getFileName().toString();
        try {
            Files.createDirectories(file.getParent());
            Path lock = file.resolveSibling("." + name + ENDING + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel);
                if (!Files.isRegularFile(file) || Files.size(file) != index.size()) {
                    fetch(index, file);
                    removeOthers(file, name);
                }
                return use.with(file);
            }
        } catch (IOException e) {
            throw new UserError("--object-storage-cache-path " + cache + ": cannot be used: " + AtomicFiles.reason(e), e);
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.lock(); // ends with the channel
        } catch (IOException e) {
            // a file system without locks: several may fetch the same, each file still appears whole
        }
    }

    private static void fetch(StoredObject index, Path file) {
        AtomicFiles.write(file, channel -> {
            for (long at = 0; at < index.size(); at += PIECE) {
                AtomicFiles.writeFully(channel, ByteBuffer.wrap(index.read(at, (int) Math.min(PIECE, index.size() - at))));
            }
        });
    }

    private static void removeOthers(Path file, String name) throws IOException {
        Pattern version = Pattern.compile(Pattern.quote(name) + "\\.[A-Za-z0-9-]+\\" + ENDING);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(file.getParent(),
                other -> version.matcher(other.getFileName().toString()).matches() && !other.equals(file))) {
            for (Path other : found) {
                Files.deleteIfExists(other);
            }
        }
    }
}
