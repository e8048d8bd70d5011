package org.trainyard.spark;

import org.apache.spark.Partitioner;

/** Keeps together what has one hash. */
final class ByHash extends Partitioner {
    private static final long serialVersionUID = 1L;

    /** What is kept together. */
    interface Keyed {
        long hash();
    }

    private final int count;

    ByHash(int count) {
        this.count = count;
    }

    @Override
    public int numPartitions() {
        return count;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((Keyed) key).hash(), count);
    }
}
