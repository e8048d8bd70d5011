package org.trainyard.data.indexed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The ranges of objects that were read last, or are being read, up to a number of bytes over all objects. Thread-safe; nothing here waits
 * for a store.
 */
final class RangeCache {
    /** What a process holds in memory of all the objects it reads. */
    static final RangeCache OF_PROCESS = new RangeCache(Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 8));

    /** Bytes of one object. Two ranges of an object do not overlap. */
    static final class Range {
        final StoredBytes object;
        final long from;
        final int length;
        final CompletableFuture<byte[]> bytes = new CompletableFuture<>();

        private Range(StoredBytes object, long from, int length) {
            this.object = object;
            this.from = from;
            this.length = length;
        }

        long end() {
            return from + length;
        }
    }

    private final long capacity;
    private final Map<StoredBytes, TreeMap<Long, Range>> byPlace = new HashMap<>();
    private final LinkedHashMap<Range, Range> byUse = new LinkedHashMap<>(16, 0.75f, true); // the one not used for longest comes first
    private long held;

    RangeCache(long capacity) {
        this.capacity = capacity;
    }

    /** The range that holds a byte of an object, or null. */
    synchronized Range find(StoredBytes object, long at) {
        TreeMap<Long, Range> ranges = byPlace.get(object);
        Map.Entry<Long, Range> before = ranges == null ? null : ranges.floorEntry(at);
        if (before == null || before.getValue().end() <= at) {
            return null;
        }
        return byUse.get(before.getValue());
    }

    /** Makes room for the bytes from {@code from} on, where no range is yet: {@code length}, or fewer up to the next range. */
    synchronized Range begin(StoredBytes object, long from, int length) {
        TreeMap<Long, Range> ranges = byPlace.computeIfAbsent(object, _ -> new TreeMap<>());
        Long next = ranges.higherKey(from);
        Range range = new Range(object, from, next == null ? length : (int) Math.min(length, next - from));
        ranges.put(from, range);
        byUse.put(range, range);
        held += range.length;
        while (held > capacity && byUse.size() > 1) {
            forget(byUse.firstEntry().getKey());
        }
        return range;
    }

    /** Drops a range; a read of it that is under way goes on for those who wait. */
    synchronized void forget(Range range) {
        if (byUse.remove(range) != null) {
            byPlace.get(range.object).remove(range.from);
            held -= range.length;
        }
    }

    /** Drops everything of an object. */
    synchronized void forget(StoredBytes object) {
        TreeMap<Long, Range> ranges = byPlace.remove(object);
        if (ranges != null) {
            ranges.values().forEach(range -> {
                byUse.remove(range);
                held -= range.length;
            });
        }
    }

    /** The bytes of all ranges. */
    synchronized long held() {
        return held;
    }
}
