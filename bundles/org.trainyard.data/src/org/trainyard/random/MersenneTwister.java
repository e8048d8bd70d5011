package org.trainyard.random;

/**
 * MT19937, the 32-bit Mersenne twister, seeded by {@code init_genrand}: the raw stream of {@code std::mt19937},
 * numpy's {@code RandomState} and PyTorch's CPU generator.
 *
 * <p>Source: Matsumoto and Nishimura, ACM TOMACS 8 (1998). Not thread-safe.
 */
public final class MersenneTwister {
    static final int N = 624;
    private static final int M = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;

    private final int[] state = new int[N];
    private final int[] output = new int[N]; // the tempered block
    private int next = N;

    /** A twister at the start of the stream of {@code seed}; only the low 32 bits count. */
    public MersenneTwister(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private MersenneTwister() {
    }

    /** The next 32 bits; read it as unsigned. */
    public int nextInt() {
        if (next == N) {
            generateBlock();
        }
        return output[next++];
    }

    /** The next 32 bits as a non-negative number. */
    public long nextUnsigned() {
        return nextInt() & 0xffffffffL;
    }

    /** 64 bits from two draws, the first one high. */
    public long nextLong() {
        long high = nextUnsigned();
        return high << 32 | nextUnsigned();
    }

    /** Fills {@code target[from … to)} with the next draws; much faster than one call a draw. */
    public void fill(int[] target, int from, int to) {
        int at = from;
        while (at < to) {
            if (next == N) {
                generateBlock();
            }
            int count = Math.min(N - next, to - at);
            System.arraycopy(output, next, target, at, count);
            next += count;
            at += count;
        }
    }

    /** The 624 state words and the position in the current block, for a checkpoint. */
    public int[] state() {
        int[] saved = java.util.Arrays.copyOf(state, N + 1);
        saved[N] = next;
        return saved;
    }

    /** A twister that continues where the one that gave {@link #state()} stood. */
    public static MersenneTwister ofState(int[] saved) {
        if (saved.length != N + 1 || saved[N] < 0 || saved[N] > N) {
            throw new IllegalArgumentException("a Mersenne twister's state has " + (N + 1)
                    + " words, the last between 0 and " + N);
        }
        MersenneTwister twister = new MersenneTwister();
        System.arraycopy(saved, 0, twister.state, 0, N);
        twister.next = saved[N];
        twister.temper();
        return twister;
    }

    private void generateBlock() {
        int[] s = state;
        // three plain loops: no index is reduced modulo N, so that the JIT can vectorise them
        for (int i = 0; i < N - M; i++) {
            s[i] = s[i + M] ^ twist(s[i], s[i + 1]);
        }
        for (int i = N - M; i < N - 1; i++) {
            s[i] = s[i + M - N] ^ twist(s[i], s[i + 1]);
        }
        s[N - 1] = s[M - 1] ^ twist(s[N - 1], s[0]);
        temper();
        next = 0;
    }

    private static int twist(int current, int following) {
        int y = (current & UPPER) | (following & LOWER);
        return (y >>> 1) ^ (-(following & 1) & MATRIX);
    }

    private void temper() {
        int[] s = state;
        int[] out = output;
        for (int i = 0; i < N; i++) {
            int y = s[i];
            y ^= y >>> 11;
            y ^= (y << 7) & 0x9d2c5680;
            y ^= (y << 15) & 0xefc60000;
            out[i] = y ^ (y >>> 18);
        }
    }
}
