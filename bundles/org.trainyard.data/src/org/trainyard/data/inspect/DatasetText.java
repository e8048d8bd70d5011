package org.trainyard.data.inspect;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/** The tokens of datasets as text. Stateless. */
public final class DatasetText {
    private static final int BYTES_MEASURED = 1 << 20;

    private DatasetText() {
    }

    /** The first tokens of a document, at most so many; images are passed over. */
    public static int[] beginning(IndexedDataset dataset, long document, int most) {
        long[] tokens = new long[(int) Math.min(most, length(dataset, document))];
        int n = 0;
        for (long s = dataset.documentIndex(document); n < tokens.length; s++) {
            if (!isText(dataset, s)) {
                continue;
            }
            int take = Math.min(tokens.length - n, dataset.sequenceLength(s));
            dataset.read(s, 0, take, tokens, n);
            n += take;
        }
        return Arrays.stream(tokens).mapToInt(t -> (int) t).toArray();
    }

    /** The number of tokens of a document; images do not count. */
    public static long length(IndexedDataset dataset, long document) {
        long length = 0;
        for (long s = dataset.documentIndex(document); s < dataset.documentIndex(document + 1); s++) {
            length += isText(dataset, s) ? dataset.sequenceLength(s) : 0;
        }
        return length;
    }

    /** Whether a sequence is of tokens, and not an image of multimodal data. */
    public static boolean isText(IndexedDataset dataset, long sequence) {
        return dataset.mode(sequence) == 0;
    }

    /** Ids as text; as numbers without a tokenizer (null), and a remark where one of them is outside its vocabulary. */
    public static String text(Tokenizer tokenizer, int[] ids) {
        if (tokenizer == null) {
            return Arrays.stream(ids).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        }
        int strange = stranger(tokenizer, ids);
        return strange < 0 ? tokenizer.detokenize(ids) : "(token " + ids[strange] + " is not in the tokenizer's vocabulary)";
    }

    /** The index of the first id that the tokenizer does not know, or -1. */
    private static int stranger(Tokenizer tokenizer, int[] ids) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] < 0 || ids[i] >= tokenizer.vocabSize()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How many tokens a byte of text has, over the first megabyte.
     *
     * @throws UserError for an id that the tokenizer does not know
     */
    public static double tokensPerByte(IndexedDataset data, Tokenizer tokenizer) {
        long tokens = 0;
        long bytes = 0;
        for (long s = 0; s < data.sequenceCount() && bytes < BYTES_MEASURED; s++) {
            if (!isText(data, s)) {
                continue;
            }
            int[] ids = data.get(s);
            int strange = stranger(tokenizer, ids);
            if (strange >= 0) {
                throw new UserError(data.name() + ": token " + ids[strange] + " of sequence " + s + " is not in the vocabulary of " + tokenizer.name()
                        + " (" + tokenizer.vocabSize() + "); the dataset was made with another tokenizer");
            }
            int end = ids.length > 0 && ids[ids.length - 1] == tokenizer.eod() ? ids.length - 1 : ids.length;
            bytes += tokenizer.detokenizeBytes(ids, 0, end).length;
            tokens += ids.length;
        }
        return tokens / (double) Math.max(1, bytes);
    }
}
