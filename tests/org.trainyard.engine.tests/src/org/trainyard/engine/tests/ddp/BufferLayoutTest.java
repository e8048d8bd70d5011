package org.trainyard.engine.tests.ddp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.ddp.BufferLayout;
import org.trainyard.engine.ddp.BufferLayout.Range;

/** Expected values: Megatron-LM's own layout functions (param_and_grad_buffer.py, distrib_optimizer.py), run on these sizes. */
class BufferLayoutTest {
    private static final long[] SIZES = {1000, 77, 300, 64, 5, 640};
    private static final long NONE = Long.MAX_VALUE;

    @Test void withoutTheDistributedOptimizerNothingIsPadded() {
        check(layout(-1, NONE, 0, false), "1086-2086 1009-1086 709-1009 645-709 640-645 0-640", "0-2086");
        check(layout(-1, 500, 0, false), "1086-2086 1009-1086 709-1009 645-709 640-645 0-640", "0-640 640-2086");
    }

    @Test void shardedParametersAndBucketsAreAligned() {
        check(layout(-1, NONE, 3, false), "1216-2216 1088-1165 768-1068 704-768 640-645 0-640", "0-2304");
        check(layout(-1, 500, 4, false), "1280-2280 1088-1165 768-1068 704-768 640-645 0-640", "0-640 640-1280 1280-2304");
    }

    @Test void aTiedEmbeddingHasABucketToItself() {
        check(layout(0, 500, 6, false), "1536-2536 1216-1293 896-1196 832-896 768-773 0-640", "0-768 768-1536 1536-2688");
        check(layout(2, NONE, 2, false), "1280-2280 1152-1229 768-1068 704-768 640-645 0-640", "0-768 768-1152 1152-2304");
    }

    @Test void bucketsCanBePaddedForBandwidth() {
        check(layout(-1, 500, 2, true), "131072-132072 65984-66061 65664-65964 65600-65664 65536-65541 0-640",
            "0-65536 65536-131072 131072-196608");
    }

    private static BufferLayout layout(int alone, long bucketSize, int shards, boolean padded) {
        boolean[] flags = new boolean[SIZES.length];
        if (alone >= 0) flags[alone] = true;
        return BufferLayout.of(SIZES, flags, bucketSize, shards, padded);
    }

    private static void check(BufferLayout l, String slots, String buckets) {
        assertEquals(slots, text(l.slots()));
        assertEquals(buckets, text(l.buckets()));
        assertEquals(l.buckets().getLast().to(), l.length());
    }

    private static String text(List<Range> ranges) { return String.join(" ", ranges.stream().map(r -> r.from() + "-" + r.to()).toList()); }
}
