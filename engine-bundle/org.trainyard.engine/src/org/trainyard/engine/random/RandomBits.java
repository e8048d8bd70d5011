package org.trainyard.engine.random;

/** Random numbers as a pure function of key and position: the SplitMix64 mixer of Steele, Lea and Flood (2014) over a counter. */
public final class RandomBits {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int BITS = 24;

    private RandomBits() {}

    /** The key of a seed; keys of different seeds are independent. */
    public static long key(long seed) { return mix(seed ^ 0x5851F42D4C957F2DL); }

    /** The 64 random bits at {@code position} of a key. */
    public static long bits(long key, long position) { return mix(key + position * GOLDEN); }

    /** A key that differs, as good as surely, where any part differs. */
    static long key(long seed, long sample, long site) {
        return mix(mix(key(seed) + sample * GOLDEN) + site * GOLDEN);
    }

    /** Whether the number at {@code position} is at least the {@linkplain #limit limit}. */
    static byte kept(long key, long position, long limit) { return (byte) (bits(key, position) >>> (64 - BITS) >= limit ? 1 : 0); }

    /** What a share {@code p} of the numbers lies below. */
    static long limit(double p) { return (long) Math.ceil(p * (1L << BITS)); }

    /** Steele, Lea and Flood's finaliser (variant 13 of Stafford). */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
