package org.trainyard.inference;

import java.util.Arrays;
import org.trainyard.engine.random.RandomBits;

/** Draws tokens from logits as {@link Sampling} says. The same seed and logits give the same tokens. Not thread-safe. */
public final class TokenSampler {
    private final Sampling sampling;
    private final long key;
    private long drawn;

    public TokenSampler(Sampling sampling, long seed) {
        this.sampling = sampling;
        key = RandomBits.key(seed);
    }

    /** @param vocabulary tokens that may be chosen: padding rows at the end of the logits may not */
    public int next(float[] logits, int vocabulary) {
        if (sampling.greedy()) return argmax(logits, vocabulary);
        double[] p = new double[vocabulary];
        for (int i = 0; i < vocabulary; i++) p[i] = logits[i] / sampling.temperature();
        if (sampling.topK() > 0) keepTopK(p, sampling.topK());
        softmax(p);
        if (sampling.topP() > 0) keepTopP(p, sampling.topP());
        return draw(p);
    }

    static int argmax(float[] logits, int n) {
        int best = 0;
        for (int i = 1; i < n; i++) if (logits[i] > logits[best]) best = i;
        return best;
    }

    /** Everything below the k-th largest value is removed; equals of it stay. */
    static void keepTopK(double[] logits, int k) {
        if (k >= logits.length) return;
        double[] sorted = logits.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - k];
        for (int i = 0; i < logits.length; i++) if (logits[i] < least) logits[i] = Double.NEGATIVE_INFINITY;
    }

    static void softmax(double[] x) {
        double max = Arrays.stream(x).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += x[i] = Math.exp(x[i] - max);
        for (int i = 0; i < x.length; i++) x[i] /= sum;
    }

    /** Keeps the most likely tokens up to and including the first at which their sum exceeds p; the most likely always stays. */
    static void keepTopP(double[] probabilities, double p) {
        Integer[] order = new Integer[probabilities.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(probabilities[b], probabilities[a]));
        double sum = 0;
        for (int rank = 0; rank < order.length; rank++) {
            boolean keep = rank == 0 || sum <= p;
            sum += probabilities[order[rank]];
            if (!keep) probabilities[order[rank]] = 0;
        }
    }

    private int draw(double[] weights) {
        double total = Arrays.stream(weights).sum();
        double at = (RandomBits.bits(key, drawn++) >>> 11) * 0x1p-53 * total;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) continue;
            last = i;
            at -= weights[i];
            if (at < 0) return i;
        }
        return last;
    }
}
