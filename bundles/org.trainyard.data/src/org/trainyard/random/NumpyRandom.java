package org.trainyard.random;

/**
 * numpy's legacy {@code RandomState} for an integer seed: the draws that Megatron's datasets make, bit for bit.
 *
 * <p>Bounded integers come from masked rejection on 32-bit draws (64-bit ones above 2³²-1), doubles have 53 bits. Not
 * thread-safe.
 */
public final class NumpyRandom {
    private final MersenneTwister twister;

    /** The stream of {@code numpy.random.RandomState(seed)}; numpy allows 0 … 2³²-1. */
    public NumpyRandom(long seed) {
        if (seed < 0 || seed > 0xffffffffL) {
            throw new IllegalArgumentException("a RandomState seed lies between 0 and 4294967295, not " + seed);
        }
        twister = new MersenneTwister(seed);
    }

    /** The next raw 32 bits. */
    public int nextInt() {
        return twister.nextInt();
    }

    /** {@code random()}: a double in [0, 1). */
    public double random() {
        int high = twister.nextInt() >>> 5;
        int low = twister.nextInt() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    /** {@code randint(low, high)}: a number in [low, high). */
    public long randint(long low, long high) {
        if (low >= high) {
            throw new IllegalArgumentException("randint needs low < high, got " + low + " and " + high);
        }
        return low + interval(high - 1 - low);
    }

    /** {@code choice(n, p=p)}: an index drawn with the given probabilities, which need not add up to one. */
    public int choice(double[] p) {
        double[] cumulative = new double[p.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i];
            cumulative[i] = sum;
        }
        double u = random();
        int index = 0;
        while (index < p.length - 1 && cumulative[index] / sum <= u) {
            index++;
        }
        return index;
    }

    /** {@code binomial(1, p)}: true with probability {@code p}; one draw. */
    public boolean bernoulli(double p) {
        return p <= 0.5 ? random() > 1 - p : random() <= 1 - (1 - p);
    }

    /** {@code geometric(p)}: the number of trials up to the first success. */
    public long geometric(double p) {
        double u = random();
        if (p < 0.333333333333333333333333) {
            return (long) Math.ceil(Math.log1p(-u) / Math.log(1 - p));
        }
        long trials = 1;
        double term = p;
        double sum = p;
        while (u > sum) {
            term *= 1 - p;
            sum += term;
            trials++;
        }
        return trials;
    }

    /** {@code shuffle(x[from:to])} in place. */
    public void shuffle(int[] x, int from, int to) {
        for (int i = to - from - 1; i > 0; i--) {
            int j = from + (int) interval(i);
            int swapped = x[from + i];
            x[from + i] = x[j];
            x[j] = swapped;
        }
    }

    /** {@code shuffle(x[from:to])} in place. */
    public void shuffle(long[] x, int from, int to) {
        for (int i = to - from - 1; i > 0; i--) {
            int j = from + (int) interval(i);
            long swapped = x[from + i];
            x[from + i] = x[j];
            x[j] = swapped;
        }
    }

    /** A number in [0, max] by masked rejection; {@code max} 0 draws nothing. */
    private long interval(long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        long value;
        if (max <= 0xffffffffL) {
            do {
                value = twister.nextInt() & mask;
            } while (value > max);
        } else {
            do {
                value = twister.nextLong() & mask;
            } while (value > max);
        }
        return value;
    }
}
