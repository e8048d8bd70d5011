package org.trainyard.random;

/**
 * numpy's {@code default_rng(seed)}: PCG64 seeded through {@code SeedSequence}, for seeds below 2³².
 *
 * <p>Sources: M. O'Neill, "PCG" (2014), variant XSL-RR 128/64; numpy's SeedSequence; D. Lemire, "Fast random integer generation
 * in an interval" (2019). Not thread-safe.
 */
public final class NumpyGenerator {
    private static final long MULTIPLIER_HIGH = 2549297995355413924L;
    private static final long MULTIPLIER_LOW = 4865540595714422341L;

    private long high;
    private long low;
    private final long incrementHigh;
    private final long incrementLow;
    private int spare;
    private boolean hasSpare;

    /** The generator of {@code numpy.random.default_rng(seed)}. */
    public NumpyGenerator(int seed) {
        long[] words = seedWords(seed);
        incrementHigh = words[2] << 1 | words[3] >>> 63;
        incrementLow = words[3] << 1 | 1;
        step();
        add(words[0], words[1]);
        step();
    }

    /** {@code integers(low, high)} for a range below 2³². */
    public long integers(long from, long to) {
        long range = to - from;
        if (range <= 0 || range >= 1L << 32) {
            throw new IllegalArgumentException("a range of 1 to 2^32-1 values, not " + range);
        }
        if (range == 1) {
            return from;
        }
        long product = nextUnsigned() * range;
        if ((product & 0xffffffffL) < range) {
            long threshold = ((1L << 32) - range) % range;
            while ((product & 0xffffffffL) < threshold) {
                product = nextUnsigned() * range;
            }
        }
        return from + (product >>> 32);
    }

    /** {@code random()}: a double in [0, 1). */
    public double random() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** The next raw 64 bits. */
    public long nextLong() {
        step();
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    private long nextUnsigned() {
        if (hasSpare) {
            hasSpare = false;
            return spare & 0xffffffffL;
        }
        long both = nextLong();
        spare = (int) (both >>> 32);
        hasSpare = true;
        return both & 0xffffffffL;
    }

    private void step() {
        long newHigh = Math.unsignedMultiplyHigh(low, MULTIPLIER_LOW) + high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH;
        low *= MULTIPLIER_LOW;
        high = newHigh;
        add(incrementHigh, incrementLow);
    }

    private void add(long addHigh, long addLow) {
        long sum = low + addLow;
        high += addHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    /** numpy's SeedSequence(seed).generate_state(4, uint64). */
    private static long[] seedWords(int seed) {
        int[] pool = new int[4];
        int[] constant = {0x43b0d7e5};
        for (int i = 0; i < pool.length; i++) {
            pool[i] = hash(i == 0 ? seed : 0, constant, 0x931e8875);
        }
        for (int source = 0; source < pool.length; source++) {
            for (int target = 0; target < pool.length; target++) {
                if (source != target) {
                    int mixed = 0xca01f9dd * pool[target] - 0x4973f715 * hash(pool[source], constant, 0x931e8875);
                    pool[target] = mixed ^ mixed >>> 16;
                }
            }
        }
        constant[0] = 0x8b51f9dd;
        long[] words = new long[4];
        for (int i = 0; i < 8; i++) {
            long value = hash(pool[i % 4], constant, 0x58f38ded) & 0xffffffffL;
            words[i / 2] |= value << 32 * (i % 2);
        }
        return words;
    }

    private static int hash(int value, int[] constant, int multiplier) {
        int mixed = value ^ constant[0];
        constant[0] *= multiplier;
        mixed *= constant[0];
        return mixed ^ mixed >>> 16;
    }
}
