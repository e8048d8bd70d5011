package org.trainyard.spark;

import java.io.Serializable;

/**
 * The place of a document in a bucket of candidates.
 *
 * @param band which of the hash tables it belongs to
 * @param key which bucket
 */
record Bucket(int band, long key, long document) implements Serializable, Comparable<Bucket>, ByHash.Keyed {
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

    /** The same for all of a bucket. */
    @Override
    public long hash() {
        return key * 31 + band;
    }
}
