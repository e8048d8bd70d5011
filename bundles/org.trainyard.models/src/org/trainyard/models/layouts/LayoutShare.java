package org.trainyard.models.layouts;

import java.util.List;
import java.util.Map;
import org.trainyard.engine.tape.Shard;

/**
 * What one rank computed. Plain data, so that processes can hand it on as JSON.
 *
 * @param losses of each step
 * @param norms of the gradient, of each step
 * @param auxiliary losses of balancing: for each name, step after step the value of each layer
 * @param tensors the parts that it holds of the first step's gradients, and of the buffers after the last step
 */
public record LayoutShare(double[] losses, double[] norms, Map<String, double[]> auxiliary, Map<String, Part> tensors) {
    /**
     * A run of a flattened local shard.
     *
     * @param globalShape shape of the whole parameter
     * @param dim the dimension that is split
     * @param runs which indices of it are here
     * @param from where in the flattened local shard the values begin
     */
    public record Part(long[] globalShape, int dim, List<Shard.Run> runs, long from, double[] values) {
        long elements() {
            long n = 1;
            for (long s : globalShape) n *= s;
            return n;
        }

        /** Where each value lies in the flattened whole. */
        int[] globalIndices() {
            long[] local = new Shard(globalShape, dim, runs).localShape();
            long inner = 1;
            for (int d = dim + 1; d < local.length; d++) inner *= local[d];
            int[] index = new int[values.length];
            for (int i = 0; i < index.length; i++) {
                long flat = from + i, along = flat / inner % local[dim], outer = flat / inner / local[dim], at = along;
                for (Shard.Run r : runs) if (along >= r.local() && along < r.local() + r.length()) at = along - r.local() + r.global();
                index[i] = (int) ((outer * globalShape[dim] + at) * inner + flat % inner);
            }
            return index;
        }
    }
}
