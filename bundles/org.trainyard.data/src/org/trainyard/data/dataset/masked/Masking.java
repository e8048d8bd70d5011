package org.trainyard.data.dataset.masked;

import org.trainyard.run.UserError;

/**
 * How pieces are hidden.
 *
 * @param probability {@code --mask-prob}: the share of a sample's pieces that is hidden
 * @param shortSequenceProbability {@code --short-seq-prob}: how often a sample is cut shorter than it need be
 * @param maxNgram the most words that are hidden together
 * @param fullWord whether the pieces of a word are hidden together
 * @param longerNgrams whether many words together are likelier than few
 * @param geometric whether the number of words follows a geometric distribution (p = 0.2), as in SpanBERT
 */
public record Masking(double probability, double shortSequenceProbability, int maxNgram, boolean fullWord, boolean longerNgrams,
        boolean geometric) {
    /** What Megatron's {@code pretrain_bert.py} uses. */
    public static final Masking BERT = new Masking(0.15, 0.1, 3, true, false, false);
    /** What Megatron's {@code pretrain_t5.py} uses. */
    public static final Masking T5 = new Masking(0.15, 0.1, 10, true, false, true);

    public Masking {
        if (!(probability > 0 && probability < 1)) {
            throw new UserError("--mask-prob " + probability + ": must be between 0 and 1");
        }
        if (!(shortSequenceProbability >= 0 && shortSequenceProbability <= 1)) {
            throw new UserError("--short-seq-prob " + shortSequenceProbability + ": must be from 0 to 1");
        }
        if (maxNgram < 1) {
            throw new UserError("at least one word must be maskable, not " + maxNgram);
        }
    }

    public Masking withProbability(double value) {
        return new Masking(value, shortSequenceProbability, maxNgram, fullWord, longerNgrams, geometric);
    }

    public Masking withShortSequenceProbability(double value) {
        return new Masking(probability, value, maxNgram, fullWord, longerNgrams, geometric);
    }

    public Masking withMaxNgram(int value) {
        return new Masking(probability, shortSequenceProbability, value, fullWord, longerNgrams, geometric);
    }

    public Masking withFullWord(boolean value) {
        return new Masking(probability, shortSequenceProbability, maxNgram, value, longerNgrams, geometric);
    }

    public Masking withLongerNgrams(boolean value) {
        return new Masking(probability, shortSequenceProbability, maxNgram, fullWord, value, geometric);
    }

    public Masking withGeometric(boolean value) {
        return new Masking(probability, shortSequenceProbability, maxNgram, fullWord, longerNgrams, value);
    }
}
