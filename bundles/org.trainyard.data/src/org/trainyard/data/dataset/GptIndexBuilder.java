package org.trainyard.data.dataset;

import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.SampleIndex;
import org.trainyard.data.indexed.SequenceSource;
import org.trainyard.random.NumpyRandom;
import org.trainyard.run.UserError;

/**
 * Builds the index of a GPT dataset exactly as Megatron-Core's GPTDataset does (megatron-formats §3.2).
 *
 * <p>The documents of the split are laid end to end, epoch after epoch, each epoch's order shuffled; the token stream is cut into
 * samples of {@code sequenceLength} tokens, of which one more is read for the labels; the samples are shuffled. When the last
 * epoch is hardly used it is shuffled by itself, so that samples of the whole data come before it.
 */
final class GptIndexBuilder {
    private static final double SEPARATE_BELOW = 0.80;
    private static final int MAX_ROWS = (1 << 30) - 1; // two columns in a Java array

    private final SequenceSource data;
    private final long first;
    private final long last;
    private final int sequenceLength;
    private final int extra;
    private final boolean dropLast;
    private final NumpyRandom random;
    private final long tokensPerEpoch;
    private final String what;

    GptIndexBuilder(SequenceSource data, long first, long last, GptDataOptions options, boolean dropLast, String what) {
        this.data = data;
        this.first = first;
        this.last = last;
        this.what = what;
        this.sequenceLength = options.sequenceLength();
        this.extra = options.addExtraToken() ? 1 : 0;
        this.dropLast = dropLast;
        this.random = new NumpyRandom(options.seed());
        this.tokensPerEpoch = data.tokenCount(first, last);
    }

    /** @param requested the number of samples wanted, or -1 for one epoch */
    GptIndex build(long requested) {
        if (tokensPerEpoch <= 1) {
            throw new UserError(what + " holds " + tokensPerEpoch + " tokens in " + (last - first) + " of "
                    + data.sequenceCount() + " sequences, so no sample can be made of it; give it a larger share with --split"
                    + " or set its sample count to 0 (--eval-iters 0)");
        }
        long epochs = epochs(requested);
        long samplesBeforeLastEpoch = -1;
        if (epochs > 1 && separatesLastEpoch(requested, epochs)) {
            samplesBeforeLastEpoch = ((epochs - 1) * tokensPerEpoch - extra) / sequenceLength;
        }
        int[] documents = documentOrder(epochs, samplesBeforeLastEpoch >= 0);
        IndexArray samples = sampleIndex(documents, epochs);
        long total = samples.rows() - 1;
        IndexArray shuffle = shuffleIndex(samplesBeforeLastEpoch < 0 ? total : samplesBeforeLastEpoch, total);
        return new GptIndex(IndexArray.of(IndexArray.Type.INT32, documents, 0), samples, shuffle);
    }

    private long epochs(long requested) {
        if (requested < 0) {
            return 1;
        }
        long tokens = Math.addExact(Math.multiplyExact(requested, (long) sequenceLength), extra);
        return Math.max(1, Math.ceilDiv(tokens, tokensPerEpoch));
    }

    private boolean separatesLastEpoch(long requested, long epochs) {
        long before = ((epochs - 1) * tokensPerEpoch - extra) / sequenceLength;
        long inLast = requested - before;
        long perEpoch = (tokensPerEpoch - extra) / sequenceLength;
        if (inLast < 0 || inLast > perEpoch + 1) {
            throw new IllegalStateException("the last epoch would give " + inLast + " samples of " + perEpoch);
        }
        return inLast < (long) (SEPARATE_BELOW * perEpoch);
    }

    private int[] documentOrder(long epochs, boolean separate) {
        long sequences = last - first;
        if (last > Integer.MAX_VALUE || epochs * sequences > Integer.MAX_VALUE - 8) {
            throw new UserError(what + ": " + epochs + " epochs of " + sequences
                    + " sequences are more than an index can hold (2^31); merge short sequences or train on fewer samples");
        }
        int[] order = new int[(int) (epochs * sequences)];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (first + i % sequences);
        }
        int lastEpoch = separate ? (int) ((epochs - 1) * sequences) : order.length;
        random.shuffle(order, 0, lastEpoch);
        random.shuffle(order, lastEpoch, order.length);
        return order;
    }

    private IndexArray sampleIndex(int[] documents, long epochs) {
        long tokens = epochs * tokensPerEpoch - extra;
        long count = dropLast ? tokens / sequenceLength : (long) Math.ceil((float) tokens / sequenceLength);
        if (count > MAX_ROWS) {
            throw new UserError(what + ": " + count + " samples are more than an index can hold (2^30)");
        }
        int[] lengths = new int[(int) (last - first)];
        data.sequenceLengths(first, lengths.length, lengths, 0);
        int[] rows = SampleIndex.build(documents, lengths, (int) first, sequenceLength, extra, (int) count);
        return IndexArray.of(IndexArray.Type.INT32, rows, 2);
    }

    private IndexArray shuffleIndex(long separateFrom, long total) {
        int n = (int) total;
        int border = (int) separateFrom;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        random.shuffle(order, 0, border);
        random.shuffle(order, border, n);
        return IndexArray.of(IndexArray.Type.UINT32, order, 0);
    }
}
