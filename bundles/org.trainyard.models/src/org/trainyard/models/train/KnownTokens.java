package org.trainyard.models.train;

import org.trainyard.data.dataset.GptSample;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/**
 * Samples held to the embedding table: a token beyond it would be an index error far away, on a GPU without a name. Looked at where samples are
 * fetched ahead.
 *
 * @param name of the split, for the error
 * @param rows of the table
 */
record KnownTokens(SampleDataset samples, String name, Tokenizer tokenizer, int rows, int sequenceLength) implements SampleDataset {
    /**
     * To be asked before anything is written: whoever has the wrong tokenizer mostly learns of it by the first sample.
     *
     * @throws UserError if it holds tokens without a row
     */
    void requireFirst() {
        if (size() > 0) fetch(0, new GptSample(sequenceLength));
    }

    @Override public long size() { return samples.size(); }

    @Override public String describe() { return samples.describe(); }

    @Override public void fetch(long index, GptSample into) {
        samples.fetch(index, into);
        require(index, into.tokens());
        require(index, into.labels());
    }

    private void require(long index, long[] ids) {
        for (long id : ids) {
            if (id >= rows) {
                throw new UserError("the " + name + " data hold the token " + id + " (sample " + index + "), but " + tokenizer.name() + " has a vocabulary of "
                    + tokenizer.vocabSize() + "; they were made with another tokenizer");
            }
        }
    }
}
