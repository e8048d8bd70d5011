package org.trainyard.data.dataset.internal;

/** Cuts a stream of documents into samples of equal length (megatron-formats §3.2). Stateless. */
public final class SampleIndex {
    private static final int LARGE = Character.MAX_VALUE;

    private SampleIndex() {
    }

    /**
     * Rows (place in {@code documents}, token offset there), one more than samples: sample i spans from row i to row i+1.
     *
     * @param documents the order of the documents, as sequence numbers
     * @param lengths tokens of the sequences from {@code firstSequence} on
     * @param extra tokens that a sample reads beyond its length and the next one reads again: 0 or 1
     * @param count the number of samples; the last may reach beyond the stream's end
     */
    public static int[] build(int[] documents, int[] lengths, int firstSequence, int sequenceLength, int extra, int count) {
        char[] small = new char[lengths.length]; // documents come in any order: the fewer pages they are in, the fewer are to be looked up
        for (int i = 0; i < small.length; i++) {
            small[i] = (char) Math.min(lengths[i], LARGE);
        }
        int[] rows = new int[2 * (count + 1)];
        int filled = 2;
        int shared = 1 - extra; // without an extra token a sample ends behind its last token, otherwise the next one begins with it
        long border = sequenceLength - shared; // of the next sample, from the present document's first token on
        for (int document = 0; document < documents.length && filled < rows.length; document++) {
            int length = small[documents[document] - firstSequence];
            if (length == LARGE) {
                length = lengths[documents[document] - firstSequence];
            }
            // A document often holds one border or none by chance, which no branch can foresee: the row is written in any case, and kept if it is one.
            rows[filled] = document;
            rows[filled + 1] = (int) border + shared;
            int holds = (int) (border - length >>> 63);
            filled += 2 * holds;
            border += -holds & sequenceLength;
            while (border < length && filled < rows.length) {
                rows[filled] = document;
                rows[filled + 1] = (int) border + shared;
                filled += 2;
                border += sequenceLength;
            }
            border -= length;
        }
        if (filled < rows.length) { // the last sample is padded
            rows[filled] = documents.length - 1;
            rows[filled + 1] = lengths[documents[documents.length - 1] - firstSequence] - extra;
        }
        return rows;
    }
}
