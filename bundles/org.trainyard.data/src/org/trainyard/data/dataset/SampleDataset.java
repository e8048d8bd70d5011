package org.trainyard.data.dataset;

/** Training samples by number. Implementations may be read from many threads at once. */
public interface SampleDataset {
    /** The number of samples. */
    long size();

    /** Writes sample {@code index} into {@code into}, whose length must be the dataset's. */
    void fetch(long index, GptSample into);

    /** What this is made of, as stable text: the key of index caches, and a description for people. */
    String describe();
}
