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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.trainyard.checkpoint.Manifest.FileEntry;
import org.trainyard.checkpoint.Manifest.PieceEntry;
import org.trainyard.checkpoint.Manifest.TensorEntry;
import org.trainyard.checkpoint.ShardPlan.Shard;
import org.trainyard.checkpoint.safetensors.SafeTensorsWriter;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Writes one checkpoint aside, syncs it and renames it.
 *
 * <p>Files are written one after the other; hashing, which is about as slow as writing, and syncing run beside it.
 */
final class CheckpointSaver {
    private static final int HELPERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final Path directory;
    private final List<Shard> shards;
    private final CheckpointContent content;
    private final Map<String, FileEntry> files = new LinkedHashMap<>();
    private final Map<String, Map<String, TensorEntry>> groups = new LinkedHashMap<>();

    /**
     * @param content its tensors must all lie in host memory
     */
    CheckpointSaver(Path directory, CheckpointContent content, long shardLimit) {
        this.directory = directory;
        this.content = content;
        this.shards = ShardPlan.of(content.pieces(), shardLimit,
                new TreeMap<>(Map.of("format", "pt", "iteration", Long.toString(content.iteration()))));
    }

    /** Saves and gives the number of bytes written. */
    long save() {
        byte[] state = stateJson();
        long bytes = state.length + shards.stream().mapToLong(shard -> shard.layout().byteSize()).sum();
        Path target = directory.resolve(CheckpointNames.directory(content.iteration()));
        Path temporary = directory.resolve(CheckpointNames.temporary(content.iteration()));
        try {
            Files.createDirectories(directory);
            DiskSpace.require(directory, bytes);
            AtomicFiles.deleteTree(temporary);
            Files.createDirectory(temporary);
            writeShards(temporary);
            writeSmall(temporary.resolve(Manifest.STATE_FILE), state);
            files.put(Manifest.STATE_FILE, new FileEntry(state.length, Hashing.sha256(state)));
            bytes += writeManifest(temporary);
            AtomicFiles.syncDirectory(temporary);
            publish(temporary, target);
            AtomicFiles.writeString(directory.resolve(CheckpointNames.TRACKER), Long.toString(content.iteration()));
            return bytes;
        } catch (IOException e) {
            discard(temporary);
            throw new UserError("cannot save " + target + ": " + AtomicFiles.reason(e) + "; it needs " + bytes
                    + " bytes, " + DiskSpace.free(directory) + " are free", e);
        } catch (RuntimeException | Error e) {
            discard(temporary);
            throw e;
        }
    }

    private byte[] stateJson() {
        JsonObject state = new JsonObject();
        state.addProperty("iteration", content.iteration());
        content.state().entrySet().stream().filter(entry -> !entry.getKey().equals("iteration"))
                .forEach(entry -> state.add(entry.getKey(), entry.getValue()));
        String text = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().serializeNulls().create().toJson(state);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void writeShards(Path temporary) throws IOException {
        List<FileChannel> channels = new ArrayList<>();
        ExecutorService helpers = Executors.newFixedThreadPool(HELPERS, CheckpointSaver::helper);
        try {
            List<Future<Hashing.FileSums>> sums = new ArrayList<>();
            for (Shard shard : shards) {
                sums.add(helpers.submit(() -> Hashing.of(shard.layout())));
            }
            List<Future<Void>> syncs = new ArrayList<>();
            for (Shard shard : shards) {
                FileChannel channel = FileChannel.open(temporary.resolve(shard.file()), StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                channels.add(channel);
                SafeTensorsWriter.writeTo(channel, shard.layout());
                syncs.add(helpers.submit(() -> {
                    channel.force(true);
                    return null;
                }));
            }
            for (Future<Void> sync : syncs) {
                result(sync);
            }
            for (int i = 0; i < shards.size(); i++) {
                record(shards.get(i), result(sums.get(i)));
            }
        } finally {
            helpers.shutdownNow();
            helpers.close(); // the tensors may be freed once this returns, so nobody may be reading them any more
            for (FileChannel channel : channels) {
                channel.close();
            }
        }
    }

    private void record(Shard shard, Hashing.FileSums sums) {
        files.put(shard.file(), new FileEntry(shard.layout().byteSize(), sums.sha256()));
        shard.pieces().forEach((key, piece) -> groups
                .computeIfAbsent(piece.group(), group -> new LinkedHashMap<>())
                .computeIfAbsent(piece.source().name(),
                        name -> new TensorEntry(piece.source().dtype(), piece.globalShape(), new ArrayList<>()))
                .pieces().add(new PieceEntry(shard.file(), key, piece.offset(), piece.source().shape(), sums.crcs().get(key))));
    }

    private long writeManifest(Path temporary) throws IOException {
        Manifest manifest = new Manifest(content.iteration(), Instant.now().toString(), files, groups);
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
    private void publish(Path temporary, Path target) {
        if (!Files.exists(target)) {
            AtomicFiles.renameSyncedDirectory(temporary, target);
            return;
        }
        Path replaced = directory.resolve(CheckpointNames.replaced(content.iteration()));
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

    private static void discard(Path temporary) {
        try {
            AtomicFiles.deleteTree(temporary);
        } catch (UserError e) {
            // the failure that led here is the one to tell; the next engine removes what is left
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("saving was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "checkpoint-helper");
        thread.setDaemon(true);
        return thread;
    }
}
