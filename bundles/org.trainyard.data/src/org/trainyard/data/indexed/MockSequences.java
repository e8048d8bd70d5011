package org.trainyard.data.indexed;

import org.trainyard.random.NumpyGenerator;

/**
 * Megatron's mock corpus ({@code --mock-data}): 100,000 documents 1, 2, 3, … ended by the end-of-document token, with lengths
 * drawn by numpy's {@code default_rng(0)}. Ids beyond the vocabulary wrap around.
 */
public final class MockSequences implements SequenceSource {
    private static final int DOCUMENTS = 100_000;
    private static final int LONGEST = 4096;

    private final int[] lengths = new int[DOCUMENTS];
    private final int vocabSize;
    private final int eod;

    /** The corpus for a tokenizer with this vocabulary size and end-of-document token. */
    public MockSequences(int vocabSize, int eod) {
        this.vocabSize = vocabSize;
        this.eod = eod;
        NumpyGenerator random = new NumpyGenerator(0);
        for (int i = 0; i < DOCUMENTS; i++) {
            lengths[i] = (int) random.integers(1, LONGEST);
        }
    }

    @Override
    public long sequenceCount() {
        return DOCUMENTS;
    }

    @Override
    public void sequenceLengths(long first, int count, int[] out, int at) {
        System.arraycopy(lengths, (int) first, out, at, count);
    }

    @Override
    public int sequenceLength(long sequence) {
        return lengths[(int) sequence];
    }

    @Override
    public void read(long sequence, int offset, int length, long[] out, int at) {
        int end = lengths[(int) sequence] - 1;
        for (int i = 0; i < length; i++) {
            int place = offset + i;
            out[at + i] = place == end ? eod : (place + 1) % vocabSize;
        }
    }

    @Override
    public long fingerprint() {
        return 31L * vocabSize + eod;
    }

    @Override
    public String name() {
        return "mock data";
    }

    @Override
    public void close() {
    }
}
