package org.trainyard.data.dataset.masked;

/** What masking must know of a vocabulary of word pieces. Immutable and thread-safe. */
public interface MaskedVocabulary {
    /** The id that begins a sample of sentences, {@code [CLS]}. */
    int cls();

    /** The id that ends a stretch of sentences, {@code [SEP]}. */
    int sep();

    /** The id that hides a piece, {@code [MASK]}. */
    int mask();

    /** The id that fills samples. */
    int pad();

    /** The id that begins a decoder's input; only T5 needs it. */
    int bos();

    /** The id that ends a decoder's output; only T5 needs it. */
    int eos();

    /** Whether a piece continues the word before it; WordPiece marks these by {@code ##}. */
    boolean continuesWord(int id);

    /** All ids, ascending: a masked piece may become any of them. */
    int[] ids();

    /** The ids that stand for hidden spans, in the order of their use; only T5 needs them. */
    int[] sentinels();
}
