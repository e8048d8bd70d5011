package org.trainyard.models.train;

import org.trainyard.data.batch.SamplerKind;
import org.trainyard.data.dataset.SampleDataset;

/**
 * Samples that are evaluated together, and how.
 *
 * @param name {@code validation}, {@code validation-NAME} of several sets, or {@code test}
 * @param order in which they are taken; of a whole set by single samples and from the first, of others by micro-batches
 * @param microBatches of this rank in one evaluation
 */
record EvaluationSet(String name, SampleDataset samples, SamplerKind order, int microBatches) {
    boolean whole() { return order == SamplerKind.WHOLE; }
}
