package org.trainyard.data.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trainyard.run.UserError;

class BatchSamplerTest {
    @Test
    void singleGoesThroughInOrder() {
        BatchOptions options = BatchOptions.of(2).withRank(1, 2);
        BatchSampler sampler = BatchSampler.of(11, 0, options);
        assertArrayEquals(new long[] {2, 3}, sampler.next());
        assertArrayEquals(new long[] {6, 7}, sampler.next());
        assertFalse(sampler.hasNext(), "three samples do not fill a step of four");
    }

    @Test
    void anyNumberOfRanksContinuesTheOrder() {
        for (int before : new int[] {1, 2, 4}) {
            for (int after : new int[] {1, 2, 4}) {
                List<Long> seen = new ArrayList<>(take(100, 0, before, 3 * 4 / before));
                seen.addAll(take(100, 24, after, 2 * 4 / after));
                for (int i = 0; i < seen.size(); i++) {
                    assertEquals(i, seen.get(i), before + " ranks, then " + after);
                }
                assertEquals(40, seen.size());
            }
        }
    }

    private static List<Long> take(long samples, long consumed, int ranks, int steps) {
        List<BatchSampler> samplers = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            samplers.add(BatchSampler.of(samples, consumed, BatchOptions.of(2).withRank(rank, ranks)));
        }
        List<Long> taken = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            for (BatchSampler sampler : samplers) {
                Arrays.stream(sampler.next()).forEach(taken::add);
            }
        }
        return taken;
    }

    /** torch's randperm(10), seeds 0 and 1 (megatron-formats §3.0): the epoch is the seed. */
    @Test
    void cyclicFollowsTorch() {
        BatchSampler sampler = BatchSampler.of(10, 0, BatchOptions.of(1).withSampler(SamplerKind.CYCLIC));
        long[] expected = {4, 1, 7, 5, 3, 9, 0, 8, 6, 2, 5, 6, 1, 2, 0, 8, 9, 3, 7, 4};
        for (long sample : expected) {
            assertArrayEquals(new long[] {sample}, sampler.next());
        }
    }

    /** Lists made by Megatron-Core's formula with torch 2.13: 23 samples, micro-batches of 2, 3 ranks, second epoch half way. */
    @Test
    void cyclicRanksFollowTorch() {
        long[][] sharded = {{2, 0, 3, 4}, {8, 6, 9, 10}, {14, 12, 15, 16}};
        long[][] common = {{17, 7, 10, 20}, {1, 9, 21, 16}, {15, 5, 19, 4}};
        for (int rank = 0; rank < 3; rank++) {
            BatchOptions options = BatchOptions.of(2).withRank(rank, 3).withSampler(SamplerKind.CYCLIC);
            assertArrayEquals(sharded[rank], two(BatchSampler.of(23, 18 + 6, options)));
            assertArrayEquals(common[rank], two(BatchSampler.of(23, 18 + 6, options.withDataSharding(false))));
        }
    }

    private static long[] two(BatchSampler sampler) {
        long[] first = sampler.next();
        long[] second = sampler.next();
        return new long[] {first[0], first[1], second[0], second[1]};
    }

    @Test
    void cyclicResumesWhereItStopped() {
        for (boolean sharding : new boolean[] {true, false}) {
            BatchOptions options = BatchOptions.of(2).withRank(1, 2).withSampler(SamplerKind.CYCLIC).withDataSharding(sharding);
            BatchSampler straight = BatchSampler.of(21, 0, options);
            for (int step = 0; step < 17; step++) {
                assertArrayEquals(straight.next(), BatchSampler.of(21, 4L * step, options).next(), "step " + step);
            }
        }
    }

    @Test
    void everyEpochTakesEverySampleOnce() {
        Set<Long> seen = new HashSet<>();
        for (int rank = 0; rank < 2; rank++) {
            BatchSampler sampler = BatchSampler.of(20, 0, BatchOptions.of(2).withRank(rank, 2).withSampler(SamplerKind.CYCLIC));
            for (int step = 0; step < 5; step++) {
                Arrays.stream(sampler.next()).forEach(sample -> assertTrue(seen.add(sample)));
            }
        }
        assertEquals(20, seen.size());
    }

    @Test
    void impossibleStatesAreRefused() {
        BatchOptions cyclic = BatchOptions.of(4).withSampler(SamplerKind.CYCLIC);
        assertThrows(UserError.class, () -> BatchSampler.of(3, 0, cyclic));
        assertThrows(UserError.class, () -> BatchSampler.of(100, 6, cyclic));
        assertThrows(UserError.class, () -> BatchOptions.of(0));
    }
}
