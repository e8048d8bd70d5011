package org.trainyard.data.tokenizer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.run.UserError;

/**
 * Which tokenizer, and its files. Absent values are null (0 for the vocabulary size).
 *
 * @param type {@code --tokenizer-type}
 * @param vocabFile {@code --vocab-file}
 * @param mergeFile {@code --merge-file}
 * @param model {@code --tokenizer-model}
 * @param vocabSize {@code --vocab-size}, for tokenizers that take it
 * @param more further options of plug-ins, by flag name without dashes
 */
public record TokenizerOptions(String type, Path vocabFile, Path mergeFile, Path model, int vocabSize, Map<String, String> more) {

    public TokenizerOptions {
        more = Map.copyOf(more);
    }

    /** A type without options. */
    public static TokenizerOptions of(String type) {
        return new TokenizerOptions(type, null, null, null, 0, Map.of());
    }

    public TokenizerOptions withVocabFile(Path file) {
        return new TokenizerOptions(type, file, mergeFile, model, vocabSize, more);
    }

    public TokenizerOptions withMergeFile(Path file) {
        return new TokenizerOptions(type, vocabFile, file, model, vocabSize, more);
    }

    public TokenizerOptions withModel(Path file) {
        return new TokenizerOptions(type, vocabFile, mergeFile, file, vocabSize, more);
    }

    public TokenizerOptions withVocabSize(int size) {
        return new TokenizerOptions(type, vocabFile, mergeFile, model, size, more);
    }

    public TokenizerOptions with(String option, String value) {
        Map<String, String> extended = new HashMap<>(more);
        extended.put(option, value);
        return new TokenizerOptions(type, vocabFile, mergeFile, model, vocabSize, extended);
    }

    /** With further options, each {@code NAME=VALUE}. */
    public TokenizerOptions withMore(List<String> options) {
        TokenizerOptions result = this;
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new UserError("--tokenizer-options " + option + ": expected NAME=VALUE");
            }
            result = result.with(option.substring(0, equals), option.substring(equals + 1));
        }
        return result;
    }

    /** A file that the type cannot do without. */
    public Path require(Path file, String flag) {
        if (file == null) {
            throw new UserError(flag + " is missing: the tokenizer type " + type + " needs it");
        }
        return file;
    }

    /** A further option that is a whole number of at least 0. */
    public int number(String option, int absent) {
        String text = more.get(option);
        try {
            if (text == null || Integer.parseInt(text) >= 0) {
                return text == null ? absent : Integer.parseInt(text);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserError("--" + option + " " + text + ": expected a whole number of at least 0");
    }
}
