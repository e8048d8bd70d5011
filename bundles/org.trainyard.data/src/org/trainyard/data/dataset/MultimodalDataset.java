package org.trainyard.data.dataset;

import com.google.gson.JsonObject;
import java.util.Arrays;
import org.trainyard.data.image.ImageTransform;
import org.trainyard.data.indexed.FileSequence;
import org.trainyard.data.indexed.IndexedDataset;
import org.trainyard.data.indexed.IndexedDatasetBuilder;
import org.trainyard.run.UserError;

/**
 * Samples of an indexed dataset whose documents are a text and an image, as {@code preprocess-data --input-image} writes them: sample i is
 * document i of the split, over and over where more samples are asked for. A text longer than a sample is cut, a shorter one filled up with
 * padding. Thread-safe; closing the dataset is up to its owner.
 */
public final class MultimodalDataset implements Samples<MultimodalSample> {
    private final IndexedDataset data;
    private final GptDataOptions options;
    private final ImageTransform transform;
    private final long first;
    private final long documents;
    private final long size;

    /**
     * Takes the documents of a split.
     *
     * @param requested the number of samples wanted, or -1 for every document once
     * @param options lengths, seed and what is masked
     */
    public MultimodalDataset(IndexedDataset data, Split split, SplitKind kind, long requested, GptDataOptions options, ImageTransform transform) {
        if (!data.hasModes()) {
            throw new UserError(data.name() + ": holds text alone; datasets with images are made by preprocess-data --input-image");
        }
        this.data = data;
        this.options = options;
        this.transform = transform;
        first = split.first(kind, data.documentCount());
        documents = split.last(kind, data.documentCount()) - first;
        if (documents == 0 && requested != 0) {
            throw new UserError("the " + kind.label() + " split (" + split + ") of " + data.name() + " has none of its " + data.documentCount()
                    + " documents; change --split");
        }
        size = requested < 0 ? documents : requested;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void fetch(long index, MultimodalSample into) {
        long document = first + index % documents;
        long sequence = data.documentIndex(document);
        if (data.documentIndex(document + 1) != sequence + 2 || data.mode(sequence) != 0 || data.mode(sequence + 1) != IndexedDatasetBuilder.FILE_MODE) {
            throw new UserError(data.name() + ": document " + document + " is not a text (mode 0) and an image (mode 1)");
        }
        long[] text = into.text().text;
        int wanted = options.sequenceLength() + (options.addExtraToken() ? 1 : 0);
        int length = Math.min(wanted, data.sequenceLength(sequence));
        data.read(sequence, 0, length, text, 0);
        Arrays.fill(text, length, wanted, options.padToken());
        into.text().finish(options);
        String name = data.name() + ": the image of document " + document;
        transform.apply(FileSequence.read(data, sequence + 1), name, options.seed() + index, into.image());
    }

    @Override
    public String describe() {
        JsonObject text = new JsonObject();
        text.addProperty("class", "MultimodalDataset");
        text.addProperty("dataset_path", data.name());
        text.addProperty("dataset_fingerprint", Long.toHexString(data.fingerprint()));
        text.addProperty("first_document", first);
        text.addProperty("documents", documents);
        text.addProperty("num_samples", size);
        text.addProperty("sequence_length", options.sequenceLength());
        text.addProperty("random_seed", options.seed());
        text.addProperty("image", transform.toString());
        return text.toString();
    }
}
