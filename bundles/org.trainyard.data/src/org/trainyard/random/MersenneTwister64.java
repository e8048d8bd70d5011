package org.trainyard.random;

/**
 * MT19937-64, the stream of {@code std::mt19937_64}.
 *
 * <p>Source: Nishimura, ACM TOMACS 10 (2000). Not thread-safe.
 */
public final class MersenneTwister64 {
    private static final int N = 312;
    private static final int M = 156;
    private static final long MATRIX = 0xb5026f5aa96619e9L;
    private static final long UPPER = 0xffffffff80000000L;
    private static final long LOWER = 0x7fffffffL;

    private final long[] state = new long[N];
    private int next = N;

    /** A twister at the start of the stream of {@code seed}. */
    public MersenneTwister64(long seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 6364136223846793005L * (state[i - 1] ^ (state[i - 1] >>> 62)) + i;
        }
    }

    /** The next 64 bits; read them as unsigned. */
    public long nextLong() {
        if (next == N) {
            generateBlock();
        }
        long y = state[next++];
        y ^= (y >>> 29) & 0x5555555555555555L;
        y ^= (y << 17) & 0x71d67fffeda60000L;
        y ^= (y << 37) & 0xfff7eee000000000L;
        return y ^ (y >>> 43);
    }

    private void generateBlock() {
        for (int i = 0; i < N; i++) {
            long y = (state[i] & UPPER) | (state[(i + 1) % N] & LOWER);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ (-(y & 1) & MATRIX);
        }
        next = 0;
    }
}
