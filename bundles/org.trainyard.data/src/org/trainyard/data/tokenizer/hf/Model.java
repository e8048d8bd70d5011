package org.trainyard.data.tokenizer.hf;

import java.util.Map;

/** Gives the ids of a piece of text. Immutable; safe for many threads. */
interface Model {
    /** The ids of a piece, and the character of the piece at which each begins. */
    Tokens encode(String piece);

    /** Tokens and their ids. */
    Map<String, Integer> vocabulary();

    /** Ids and where each begins. */
    record Tokens(int[] ids, int[] starts) {
    }
}
