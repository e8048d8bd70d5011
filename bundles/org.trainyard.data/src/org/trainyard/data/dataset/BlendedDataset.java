package org.trainyard.data.dataset;

import java.util.List;
import org.trainyard.data.dataset.internal.IndexCache;

/** GPT samples of several datasets in given proportions. Thread-safe. */
public final class BlendedDataset extends BlendedSamples<GptSample> implements SampleDataset {
    BlendedDataset(List<SampleDataset> parts, double[] weights, long size, SplitKind kind, IndexCache cache) {
        super(parts, weights, size, kind, cache);
    }
}
