package org.trainyard.data.inspect;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.data.dataset.Blend;
import org.trainyard.data.dataset.BlendedDataset;

/**
 * How a blend was asked for and what came of it.
 *
 * @param parts the datasets in the order of the blend
 */
public record Mixture(List<Part> parts) {
    /**
     * @param asked the share asked for, from 0 to 1
     * @param realised the share of the samples
     * @param samples how many samples it gives
     */
    public record Part(double asked, double realised, long samples) {
    }

    /** @param weights as given, or null where every dataset is taken in proportion to its size */
    public static Mixture of(BlendedDataset mixed, double[] weights) {
        long[] counts = mixed.mixture();
        double[] shares = Blend.normalize(weights == null ? mixed.parts().stream().mapToDouble(part -> part.size()).toArray() : weights);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            parts.add(new Part(shares[i], counts[i] / (double) mixed.size(), counts[i]));
        }
        return new Mixture(parts);
    }
}
