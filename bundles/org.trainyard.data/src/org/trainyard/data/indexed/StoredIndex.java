package org.trainyard.data.indexed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Keeps indexes of an object store on disk, each under its place and version in the store, so that a changed one is fetched anew. Each
 * appears whole or not at all: any number of processes may fetch one at once. Stateless.
 */
final class StoredIndex {
    private static final int PIECE = 8 << 20;

    private StoredIndex() {
    }

    /** The local copy of an index, fetched if it is not there. */
    static Path local(StoredObject index, Path cache) {
        String place = index.location().replaceFirst("://", "/");
        Path file = cache.resolve(place.substring(0, place.length() - ".idx".length()) + "." + index.version() + ".idx");
        if (!file.normalize().startsWith(cache.normalize())) {
            throw new UserError(index.location() + ": is no place below --object-storage-cache-path " + cache);
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) == index.size()) {
                return file;
            }
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UserError("--object-storage-cache-path " + cache + ": cannot be used: " + AtomicFiles.reason(e), e);
        }
        AtomicFiles.write(file, channel -> {
            for (long at = 0; at < index.size(); at += PIECE) {
                AtomicFiles.writeFully(channel, ByteBuffer.wrap(index.read(at, (int) Math.min(PIECE, index.size() - at))));
            }
        });
        return file;
    }
}
