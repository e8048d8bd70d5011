package org.trainyard.data.tokenizer.wordpiece;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.core.ByteTrie;

/**
 * Cuts a word into the longest pieces of a vocabulary from left to right; pieces within a word begin with a prefix. Immutable; safe
 * for many threads. Source: Schuster and Nakajima, "Japanese and Korean voice search" (2012).
 */
public final class WordPieceModel {
    private final ByteTrie trie;
    private final int continuation; // the trie's node behind the prefix, or NONE
    private final int unknown;
    private final int maxCharacters;

    /**
     * @param vocabulary pieces and ids
     * @param prefix what pieces begin with that continue a word
     * @param unknown the id of words that cannot be cut up
     * @param maxCharacters longer words count as unknown
     */
    public WordPieceModel(Map<String, Integer> vocabulary, String prefix, int unknown, int maxCharacters) {
        Map<byte[], Integer> entries = new HashMap<>();
        vocabulary.forEach((piece, id) -> entries.put(piece.getBytes(StandardCharsets.UTF_8), id));
        trie = new ByteTrie(entries);
        int node = ByteTrie.ROOT;
        for (byte b : prefix.getBytes(StandardCharsets.UTF_8)) {
            node = node == ByteTrie.NONE ? node : trie.child(node, b);
        }
        continuation = node;
        this.unknown = unknown;
        this.maxCharacters = maxCharacters;
    }

    /** Appends the ids of the word {@code bytes[from … to)}, and to {@code starts}, unless null, the byte within the word where each begins. */
    public void encode(byte[] bytes, int from, int to, TokenBuffer ids, TokenBuffer starts) {
        int before = ids.size();
        int at = characters(bytes, from, to) > maxCharacters ? -1 : from;
        while (at >= 0 && at < to) {
            int node = at == from ? ByteTrie.ROOT : continuation;
            int best = ByteTrie.NONE;
            int end = at;
            for (int i = at; i < to && node != ByteTrie.NONE; ) {
                node = trie.child(node, bytes[i++]);
                if (node != ByteTrie.NONE && trie.value(node) != ByteTrie.NONE) {
                    best = trie.value(node);
                    end = i;
                }
            }
            if (best == ByteTrie.NONE) {
                break;
            }
            ids.add(best);
            if (starts != null) {
                starts.add(at - from);
            }
            at = end;
        }
        if (at != to) {
            if (starts != null) {
                starts.grow(before - ids.size());
                starts.add(0);
            }
            ids.grow(before - ids.size());
            ids.add(unknown);
        }
    }

    private static int characters(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (bytes[i] & 0xc0) != 0x80 ? 1 : 0;
        }
        return count;
    }

    /** A vocabulary's pieces and ids. */
    static Map<String, Integer> ids(List<String> pieces) {
        Map<String, Integer> ids = new HashMap<>();
        for (int id = 0; id < pieces.size(); id++) {
            ids.putIfAbsent(pieces.get(id), id);
        }
        return ids;
    }
}
