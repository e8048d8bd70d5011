package org.trainyard.data.dataset;

/**
 * Training samples by number. Implementations may be read from many threads at once.
 *
 * @param <S> the reusable buffers that hold one sample
 */
public interface Samples<S> {
    /** The number of samples. */
    long size();

    /** Writes sample {@code index} into {@code into}, whose dimensions must be the dataset's. */
    void fetch(long index, S into);

    /** What this is made of, as stable text: the key of index caches, and a description for people. */
    String describe();
}
