package org.trainyard.data.indexed;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.trainyard.data.indexed.RangeCache.Range;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.UserError;

/**
 * An object read by ranges, as a request to a store takes its time however little it asks for. Who reads here and there, as shuffled
 * samples do, gets small ranges; who reads on where the last range ended gets ranges that double, and the next one is fetched ahead.
 * Threads that want the same bytes wait for one request.
 */
final class StoredBytes implements DataBytes {
    static final int SHORTEST = 256 << 10;
    static final int LONGEST = 8 << 20;

    private final StoredObject object;
    private final RangeCache cache;
    private final ExecutorService fetchers = Executors.newVirtualThreadPerTaskExecutor();
    // both guarded by the cache's monitor
    private long endOfLast = -1;
    private int reach = SHORTEST;

    StoredBytes(StoredObject object, RangeCache cache) {
        this.object = object;
        this.cache = cache;
    }

    @Override
    public long size() {
        return object.size();
    }

    @Override
    public MemorySegment at(long from, long length) {
        byte[] joined = null;
        for (long at = from, end = from + length; at < end;) {
            Range range = range(at, end);
            byte[] bytes = await(range);
            int offset = (int) (at - range.from);
            int count = (int) Math.min(end - at, range.length - offset);
            if (count == length) {
                return MemorySegment.ofArray(bytes).asSlice(offset, length);
            }
            if (joined == null) {
                joined = new byte[Math.toIntExact(length)];
            }
            System.arraycopy(bytes, offset, joined, (int) (at - from), count);
            at += count;
        }
        return MemorySegment.ofArray(joined == null ? new byte[0] : joined);
    }

    /** The range that holds byte {@code at}, being fetched if it was not there, of a read that goes to {@code end}. */
    private Range range(long at, long end) {
        synchronized (cache) {
            Range range = cache.find(this, at);
            if (range == null) {
                long start = at - at % SHORTEST;
                reach = start == endOfLast ? Math.min(2 * reach, LONGEST) : SHORTEST;
                range = fetch(start, Math.max(reach, end - start));
            }
            if (reach > SHORTEST && range.end() == endOfLast && endOfLast < size() && cache.find(this, endOfLast) == null) {
                reach = Math.min(2 * reach, LONGEST);
                fetch(endOfLast, reach);
            }
            return range;
        }
    }

    private Range fetch(long start, long wanted) {
        long whole = (Math.min(wanted, LONGEST) + SHORTEST - 1) / SHORTEST * SHORTEST;
        Range range = cache.begin(this, start, (int) Math.min(whole, size() - start));
        endOfLast = range.end();
        try {
            fetchers.execute(() -> read(range));
        } catch (RejectedExecutionException e) {
            cache.forget(range);
            throw new IllegalStateException(object.location() + " was closed", e);
        }
        return range;
    }

    private void read(Range range) {
        try {
            range.bytes.complete(object.read(range.from, range.length));
        } catch (Throwable e) {
            cache.forget(range); // the next reader tries again
            range.bytes.completeExceptionally(e);
        }
    }

    private static byte[] await(Range range) {
        try {
            return range.bytes.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UserError known -> throw new UserError(known.getMessage(), known);
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        fetchers.shutdownNow();
        cache.forget(this);
    }
}
