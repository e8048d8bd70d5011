package org.trainyard.data.preprocess;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

/**
 * What to preprocess and how.
 *
 * @param inputs the files, in the order their documents shall have; each may be compressed by gzip or zstd
 * @param jsonKeys the keys of each JSON object to tokenize, one dataset each
 * @param outputPrefix what the datasets' names begin with: {@code PREFIX_KEY_document}, or {@code PREFIX_KEY_sentence}; translation data and
 *        texts with images are one dataset of this very name
 * @param appendEod whether every document that is not empty ends with the end-of-document token
 * @param workers the number of tokenizing threads
 * @param sentences how documents are cut into sentences, or null to leave them whole
 * @param partitions how many ways documents are dealt; the datasets hold one deal after the other, as Megatron's do
 * @param skipBroken whether broken lines are left out and counted; otherwise the first ends the work
 * @param checkpointSeconds the time between points from which a killed run can be gone on with
 * @param images the images of the texts, one for every line, or null
 */
public record PreprocessOptions(List<Path> inputs, List<String> jsonKeys, Path outputPrefix, Tokenizer tokenizer,
        boolean appendEod, int workers, TextForm form, SentenceOptions sentences, int partitions, boolean skipBroken,
        double checkpointSeconds, Images images) {

    /**
     * Images beside texts.
     *
     * @param folder holds a file for every line of the input; sorted by name they are in the order of the lines
     * @param padLength with {@code appendEod}: the tokens of every text, cut or filled up with the end-of-document token
     */
    public record Images(Path folder, int padLength) {
        public Images {
            if (padLength < 1) {
                throw new UserError("--pad-length " + padLength + ": at least one token is needed");
            }
        }
    }

    /** The key that Megatron takes when none is given, and the only one of plain text. */
    public static final String DEFAULT_KEY = "text";

    private static final double DEFAULT_CHECKPOINT_SECONDS = 60;

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
        if (partitions < 1) {
            throw new UserError("--partitions " + partitions + ": at least one is needed");
        }
        if (sentences != null) {
            SentenceSplitter.locale(sentences.language());
        }
        checkOneDataset(inputs, jsonKeys.size(), form, sentences, partitions, skipBroken, images);
        if (appendEod && tokenizer.eod() < 0) {
            throw new UserError("--append-eod: the vocabulary of " + tokenizer.name() + " has no end-of-document token");
        }
    }

    /** What cannot be asked of translation data and of texts with images. */
    private static void checkOneDataset(List<Path> inputs, int keys, TextForm form, SentenceOptions sentences, int partitions, boolean skipBroken,
            Images images) {
        if (form != TextForm.NMT && images == null) {
            return;
        }
        String what = form == TextForm.NMT ? "--form nmt" : "--input-image";
        if (images != null && keys > 1) {
            throw new UserError("--json-keys: with --input-image one key is needed, that of the text");
        }
        if (images != null && inputs.stream().anyMatch(file -> form.of(file) != TextForm.JSON_LINES)) {
            throw new UserError("--input-image goes with JSON lines only");
        }
        if (sentences != null) {
            throw new UserError("--split-sentences cannot be asked for with " + what + ": a line stays one sequence");
        }
        if (images != null && partitions > 1) {
            throw new UserError("--partitions " + partitions + " cannot be asked for with --input-image");
        }
        if (form == TextForm.NMT && skipBroken) {
            throw new UserError("--skip-bad-lines cannot be asked for with --form nmt: the lines that follow would move against those of the other language");
        }
    }

    /** The usual case: key {@code text}, no end-of-document token, a worker for every processor. */
    public static PreprocessOptions of(List<Path> inputs, Path outputPrefix, Tokenizer tokenizer) {
        return new PreprocessOptions(inputs, List.of(DEFAULT_KEY), outputPrefix, tokenizer, false,
                Runtime.getRuntime().availableProcessors(), TextForm.AUTO, null, 1, false, DEFAULT_CHECKPOINT_SECONDS, null);
    }

    public PreprocessOptions withJsonKeys(List<String> keys) {
        return new PreprocessOptions(inputs, keys, outputPrefix, tokenizer, appendEod, workers, form, sentences, partitions, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withAppendEod(boolean value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, value, workers, form, sentences, partitions, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withWorkers(int count) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, count, form, sentences, partitions, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withForm(TextForm value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, value, sentences, partitions, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withSentences(SentenceOptions value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, form, value, partitions, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withPartitions(int count) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, form, sentences, count, skipBroken,
                checkpointSeconds, images);
    }

    public PreprocessOptions withSkipBroken(boolean value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, form, sentences, partitions, value,
                checkpointSeconds, images);
    }

    public PreprocessOptions withCheckpointSeconds(double value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, form, sentences, partitions, skipBroken,
                value, images);
    }

    public PreprocessOptions withImages(Images value) {
        return new PreprocessOptions(inputs, jsonKeys, outputPrefix, tokenizer, appendEod, workers, form, sentences, partitions, skipBroken,
                checkpointSeconds, value);
    }

    /** The prefix of the dataset of a key. */
    public Path prefix(String key) {
        if (form == TextForm.NMT || images != null) {
            return outputPrefix;
        }
        return outputPrefix.resolveSibling(outputPrefix.getFileName() + "_" + key + (sentences == null ? "_document" : "_sentence"));
    }
}
