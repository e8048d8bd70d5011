package org.trainyard.data.dataset;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.trainyard.run.UserError;

/** Samples of several datasets in given proportions. Thread-safe. */
public final class BlendedDataset implements SampleDataset {
    private static final String TYPE = "BlendedDataset";
    private static final List<String> ARRAYS = List.of("dataset_index", "dataset_sample_index");

    private final List<SampleDataset> parts;
    private final IndexArray dataset;
    private final IndexArray sample;
    private final String description;

    /**
     * @param weights a weight for each part
     * @param size the number of samples, or -1 for every sample of every part once (weights are then the sizes)
     */
    BlendedDataset(List<SampleDataset> parts, double[] weights, long size, SplitKind kind, IndexCache cache) {
        if (parts.size() > Short.MAX_VALUE) {
            throw new UserError("--data-path names " + parts.size() + " datasets; a blend holds at most " + Short.MAX_VALUE);
        }
        this.parts = List.copyOf(parts);
        description = describe(parts, weights, size, kind);
        List<IndexArray> arrays = cache.arrays(TYPE, kind, description, ARRAYS, () -> {
            BlendIndex built = size < 0
                    ? BlendIndex.exhaustive(parts.stream().mapToLong(SampleDataset::size).toArray())
                    : BlendIndex.weighted(Blend.normalize(weights), Math.toIntExact(size));
            return List.of(IndexArray.of(built.dataset()), IndexArray.of(built.sample(), 0));
        });
        dataset = arrays.get(0);
        sample = arrays.get(1);
        checkSizes();
    }

    private void checkSizes() {
        long[] needed = new long[parts.size()];
        for (long i = 0; i < size(); i++) {
            int part = (int) dataset.get(i);
            needed[part] = Math.max(needed[part], sample.get(i) + 1);
        }
        for (int d = 0; d < needed.length; d++) {
            if (needed[d] > parts.get(d).size()) {
                throw new UserError("dataset " + (d + 1) + " of the blend has " + parts.get(d).size() + " samples, but " + needed[d]
                        + " are needed; raise --mid-level-dataset-surplus (default " + GptDataOptions.DEFAULT_SURPLUS + ")");
            }
        }
    }

    private static String describe(List<SampleDataset> parts, double[] weights, long size, SplitKind kind) {
        JsonObject text = new JsonObject();
        text.addProperty("class", TYPE);
        JsonArray children = new JsonArray();
        parts.forEach(part -> children.add(JsonParser.parseString(part.describe())));
        text.add("datasets", children);
        text.addProperty("split", kind.label());
        JsonArray shares = new JsonArray();
        for (double weight : weights) {
            shares.add(weight);
        }
        text.add("weights", shares);
        text.addProperty("size", size < 0 ? null : size);
        return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(text);
    }

    @Override
    public long size() {
        return dataset.rows();
    }

    @Override
    public void fetch(long index, GptSample into) {
        parts.get((int) dataset.get(index)).fetch(sample.get(index), into);
    }

    /** How many samples each part gives: the mixture as realised. */
    public long[] mixture() {
        long[] counts = new long[parts.size()];
        for (long i = 0; i < size(); i++) {
            counts[(int) dataset.get(i)]++;
        }
        return counts;
    }

    @Override
    public String describe() {
        return description;
    }
}
