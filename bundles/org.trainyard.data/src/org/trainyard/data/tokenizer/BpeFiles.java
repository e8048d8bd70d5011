package org.trainyard.data.tokenizer;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.core.ByteAlphabet;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/** Reads the two files of a byte-level BPE, plain or gzip-compressed: a vocabulary in JSON, and merges in lines. */
final class BpeFiles {
    private BpeFiles() {
    }

    /** Tokens and their ids, which are 0 to n-1, each once. */
    static Map<String, Integer> readVocabulary(Path file) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        try (JsonReader json = new JsonReader(new InputStreamReader(TextFiles.open(file), StandardCharsets.UTF_8))) {
            json.beginObject();
            while (json.hasNext()) {
                String token = json.nextName();
                if (vocabulary.put(token, json.nextInt()) != null) {
                    throw new UserError(file + ": the token \"" + token + "\" occurs twice");
                }
            }
            json.endObject();
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException | JsonParseException e) {
            throw new UserError(file + " is no vocabulary (a JSON object of tokens and ids): " + TextFiles.problem(e), e);
        } catch (IOException e) {
            throw new UserError("cannot read the vocabulary " + file + ": " + AtomicFiles.reason(e), e);
        }
        checkIds(file, vocabulary);
        return vocabulary;
    }

    private static void checkIds(Path file, Map<String, Integer> vocabulary) {
        String[] tokens = new String[vocabulary.size()];
        vocabulary.forEach((token, id) -> {
            if (id < 0 || id >= tokens.length) {
                throw new UserError(file + ": the token \"" + token + "\" has id " + id + ", but a vocabulary of " + tokens.length
                        + " tokens has ids 0 to " + (tokens.length - 1));
            }
            if (tokens[id] != null) {
                throw new UserError(file + ": the tokens \"" + tokens[id] + "\" and \"" + token + "\" share the id " + id);
            }
            tokens[id] = token;
        });
        if (tokens.length == 0) {
            throw new UserError(file + ": the vocabulary is empty");
        }
    }

    /** The merges by rank; as in Megatron the first line (a version) and what follows the last line end do not count. */
    static List<String[]> readMerges(Path file) {
        String text;
        try (InputStream in = TextFiles.open(file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("cannot read the merges " + file + ": " + AtomicFiles.reason(e), e);
        }
        String[] lines = text.split("\n", -1);
        List<String[]> merges = new ArrayList<>(lines.length);
        for (int i = 1; i < lines.length - 1; i++) {
            String line = lines[i].strip();
            String[] parts = line.split("\\s+");
            if (parts.length != 2) {
                throw new UserError(file + ":" + (i + 1) + ": \"" + line + "\" is no merge; a line holds two symbols with a blank between them");
            }
            merges.add(parts);
        }
        return merges;
    }

    /** That whatever a text comes to has an id; without one it would become another token. */
    static void requireAllTokens(Path vocabFile, Map<String, Integer> vocabulary, Path mergeFile, List<String[]> merges) {
        String small = " is not in this vocabulary of " + vocabulary.size() + " tokens, which is too small or does not belong to " + mergeFile;
        for (int b = 0; b < 256; b++) {
            boolean inUtf8 = b < 0xc0 || b > 0xc1 && b < 0xf5;
            if (inUtf8 && !vocabulary.containsKey(String.valueOf(ByteAlphabet.toChar(b)))) {
                throw new UserError(vocabFile + ": the byte 0x%02x (\"%s\")".formatted(b, ByteAlphabet.toChar(b)) + small);
            }
        }
        for (int i = 0; i < merges.size(); i++) {
            String token = merges.get(i)[0] + merges.get(i)[1];
            if (!vocabulary.containsKey(token)) throw new UserError(vocabFile + ": the token \"" + token + "\", which line " + (i + 2) + " of the merges makes," + small);
        }
    }
}
