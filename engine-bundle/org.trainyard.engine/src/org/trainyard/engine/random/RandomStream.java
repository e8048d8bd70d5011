package org.trainyard.engine.random;

/**
 * A stream of random numbers that is a pure function of (seed, position): the SplitMix64 mixer of Steele, Lea and Flood (2014) over a
 * counter. So a stream is saved, restored, rewound for recomputation and given to each region of the model as two numbers, and every
 * device draws the same. Not thread-safe.
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long key;
    private long position;

    /** @param seed streams of different seeds are independent */
    public RandomStream(long seed) {
        key = mix(seed ^ 0x5851F42D4C957F2DL);
    }

    /** The stream's key; with a position it determines every number. */
    public long key() { return key; }

    public long position() { return position; }

    public void seek(long position) { this.position = position; }

    /** Reserves {@code n} numbers and returns the position of the first. */
    public long take(long n) {
        long p = position;
        position += n;
        return p;
    }

    /** The 64 random bits at {@code position} of the stream with {@code key}. */
    public static long bits(long key, long position) { return mix(key + position * GOLDEN); }

    /** Steele, Lea and Flood's finaliser (variant 13 of Stafford). */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
