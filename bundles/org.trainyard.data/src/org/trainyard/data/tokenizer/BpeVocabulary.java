package org.trainyard.data.tokenizer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.run.AtomicFiles;
import org.trainyard.data.tokenizer.core.ByteAlphabet;

/** A trained vocabulary: the bytes, the merges by rank, and the end-of-document token. Immutable. */
public final class BpeVocabulary {
    private static final int BYTES = 256;
    private static final String VERSION = "#version: 0.2";

    private final List<byte[][]> merges;

    BpeVocabulary(List<byte[][]> merges) {
        this.merges = List.copyOf(merges);
    }

    /** The number of tokens. */
    public int size() {
        return tokens().size();
    }

    /** Writes the two files that {@code --vocab-file} and {@code --merge-file} name. */
    public void write(Path vocabFile, Path mergeFile) {
        Gson json = new GsonBuilder().disableHtmlEscaping().create();
        AtomicFiles.writeString(vocabFile, json.toJson(tokens()) + "\n");
        StringBuilder lines = new StringBuilder(VERSION).append('\n');
        for (byte[][] merge : merges) {
            lines.append(ByteAlphabet.text(merge[0])).append(' ').append(ByteAlphabet.text(merge[1])).append('\n');
        }
        AtomicFiles.writeString(mergeFile, lines.toString());
    }

    /** Ids as in GPT-2: the bytes that print, the other bytes, the merges, the special token. */
    private Map<String, Integer> tokens() {
        Map<String, Integer> tokens = new LinkedHashMap<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int b = 0; b < BYTES; b++) {
                char letter = ByteAlphabet.toChar(b);
                if (letter < BYTES == (pass == 0)) {
                    tokens.put(String.valueOf(letter), tokens.size());
                }
            }
        }
        for (byte[][] merge : merges) {
            tokens.putIfAbsent(ByteAlphabet.text(merge[0]) + ByteAlphabet.text(merge[1]), tokens.size());
        }
        tokens.put(Gpt2Tokenizer.END_OF_TEXT, tokens.size());
        return tokens;
    }
}
