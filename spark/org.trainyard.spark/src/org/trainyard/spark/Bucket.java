package org.trainyard.spark;

import java.io.Serializable;
import org.apache.spark.Partitioner;

/**
 * The place of a document in a bucket of candidates.
 *
 * @param band which of the hash tables it belongs to
 * @param key which bucket
 */
record Bucket(int band, long key, long document) implements Serializable, Comparable<Bucket> {
    @Override
    public int compareTo(Bucket other) {
        int byKey = Long.compare(key, other.key);
        if (byKey != 0) {
            return byKey;
        }
        int byBand = Integer.compare(band, other.band);
        return byBand != 0 ? byBand : Long.compare(document, other.document);
    }

    boolean equalsBucketOf(Bucket other) {
        return other != null && band == other.band && key == other.key;
    }

    /** Keeps a bucket together. */
    static final class Together extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final int count;

        Together(int count) {
            this.count = count;
        }

        @Override
        public int numPartitions() {
            return count;
        }

        @Override
        public int getPartition(Object key) {
            return Math.floorMod(((Bucket) key).key * 31 + ((Bucket) key).band, count);
        }
    }
}
