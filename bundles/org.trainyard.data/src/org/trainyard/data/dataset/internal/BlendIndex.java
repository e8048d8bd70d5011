package org.trainyard.data.dataset.internal;

/**
 * Which dataset each sample of a blend comes from, and which of its samples.
 *
 * <p>Greedy: sample k goes to the dataset that lags furthest behind its share of the samples so far (megatron-formats §3.4).
 */
public record BlendIndex(short[] dataset, long[] sample) {

    /** By weights, for a given number of samples. */
    public static BlendIndex weighted(double[] weights, int size) {
        short[] dataset = new short[size];
        long[] sample = new long[size];
        long[] counts = new long[weights.length];
        for (int k = 0; k < size; k++) {
            double asked = Math.max(k, 1);
            int chosen = 0;
            double lag = weights[0] * asked - counts[0];
            for (int d = 1; d < weights.length; d++) {
                double other = weights[d] * asked - counts[d];
                if (other > lag) {
                    lag = other;
                    chosen = d;
                }
            }
            dataset[k] = (short) chosen;
            sample[k] = counts[chosen]++;
        }
        return new BlendIndex(dataset, sample);
    }

    /** Every sample of every dataset once, spread evenly. */
    public static BlendIndex exhaustive(long[] sizes) {
        long total = 0;
        for (long size : sizes) {
            total += size;
        }
        double[] weights = new double[sizes.length];
        for (int d = 0; d < weights.length; d++) {
            weights[d] = sizes[d] / (double) total;
        }
        short[] dataset = new short[Math.toIntExact(total)];
        long[] sample = new long[dataset.length];
        long[] counts = new long[sizes.length];
        for (int k = 0; k < dataset.length; k++) {
            double asked = Math.max(k, 1);
            int chosen = -1;
            double lag = Double.NEGATIVE_INFINITY;
            for (int d = 0; d < sizes.length; d++) {
                double other = weights[d] * asked - counts[d];
                if (counts[d] < sizes[d] && other > lag) {
                    lag = other;
                    chosen = d;
                }
            }
            dataset[k] = (short) chosen;
            sample[k] = counts[chosen]++;
        }
        return new BlendIndex(dataset, sample);
    }
}
