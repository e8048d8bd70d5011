package org.trainyard.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
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
 * Writes and syncs one rank's tensors.
 *
 * <p>Files are written one after the other; hashing, which is about as slow as writing, and syncing run beside it.
 */
final class RankPartWriter {
    private static final int HELPERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final List<Shard> shards;
    private final CheckpointContent content;
    private final Map<String, FileEntry> files = new LinkedHashMap<>();
    private final Map<String, Map<String, TensorEntry>> groups = new LinkedHashMap<>();

    /**
     * @param content its tensors must all lie in host memory
     * @param ranks   the files of one among several carry its number
     */
    RankPartWriter(CheckpointContent content, long shardLimit, CheckpointRanks ranks) {
        this.content = content;
        this.shards = ShardPlan.of(content.pieces(), shardLimit, ranks.size() == 1 ? "" : String.format("rank%05d-", ranks.rank()),
                new TreeMap<>(Map.of("format", "pt", "iteration", Long.toString(content.iteration()))));
    }

    /** The bytes of all files. */
    long byteSize() {
        return shards.stream().mapToLong(shard -> shard.layout().byteSize()).sum();
    }

    /** Writes everything into {@code folder} and tells what lies where. After a failure none of the files is left. */
    Manifest writeTo(Path folder) throws IOException {
        boolean written = false;
        try {
            writeShards(folder);
            written = true;
            return new Manifest(content.iteration(), Instant.now().toString(), files, groups);
        } finally {
            if (!written) {
                discard(folder);
            }
        }
    }

    /** Makes room soon: what failed may have been for want of it. */
    private void discard(Path folder) {
        for (Shard shard : shards) {
            try {
                AtomicFiles.deleteTree(folder.resolve(shard.file()));
            } catch (UserError e) {
                return; // the failure that led here is the one to tell
            }
        }
    }

    private void writeShards(Path temporary) throws IOException {
        List<FileChannel> channels = new ArrayList<>();
        ExecutorService helpers = Executors.newFixedThreadPool(HELPERS, RankPartWriter::helper);
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
