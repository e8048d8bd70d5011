package org.trainyard.engine.ddp;

import java.util.ArrayList;
import java.util.List;

/**
 * Where parameters lie in a contiguous buffer, and how it is cut into buckets. Megatron's layout: parameters in reverse order of
 * registration, so that a bucket is complete early in the backward pass; with the distributed optimizer each begins at a multiple of 64
 * elements and each bucket ends where it divides among its shards (megatron-formats.md §7.4). Immutable; plain data.
 *
 * @param slots one a parameter, in the order given to {@link #of}
 * @param buckets from the start of the buffer to its end
 */
public record BufferLayout(List<Range> slots, List<Range> buckets) {
    private static final long PARAMETER_ALIGNMENT = 64;
    private static final long BUCKET_ALIGNMENT = 128;
    private static final long BANDWIDTH_ALIGNMENT = 1 << 16;

    /** Elements {@code from} to {@code to}, exclusive. */
    public record Range(long from, long to) {
        public long length() { return to - from; }

        boolean contains(Range r) { return from <= r.from && r.to <= to; }
    }

    /**
     * @param numel elements of each parameter, in order of registration
     * @param alone which of them, if sharded, has a bucket to itself, so that other buffers can hold it in the same shards
     * @param bucketSize a bucket is closed when it has reached this many elements
     * @param shards parts that each bucket must divide into; 0 without the distributed optimizer
     */
    public static BufferLayout of(long[] numel, boolean[] alone, long bucketSize, int shards, boolean padForBandwidth) {
        Range[] slots = new Range[numel.length];
        List<Range> buckets = new ArrayList<>();
        boolean sharded = shards > 0;
        long divisor = !sharded ? 1 : lcm(shards, padForBandwidth ? BANDWIDTH_ALIGNMENT : BUCKET_ALIGNMENT);
        long start = 0, at = 0;
        for (int i = numel.length - 1; i >= 0; i--) {
            if (sharded) at = roundUp(at, PARAMETER_ALIGNMENT);
            boolean separate = sharded && alone[i];
            if (separate && at > start) {
                buckets.add(new Range(start, roundUp(at, divisor)));
                start = at = buckets.getLast().to;
            }
            slots[i] = new Range(at, at + numel[i]);
            at = slots[i].to;
            if (separate || at - start >= bucketSize) {
                buckets.add(new Range(start, roundUp(at, divisor)));
                start = at = buckets.getLast().to;
            }
        }
        if (at > start) buckets.add(new Range(start, roundUp(at, divisor)));
        return new BufferLayout(List.of(slots), List.copyOf(buckets));
    }

    /** Elements of the buffer. */
    public long length() { return buckets.isEmpty() ? 0 : buckets.getLast().to; }

    private static long roundUp(long n, long divisor) { return (n + divisor - 1) / divisor * divisor; }

    private static long lcm(long a, long b) {
        long x = a, y = b;
        while (y != 0) {
            long r = x % y;
            x = y;
            y = r;
        }
        return a / x * b;
    }
}
