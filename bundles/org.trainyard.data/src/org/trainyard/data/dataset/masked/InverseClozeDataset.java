package org.trainyard.data.dataset.masked;

import com.google.gson.JsonObject;
import java.util.Arrays;
import org.trainyard.data.dataset.Split;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.random.NumpyRandom;
import org.trainyard.run.UserError;

/**
 * Samples for the inverse cloze task (ICT; Lee et al. 2019), on which retrieval models such as REALM are trained: find the block that a
 * sentence was taken from. The blocks are those of Megatron's {@code build_blocks_mapping} (megatron-formats §3.7, §3.11). Which sentence is
 * the query, and whether it stays in its block, follows from the seed and the sample's number, where Megatron draws from one stream in the
 * order of reading. Thread-safe; closing is up to the owner of the datasets.
 */
public final class InverseClozeDataset implements SentenceSamples<BlockSample> {
    /** Megatron's {@code --query-in-block-prob}. */
    public static final double QUERY_IN_BLOCK = 0.1;

    private static final int SPECIAL = 3; // [CLS] and two [SEP]

    private final IndexedDataset data;
    private final IndexedDataset titles;
    private final MaskedVocabulary vocabulary;
    private final int sequenceLength;
    private final int seed;
    private final double queryInBlock;
    private final long firstDocument;
    private final IndexArray blocks;

    /**
     * Cuts the split into blocks.
     *
     * @param data documents of sentences
     * @param titles a sequence for every document of {@code data}
     * @param requested the number of samples wanted, of which whole epochs are given, or -1 for one epoch
     * @param oneSentenceBlocks {@code --use-one-sent-docs}
     */
    public InverseClozeDataset(IndexedDataset data, IndexedDataset titles, MaskedVocabulary vocabulary, Split split, SplitKind kind,
            long requested, int sequenceLength, int seed, double queryInBlock, boolean oneSentenceBlocks) {
        if (titles.sequenceCount() != data.documentCount()) {
            throw new UserError("--titles-data-path " + titles.name() + ": holds " + titles.sequenceCount() + " titles, but " + data.name()
                    + " has " + data.documentCount() + " documents; there must be one for each");
        }
        MaskedDataOptions.need("ICT", "[CLS]", vocabulary.cls());
        MaskedDataOptions.need("ICT", "[SEP]", vocabulary.sep());
        MaskedDataOptions.need("ICT", "[PAD]", vocabulary.pad());
        if (sequenceLength < MaskedDataOptions.SHORTEST) {
            throw new UserError("--seq-length " + sequenceLength + ": must be at least " + MaskedDataOptions.SHORTEST);
        }
        if (seed < 1 || seed > SampleMap.MAX_SEED) {
            throw new UserError("--seed " + seed + ": must be from 1 to " + SampleMap.MAX_SEED + " for datasets of sentences");
        }
        if (!(queryInBlock >= 0 && queryInBlock <= 1)) {
            throw new UserError("--query-in-block-prob " + queryInBlock + ": must be from 0 to 1");
        }
        this.data = data;
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.sequenceLength = sequenceLength;
        this.seed = seed;
        this.queryInBlock = queryInBlock;
        firstDocument = split.first(kind, data.documentCount());
        long last = split.last(kind, data.documentCount());
        String what = "the " + kind.label() + " split (" + split + ") of " + data.name();
        blocks = SampleMap.blocks(data, titles, firstDocument, last, requested, sequenceLength - SPECIAL, seed, oneSentenceBlocks, what);
    }

    @Override
    public long size() {
        return blocks.rows();
    }

    @Override
    public void fetch(long index, BlockSample into) {
        NumpyRandom random = new NumpyRandom((seed + index) & 0xffffffffL);
        long first = blocks.get(index, 0);
        long end = blocks.get(index, 1);
        long document = firstDocument + blocks.get(index, 2);
        long query = random.randint(first, end);
        boolean stays = random.random() < queryInBlock || end - first == 1;
        into.firstSentence = first;
        into.endSentence = end;
        into.document = document;
        into.blockNumber = blocks.get(index, 3);
        Writer ofQuery = new Writer(into.query);
        ofQuery.add(vocabulary.cls());
        ofQuery.add(data, query, sequenceLength - 1);
        ofQuery.finish(vocabulary, into.queryMask);
        Writer ofBlock = new Writer(into.block);
        ofBlock.add(vocabulary.cls());
        ofBlock.add(titles, document, sequenceLength - SPECIAL);
        ofBlock.add(vocabulary.sep());
        for (long sentence = first; sentence < end; sentence++) {
            if (stays || sentence != query) {
                ofBlock.add(data, sentence, sequenceLength - 1);
            }
        }
        ofBlock.finish(vocabulary, into.blockMask);
    }

    /** Fills an array from its start, and no further than asked for. */
    private static final class Writer {
        private final long[] out;
        private int filled;

        Writer(long[] out) {
            this.out = out;
        }

        void add(long token) {
            out[filled++] = token;
        }

        void add(IndexedDataset from, long sequence, int limit) {
            int length = Math.max(0, Math.min(from.sequenceLength(sequence), limit - filled));
            from.read(sequence, 0, length, out, filled);
            filled += length;
        }

        void finish(MaskedVocabulary vocabulary, long[] mask) {
            out[filled++] = vocabulary.sep();
            Arrays.fill(out, filled, out.length, vocabulary.pad());
            Arrays.fill(mask, 0, filled, 1);
            Arrays.fill(mask, filled, mask.length, 0);
        }
    }

    @Override
    public Origin origin(long index) {
        return Origin.of(data, blocks.get(index, 0), blocks.get(index, 1));
    }

    @Override
    public String describe() {
        JsonObject text = new JsonObject();
        text.addProperty("class", "InverseClozeDataset");
        text.addProperty("dataset_path", data.name());
        text.addProperty("titles_path", titles.name());
        text.addProperty("sequence_length", sequenceLength);
        text.addProperty("random_seed", seed);
        text.addProperty("query_in_block_probability", queryInBlock);
        return text.toString();
    }
}
