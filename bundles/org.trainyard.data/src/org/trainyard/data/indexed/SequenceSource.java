package org.trainyard.data.indexed;

/** Token sequences by number: what datasets are made of. Reads may come from many threads. */
public interface SequenceSource extends AutoCloseable {
    /** The number of sequences. */
    long sequenceCount();

    /** Copies the lengths of {@code count} sequences from {@code first} on. */
    void sequenceLengths(long first, int count, int[] out, int at);

    /** The number of tokens of a sequence. */
    int sequenceLength(long sequence);

    /** The number of tokens in the sequences {@code from} (inclusive) to {@code to} (exclusive). */
    default long tokenCount(long from, long to) {
        int block = 1 << 13;
        int[] lengths = new int[(int) Math.min(block, Math.max(0, to - from))];
        long sum = 0;
        for (long at = from; at < to; at += block) {
            int count = (int) Math.min(block, to - at);
            sequenceLengths(at, count, lengths, 0);
            for (int i = 0; i < count; i++) {
                sum += lengths[i];
            }
        }
        return sum;
    }

    /** Copies {@code length} tokens of a sequence, from its token {@code offset} on, to {@code out[at …]}. */
    void read(long sequence, int offset, int length, long[] out, int at);

    /** A hash of the lengths and what they are lengths of: equal for equal data wherever it lies. */
    long fingerprint();

    /** What to call it in messages: a path prefix, or a word. */
    String name();

    @Override
    void close();
}
