package org.trainyard.data.preprocess;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/**
 * What to preprocess and how.
 *
 * @param inputs the files, in the order their documents shall have; each may be gzip-compressed
 * @param jsonKeys the keys of each JSON object to tokenize, one dataset each
 * @param outputPrefix what the datasets' names begin with: {@code PREFIX_KEY_document}
 * @param appendEod whether every document that is not empty ends with the end-of-document token
 * @param workers the number of tokenizing threads
 */
public record PreprocessOptions(List<Path> inputs, List<String> jsonKeys, Path outputPrefix, Tokenizer tokenizer,
        boolean appendEod, int workers, TextForm form) {

    /** The key that Megatron takes when none is given, and the only one of plain text. */
    public static final String DEFAULT_KEY = "text";

    public PreprocessOptions {
        inputs = List.copyOf(inputs);
        jsonKeys = List.copyOf(jsonKeys);
        Objects.requireNonNull(outputPrefix, "outputPrefix");
        Objects.requireNonNull(tokenizer, "tokenizer");
        Objects.requireNonNull(form, "form");
        if (inputs.isEmpty()) {
            throw new UserError("--input names no file");
        }
        if (jsonKeys.isEmpty() || jsonKeys.stream().distinct().count() != jsonKeys.size()) {
            throw new UserError("--json-keys " + String.join(" ", jsonKeys) + ": give at least one key, each once");
        }
        if (jsonKeys.size() > 1 && inputs.stream().anyMatch(file -> form.of(file) != TextForm.JSON_LINES)) {
            throw new UserError("--json-keys " + String.join(" ", jsonKeys) + ": plain text has only one key; give JSON lines or one key");
        }
        if (workers < 1) {
            throw new UserError("--workers " + workers + ": at least one is needed");
        }
        if (appendEod && tokenizer.eod() < 0) {
            throw new UserError("--append-eod: the vocabulary of " + tokenizer.name() + " has no end-of-document token");
        }
    }

    /** The usual case: key {@code text}, no end-of-document token, a worker for every processor. */
    public static PreprocessOptions of(List<Path> inputs, Path outputPrefix, Tokenizer tokenizer) {
        return new PreprocessOptions(inputs, List.of(DEFAULT_KEY), outputPrefix, tokenizer, false,
                Runtime.getRuntime().availableProcessors(), TextForm.AUTO);
    }

    public PreprocessOptions withJsonKeys(List<String> keys) {
        return new PreprocessOptions(inputs, keys, outputPrefix, tokenizer, appendEod, workers, form);
    }

    public PreprocessOptions withAppendEod(boolean value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, value, workers, form);
    }

    public PreprocessOptions withWorkers(int count) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, count, form);
    }

    public PreprocessOptions withForm(TextForm value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, value);
    }

    /** The prefix of the dataset of a key. */
    public Path prefix(String key) {
        return outputPrefix.resolveSibling(outputPrefix.getFileName() + "_" + key + "_document");
    }
}
