package org.trainyard.engine.tests.tape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tape.Shard.Block;

class ShardTest {
    @Test void gatedProjectionsAreSplitEachByItself() {
        Shard s = Shard.fused(new long[] {12, 5}, 0, 2, 3, 1);
        assertArrayEquals(new long[] {4, 5}, s.localShape());
        assertEquals(List.of(new Shard.Run(0, 2, 2), new Shard.Run(2, 8, 2)), s.runs());
        assertFalse(s.isWhole());
        assertTrue(Shard.whole(3, 4).isWhole());
        assertThrows(IllegalArgumentException.class, () -> Shard.fused(new long[] {10, 5}, 0, 2, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> s.blocks(3, 21));
    }

    /** Every value of a range lies in one block, where a walk over the local part says that it must. */
    @Test void rangesAreBlocksOfTheWhole() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            int rank = 1 + random.nextInt(4), parts = 1 + random.nextInt(3), stacked = 1 + random.nextInt(2), dim = random.nextInt(rank);
            long[] shape = new long[rank];
            for (int i = 0; i < rank; i++) shape[i] = 1 + random.nextInt(4);
            shape[dim] *= (long) parts * stacked;
            Shard shard = Shard.fused(shape, dim, stacked, parts, random.nextInt(parts));
            long[] local = shard.localShape();
            int numel = (int) Arrays.stream(local).reduce(1, (a, b) -> a * b);
            int from = random.nextInt(numel + 1), to = from + random.nextInt(numel - from + 1);
            long[] found = new long[numel];
            Arrays.fill(found, -1);
            List<Block> blocks = shard.blocks(from, to);
            assertTrue(blocks.size() <= (2 * rank - 1) * stacked, () -> blocks.size() + " blocks");
            for (Block b : blocks) {
                for (long[] at : points(b.shape())) {
                    int here = (int) index(sum(b.localOffset(), at), local);
                    assertEquals(-1, found[here], "a value twice");
                    found[here] = index(sum(b.globalOffset(), at), shape);
                }
            }
            for (int i = 0; i < numel; i++) assertEquals(i < from || i >= to ? -1 : global(shard, i), found[i]);
        }
    }

    private static long global(Shard shard, long flat) {
        long[] local = shard.localShape(), at = new long[local.length];
        for (int i = local.length - 1; i >= 0; i--) {
            at[i] = flat % local[i];
            flat /= local[i];
        }
        long here = at[shard.dim()];
        for (Shard.Run r : shard.runs()) if (here >= r.local() && here < r.local() + r.length()) at[shard.dim()] = here - r.local() + r.global();
        return index(at, shard.globalShape());
    }

    private static long index(long[] at, long[] shape) {
        long n = 0;
        for (int i = 0; i < shape.length; i++) n = n * shape[i] + at[i];
        return n;
    }

    private static long[] sum(long[] a, long[] b) {
        long[] s = a.clone();
        for (int i = 0; i < s.length; i++) s[i] += b[i];
        return s;
    }

    private static List<long[]> points(long[] shape) {
        long n = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return java.util.stream.LongStream.range(0, n).mapToObj(i -> {
            long[] at = new long[shape.length];
            long rest = i;
            for (int d = shape.length - 1; d >= 0; d--) {
                at[d] = rest % shape[d];
                rest /= shape[d];
            }
            return at;
        }).toList();
    }
}
