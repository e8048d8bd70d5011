package org.trainyard.data.dataset.masked;

import org.trainyard.data.dataset.SplitData;
import org.trainyard.run.UserError;

/**
 * What a BERT or T5 run reads and how.
 *
 * @param sequenceLength {@code --seq-length}; the encoder's for T5
 * @param decoderLength {@code --decoder-seq-length}; only T5 has one
 * @param seed {@code --seed}, at least 1
 * @param nextSentence whether samples have two parts for the next-sentence head; {@code --bert-no-binary-head} turns it off
 */
public record MaskedDataOptions(SplitData data, MaskedVocabulary vocabulary, Masking masking, int sequenceLength, int decoderLength,
        int seed, boolean nextSentence) {
    static final int SHORTEST = 6; // a target of two tokens beside the special ones

    public MaskedDataOptions {
        if (sequenceLength < SHORTEST) {
            throw new UserError("--seq-length " + sequenceLength + ": must be at least " + SHORTEST);
        }
        if (seed < 1 || seed > SampleMap.MAX_SEED) {
            throw new UserError("--seed " + seed + ": must be from 1 to " + SampleMap.MAX_SEED + " for datasets of sentences");
        }
    }

    /** Samples for BERT. */
    public static MaskedDataOptions bert(SplitData data, MaskedVocabulary vocabulary, Masking masking, int sequenceLength, int seed,
            boolean nextSentence) {
        need("BERT", "[CLS]", vocabulary.cls());
        need("BERT", "[SEP]", vocabulary.sep());
        need("BERT", "[MASK]", vocabulary.mask());
        need("BERT", "[PAD]", vocabulary.pad());
        return new MaskedDataOptions(data, vocabulary, masking, sequenceLength, 0, seed, nextSentence);
    }

    /** Samples for T5. */
    public static MaskedDataOptions t5(SplitData data, MaskedVocabulary vocabulary, Masking masking, int encoderLength, int decoderLength,
            int seed) {
        need("T5", "[MASK]", vocabulary.mask());
        need("T5", "[PAD]", vocabulary.pad());
        need("T5", "[BOS]", vocabulary.bos());
        need("T5", "[EOS]", vocabulary.eos());
        if (decoderLength < 2) {
            throw new UserError("--decoder-seq-length " + decoderLength + ": must be at least 2");
        }
        if (vocabulary.sentinels().length == 0) {
            throw new UserError("T5 needs sentinel tokens; add some with --vocab-extra-ids (100 is usual)");
        }
        return new MaskedDataOptions(data, vocabulary, masking, encoderLength, decoderLength, seed, false);
    }

    static void need(String model, String name, int id) {
        if (id < 0) {
            throw new UserError(model + " data need a vocabulary with " + name + "; use a tokenizer made for it, such as BertWordPieceLowerCase");
        }
    }
}
