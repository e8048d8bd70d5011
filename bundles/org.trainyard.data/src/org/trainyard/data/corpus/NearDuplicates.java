package org.trainyard.data.corpus;

/**
 * What makes two texts near-duplicates: signatures that agree in a whole band make them candidates (locality-sensitive hashing), and agreement
 * in enough places makes them alike. Immutable and thread-safe.
 */
public final class NearDuplicates {
    /** The seed of the hash functions of {@code trainyard corpus}. */
    public static final long SEED = 1234;
    /** How many of a bucket, the first ones, a later text is compared with, so that boilerplate does not make the work quadratic. */
    public static final int MOST_COMPARED = 64;

    /** The numbers of a signature. */
    static final int SIZE = 64;

    private static final int BANDS = 16;
    private static final int ROWS = SIZE / BANDS;

    private final MinHash hash;
    private final double threshold;

    /** @param threshold the Jaccard similarity from which two texts count as one */
    public NearDuplicates(double threshold, long seed) {
        this.threshold = threshold;
        hash = new MinHash(SIZE, seed);
    }

    /** {@value #SIZE} numbers for a text. */
    public int[] signature(String text) {
        return hash.signature(text);
    }

    /** The bucket that a signature belongs to, in each band. */
    public static long[] buckets(int[] signature) {
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = MinHash.mix(key + signature[band * ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
    }

    /** Whether the texts of two signatures count as one. */
    public boolean alike(int[] a, int[] b) {
        return MinHash.similarity(a, b) >= threshold;
    }
}
