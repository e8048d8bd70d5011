package org.trainyard.data.tokenizer.sentencepiece;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.core.ByteTrie;

/** Finds special tokens in UTF-8 text: the earliest, and of several at one place the one declared first. For one thread. */
final class SpecialTokens {
    private final ByteTrie trie;
    private final List<Integer> ids;
    private int start;
    private int end;
    private int id;

    /** @param tokens texts and ids in the order of their declaration */
    SpecialTokens(Map<String, Integer> tokens) {
        Map<byte[], Integer> entries = new HashMap<>();
        ids = new ArrayList<>(tokens.values());
        int order = 0;
        for (String token : tokens.keySet()) {
            entries.put(token.getBytes(StandardCharsets.UTF_8), order++);
        }
        trie = new ByteTrie(entries);
    }

    private SpecialTokens(SpecialTokens other) {
        trie = other.trie;
        ids = other.ids;
    }

    /** The same tokens for another thread. */
    SpecialTokens copy() {
        return new SpecialTokens(this);
    }

    /** Looks for a token within {@code text[from … to)}. */
    boolean find(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            int node = trie.child(ByteTrie.ROOT, text[at]);
            int best = Integer.MAX_VALUE;
            for (int i = at + 1; node != ByteTrie.NONE; i++) {
                int order = trie.value(node);
                if (order != ByteTrie.NONE && order < best) {
                    best = order;
                    end = i;
                }
                node = i < to ? trie.child(node, text[i]) : ByteTrie.NONE;
            }
            if (best < Integer.MAX_VALUE) {
                start = at;
                id = ids.get(best);
                return true;
            }
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int id() {
        return id;
    }
}
