package org.trainyard.data.tokenizer.sentencepiece;

import org.trainyard.data.tokenizer.core.ByteTrie;

/** Cuts normalised text into pieces. For one thread. */
interface Segmenter {
    /** Cuts {@code text[from … to)}; unknown text is a piece a character. */
    void segment(byte[] text, int from, int to, Sink sink);

    /** Takes the pieces in their order. */
    @FunctionalInterface
    interface Sink {
        /** A piece, and the bytes it stands for. */
        void piece(int id, int from, int to);
    }

    /** The end of the longest key of a trie at {@code at}, or {@code at} itself. */
    static int longest(ByteTrie trie, byte[] text, int at, int to) {
        int end = at;
        int node = ByteTrie.ROOT;
        for (int i = at; i < to;) {
            node = trie.child(node, text[i++]);
            if (node == ByteTrie.NONE) {
                break;
            }
            if (trie.value(node) != ByteTrie.NONE) {
                end = i;
            }
        }
        return end;
    }

    /** The number of bytes of the character that begins with a byte. */
    static int characterLength(byte lead) {
        return lead >= 0 ? 1 : lead < (byte) 0xe0 ? 2 : lead < (byte) 0xf0 ? 3 : 4;
    }
}
