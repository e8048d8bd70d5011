package org.trainyard.data.dataset.masked;

/**
 * A query and the block of text it belongs to, for retrieval models; all arrays have the sequence length. Not thread-safe.
 *
 * <p>Query: {@code [CLS] sentence [SEP]}; block: {@code [CLS] title [SEP] sentences [SEP]}; masks are 1 for text, 0 for padding.
 */
public final class BlockSample {
    final long[] query;
    final long[] queryMask;
    final long[] block;
    final long[] blockMask;
    long firstSentence;
    long endSentence;
    long document;
    long blockNumber;

    /** Buffers for samples of the given length. */
    public BlockSample(int sequenceLength) {
        query = new long[sequenceLength];
        queryMask = new long[sequenceLength];
        block = new long[sequenceLength];
        blockMask = new long[sequenceLength];
    }

    public long[] query() {
        return query;
    }

    public long[] queryMask() {
        return queryMask;
    }

    public long[] block() {
        return block;
    }

    public long[] blockMask() {
        return blockMask;
    }

    /** The first sentence of the block, its end, its document and its number within the epoch: what a block index stores. */
    public long[] origin() {
        return new long[] {firstSentence, endSentence, document, blockNumber};
    }
}
