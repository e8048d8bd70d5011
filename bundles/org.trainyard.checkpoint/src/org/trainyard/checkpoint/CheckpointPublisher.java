package org.trainyard.checkpoint;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.checkpoint.Manifest.FileEntry;
import org.trainyard.checkpoint.Manifest.TensorEntry;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Makes the written parts of all ranks one checkpoint: checks that every tensor is whole, writes state and manifest, and renames. Rank 0's.
 */
final class CheckpointPublisher {
    private final Path directory;
    private final Path temporary;
    private final long iteration;
    private final Map<String, FileEntry> files = new LinkedHashMap<>();
    private final Map<String, Map<String, TensorEntry>> groups = new LinkedHashMap<>();

    CheckpointPublisher(Path directory, Path temporary, long iteration) {
        this.directory = directory;
        this.temporary = temporary;
        this.iteration = iteration;
    }

    /** Publishes and gives the bytes of all files. */
    long publish(List<Manifest> parts, JsonObject state) throws IOException {
        for (int rank = 0; rank < parts.size(); rank++) {
            add(rank, parts.get(rank));
        }
        requireWhole();
        byte[] text = stateJson(state);
        writeSmall(temporary.resolve(Manifest.STATE_FILE), text);
        files.put(Manifest.STATE_FILE, new FileEntry(text.length, Hashing.sha256(text)));
        long bytes = files.values().stream().mapToLong(FileEntry::size).sum() + writeManifest();
        AtomicFiles.syncDirectory(temporary);
        rename(directory.resolve(CheckpointNames.directory(iteration)));
        AtomicFiles.writeString(directory.resolve(CheckpointNames.TRACKER), Long.toString(iteration));
        return bytes;
    }

    private void add(int rank, Manifest part) throws IOException {
        for (Map.Entry<String, FileEntry> file : part.files().entrySet()) {
            Path path = temporary.resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue().size()) {
                throw new UserError("rank " + rank + " wrote " + file.getValue().size() + " bytes to " + path
                        + ", which rank 0 does not see; the folder must lie on a file system that all machines share");
            }
            files.put(file.getKey(), file.getValue());
        }
        part.groups().forEach((group, tensors) -> tensors.forEach((name, tensor) -> {
            TensorEntry whole = groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .computeIfAbsent(name, key -> new TensorEntry(tensor.dtype(), tensor.shape(), new ArrayList<>()));
            if (whole.dtype() != tensor.dtype() || !Arrays.equals(whole.shape(), tensor.shape())) {
                throw new IllegalStateException("tensor " + name + " is " + tensor.dtype() + " " + Arrays.toString(tensor.shape())
                        + " on rank " + rank + ", but " + whole.dtype() + " " + Arrays.toString(whole.shape()) + " on another");
            }
            whole.pieces().addAll(tensor.pieces());
        }));
    }

    private void requireWhole() {
        groups.forEach((group, tensors) -> tensors.forEach((name, tensor) -> {
            String problem = StoredTensor.gapOrOverlap(tensor.shape(), tensor.pieces().stream()
                    .map(piece -> new StoredTensor.Piece(piece.offset(), piece.shape(), null)).toList());
            if (problem != null) {
                throw new IllegalStateException("tensor " + name + " of the group " + group + " is incomplete: " + problem);
            }
        }));
    }

    private byte[] stateJson(JsonObject given) {
        JsonObject state = new JsonObject();
        state.addProperty("iteration", iteration);
        given.entrySet().stream().filter(entry -> !entry.getKey().equals("iteration"))
                .forEach(entry -> state.add(entry.getKey(), entry.getValue()));
        String text = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().serializeNulls().create().toJson(state);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private long writeManifest() throws IOException {
        Manifest manifest = new Manifest(iteration, Instant.now().toString(), files, groups);
        byte[] text = ManifestJson.format(manifest).getBytes(StandardCharsets.UTF_8);
        byte[] hash = (Hashing.sha256(text) + "  " + Manifest.FILE + "\n").getBytes(StandardCharsets.US_ASCII);
        writeSmall(temporary.resolve(Manifest.HASH_FILE), hash);
        writeSmall(temporary.resolve(Manifest.FILE), text);
        return text.length + hash.length;
    }

    private static void writeSmall(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            AtomicFiles.writeFully(channel, ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    /** A checkpoint of this iteration that is there already, from before a resume, gives way only to a finished one. */
    private void rename(Path target) {
        if (!Files.exists(target)) {
            AtomicFiles.renameSyncedDirectory(temporary, target);
            return;
        }
        Path replaced = directory.resolve(CheckpointNames.replaced(iteration));
        AtomicFiles.deleteTree(replaced);
        AtomicFiles.renameSyncedDirectory(target, replaced);
        try {
            AtomicFiles.renameSyncedDirectory(temporary, target);
        } catch (RuntimeException e) {
            AtomicFiles.renameSyncedDirectory(replaced, target);
            throw e;
        }
        AtomicFiles.deleteTree(replaced);
    }
}
