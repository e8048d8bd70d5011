package org.trainyard.data.dataset.masked;

import java.util.Arrays;

/** One sample for BERT in reusable buffers; all arrays have the sequence length. Not thread-safe. */
public final class BertSample {
    final long[] text;
    final long[] types;
    final long[] labels;
    final long[] lossMask;
    final long[] paddingMask;
    boolean random;
    boolean truncated;

    /** Buffers for samples of the given length. */
    public BertSample(int sequenceLength) {
        text = new long[sequenceLength];
        types = new long[sequenceLength];
        labels = new long[sequenceLength];
        lossMask = new long[sequenceLength];
        paddingMask = new long[sequenceLength];
    }

    /** {@code [CLS] A [SEP] B [SEP]} with words hidden; 0 behind the end. */
    public long[] text() {
        return text;
    }

    /** 0 in the first part, 1 in the second, 0 behind the end. */
    public long[] types() {
        return types;
    }

    /** What was hidden; -1 elsewhere. */
    public long[] labels() {
        return labels;
    }

    /** 1 where something was hidden, 0 elsewhere. */
    public long[] lossMask() {
        return lossMask;
    }

    /** 1 for text, 0 for padding. */
    public long[] paddingMask() {
        return paddingMask;
    }

    /** Whether the two parts were swapped: the label of the next-sentence head. */
    public boolean isRandom() {
        return random;
    }

    /** Whether tokens were left out. */
    public boolean truncated() {
        return truncated;
    }

    void clear() {
        Arrays.fill(types, 0);
        Arrays.fill(labels, -1);
        Arrays.fill(lossMask, 0);
        Arrays.fill(paddingMask, 1);
    }
}
