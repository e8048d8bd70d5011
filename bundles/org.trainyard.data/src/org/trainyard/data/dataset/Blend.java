package org.trainyard.data.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.run.UserError;

/**
 * The datasets of a run and their shares.
 *
 * @param prefixes the datasets: paths, or places in object stores
 * @param weights their weights as given, or null to take everything in proportion to its size
 */
public record Blend(List<String> prefixes, double[] weights) {
    private static final int PAIRWISE_LANES = 8;
    private static final int PAIRWISE_BLOCK = 128;

    /**
     * Reads {@code --data-path}: prefixes alone, or a weight before every prefix. As in Megatron an even number of words is taken as
     * pairs if every first word is a number, and as prefixes otherwise.
     */
    public static Blend parse(List<String> words) {
        if (words.size() % 2 == 0 && !words.isEmpty()) {
            double[] weights = new double[words.size() / 2];
            List<String> prefixes = new ArrayList<>();
            boolean pairs = true;
            for (int i = 0; i < weights.length && pairs; i++) {
                try {
                    weights[i] = Double.parseDouble(words.get(2 * i).strip());
                    prefixes.add(words.get(2 * i + 1).strip());
                } catch (NumberFormatException e) {
                    pairs = false;
                }
            }
            if (pairs) {
                checkWeights(words, weights);
                return new Blend(prefixes, weights);
            }
        }
        return new Blend(words.stream().map(String::strip).toList(), null);
    }

    private static void checkWeights(List<String> words, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new UserError("--data-path " + String.join(" ", words) + ": the weight " + weight + " must be a number from 0 on");
            }
            sum += weight;
        }
        if (sum == 0) {
            throw new UserError("--data-path " + String.join(" ", words) + ": all weights are 0");
        }
    }

    /** The weights divided by their sum. */
    double[] normalized() {
        return normalize(weights);
    }

    /** Divided by their sum, which is added up in numpy's order so that no last bit tells us from Megatron. */
    public static double[] normalize(double[] weights) {
        double sum = numpySum(weights, 0, weights.length);
        double[] shares = new double[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i] / sum;
        }
        return shares;
    }

    /** numpy's pairwise sum: eight running sums in blocks of at most 128, blocks added by halves. */
    private static double numpySum(double[] x, int from, int count) {
        if (count < PAIRWISE_LANES) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += x[from + i];
            }
            return sum;
        }
        if (count > PAIRWISE_BLOCK) {
            int half = count / 2;
            half -= half % PAIRWISE_LANES;
            return numpySum(x, from, half) + numpySum(x, from + half, count - half);
        }
        double[] r = Arrays.copyOfRange(x, from, from + PAIRWISE_LANES);
        int i = PAIRWISE_LANES;
        for (; i < count - count % PAIRWISE_LANES; i += PAIRWISE_LANES) {
            for (int lane = 0; lane < PAIRWISE_LANES; lane++) {
                r[lane] += x[from + i + lane];
            }
        }
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < count; i++) {
            sum += x[from + i];
        }
        return sum;
    }
}
