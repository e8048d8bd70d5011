package org.trainyard.example.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.Tokenizer;

/** A token for each character of an alphabet, and one that ends documents; other characters become the alphabet's first. Immutable. */
public final class CharacterTokenizer implements Tokenizer {
    private final String alphabet;

    CharacterTokenizer(String alphabet) {
        this.alphabet = alphabet;
    }

    @Override public String name() { return "CharacterTokenizer"; }

    @Override public int vocabSize() { return alphabet.length() + 1; }

    @Override public int eod() { return alphabet.length(); }

    @Override public int[] tokenize(String text) { return text.chars().map(c -> Math.max(0, alphabet.indexOf(c))).toArray(); }

    @Override public String piece(int id) { return id == eod() ? "<end>" : alphabet.substring(id, id + 1); }

    @Override public byte[] detokenizeBytes(int[] ids, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) text.append(piece(ids[i]));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override public int[] offsets(int[] ids, String text) {
        int[] offsets = new int[ids.length];
        for (int i = 0; i < ids.length; i++) offsets[i] = i;
        return offsets;
    }

    @Override public TokenEncoder newEncoder() {
        return (bytes, from, to, out) -> {
            int[] ids = tokenize(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            out.addAll(ids, 0, ids.length);
        };
    }

    @Override public Map<String, String> identity() { return Map.of("class", name(), "alphabet", alphabet); }
}
