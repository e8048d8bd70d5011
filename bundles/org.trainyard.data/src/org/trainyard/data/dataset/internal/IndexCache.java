package org.trainyard.data.dataset.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Index arrays on disk, under the hash of a description of everything they follow from.
 *
 * <p>Names follow Megatron's: {@code HASH-CLASS-SPLIT-NAME.npy}. Each file appears whole or not at all and the description comes
 * last, so any number of processes may build the same index at once: they write equal files. Without a folder the arrays stay
 * in memory.
 */
public final class IndexCache {
    /** No living process rests so long over a file: what is older was left by a killed one, and may be large. */
    private static final Duration QUIET = Duration.ofHours(1);

    private final Path folder;
    private final Arena arena;

    /** @param folder where the files go, or null to keep arrays in memory */
    public IndexCache(Path folder, Arena arena) {
        this.folder = folder;
        this.arena = arena;
    }

    /** The arrays of {@code names}, mapped from the cache, or built, stored and then mapped. */
    public List<IndexArray> arrays(String type, String split, String description, List<String> names,
            Supplier<List<IndexArray>> builder) {
        if (folder == null) {
            return builder.get();
        }
        String stem = hash(description) + "-" + type + "-" + split + "-";
        Path described = folder.resolve(stem + "description.txt");
        List<Path> files = names.stream().map(name -> folder.resolve(stem + name + ".npy")).toList();
        try {
            if (Files.isRegularFile(described) && Files.readString(described).equals(description)) {
                return map(files);
            }
        } catch (IOException | IllegalArgumentException e) {
            // a damaged or half-deleted cache is built again
        }
        List<IndexArray> built = builder.get();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("cannot write the index cache " + folder + ": " + AtomicFiles.reason(e)
                    + "; name a writable folder with --data-cache-path", e);
        }
        AtomicFiles.removeLeftovers(folder, Instant.now().minus(QUIET));
        for (int i = 0; i < files.size(); i++) {
            NpyFile.write(files.get(i), built.get(i));
        }
        AtomicFiles.writeString(described, description);
        try {
            return map(files);
        } catch (IOException e) {
            throw new UserError("cannot read back the index cache in " + folder + ": " + AtomicFiles.reason(e), e);
        }
    }

    private List<IndexArray> map(List<Path> files) throws IOException {
        IndexArray[] arrays = new IndexArray[files.size()];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = NpyFile.read(files.get(i), arena);
        }
        return List.of(arrays);
    }

    private static String hash(String description) {
        try {
            // a name, not a safeguard: MD5 keeps Megatron's file name length
            byte[] digest = MessageDigest.getInstance("MD5").digest(description.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
