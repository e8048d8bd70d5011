package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.UserError;

/**
 * An object read in blocks, of which the latest stay in memory. A block that follows one already there is taken for reading in order: the
 * one behind it is fetched ahead. Threads that want the same block wait for one request.
 */
final class StoredBytes implements DataBytes {
    static final int BLOCK = 4 << 20;
    private static final int KEPT = 64; // 256 MiB

    private final StoredObject object;
    private final int blockSize;
    private final ExecutorService fetchers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, CompletableFuture<byte[]>> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, CompletableFuture<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    StoredBytes(StoredObject object, int blockSize) {
        this.object = object;
        this.blockSize = blockSize;
    }

    @Override
    public long size() {
        return object.size();
    }

    @Override
    public MemorySegment at(long from, long length) {
        if (length == 0) {
            return MemorySegment.ofArray(new byte[0]);
        }
        long first = from / blockSize;
        long last = (from + length - 1) / blockSize;
        if (first == last) {
            return MemorySegment.ofArray(block(first)).asSlice(from - first * blockSize, length);
        }
        byte[] joined = new byte[Math.toIntExact(length)];
        for (long number = first; number <= last; number++) {
            byte[] block = block(number);
            long start = Math.max(from, number * blockSize);
            int count = (int) (Math.min(from + length, number * blockSize + block.length) - start);
            System.arraycopy(block, (int) (start - number * blockSize), joined, (int) (start - from), count);
        }
        return MemorySegment.ofArray(joined);
    }

    private byte[] block(long number) {
        CompletableFuture<byte[]> wanted;
        synchronized (blocks) {
            boolean inOrder = blocks.containsKey(number - 1);
            wanted = request(number);
            if (inOrder && (number + 1) * blockSize < object.size()) {
                request(number + 1);
            }
        }
        try {
            return wanted.join();
        } catch (CompletionException e) {
            synchronized (blocks) {
                blocks.remove(number, wanted); // the next reader tries again
            }
            throw e.getCause() instanceof UserError known ? new UserError(known.getMessage(), known) : e;
        }
    }

    private CompletableFuture<byte[]> request(long number) {
        return blocks.computeIfAbsent(number, n -> CompletableFuture.supplyAsync(
                () -> object.read(n * blockSize, (int) Math.min(blockSize, object.size() - n * blockSize)), fetchers));
    }

    @Override
    public void close() {
        fetchers.shutdownNow();
        synchronized (blocks) {
            blocks.clear();
        }
    }
}
