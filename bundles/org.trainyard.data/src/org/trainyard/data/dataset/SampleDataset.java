package org.trainyard.data.dataset;

/** Samples of a language model that predicts the next token. Implementations may be read from many threads at once. */
public interface SampleDataset extends Samples<GptSample> {
}
