package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Text to token ids and back. Implementations are immutable and may be used from many threads; for bulk work each thread takes its
 * own {@link #newEncoder()}.
 */
public interface Tokenizer {
    /** What a special token's id is where the vocabulary has no such token. */
    int NONE = -1;

    /** The type's name, as given to {@code --tokenizer-type}. */
    String name();

    /** The number of ids, before padding. */
    int vocabSize();

    /** The ids of a text. */
    int[] tokenize(String text);

    /** The text of ids; bytes that are no UTF-8 become U+FFFD. */
    default String detokenize(int... ids) {
        return new String(detokenizeBytes(ids, 0, ids.length), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of {@code ids[from … to)}: as tokens can end within a character, a streaming reader needs these.
     *
     * @throws IllegalArgumentException for an id outside the vocabulary
     */
    byte[] detokenizeBytes(int[] ids, int from, int to);

    /** One token as text for display; never empty for a token that has bytes. */
    String piece(int id);

    /** The id of the token that is displayed so, a special one too, or {@link #NONE}; of several the first. */
    default int id(String piece) {
        for (int id = 0; id < vocabSize(); id++) {
            if (piece(id).equals(piece)) {
                return id;
            }
        }
        return NONE;
    }

    /** For each id the index in {@code text} (in chars) at which its token begins; {@code ids} are the text's own. */
    int[] offsets(int[] ids, String text);

    /** The id that ends a document, or {@link #NONE}. */
    int eod();

    /** The id that begins a sequence, or {@link #NONE}. */
    default int bos() {
        return NONE;
    }

    /** The id that ends a sequence, or {@link #NONE}. */
    default int eos() {
        return NONE;
    }

    /** The id that fills up sequences, or {@link #NONE}. */
    default int pad() {
        return NONE;
    }

    /** An encoder for one thread. */
    TokenEncoder newEncoder();

    /** Type, files and options as stable text, for cache keys and checkpoints. */
    Map<String, String> identity();
}
