package org.trainyard.data.dataset;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.trainyard.data.dataset.internal.BlendIndex;
import org.trainyard.data.dataset.internal.IndexArray;
import org.trainyard.data.dataset.internal.IndexCache;
import org.trainyard.run.UserError;

/**
 * Samples of several datasets in given proportions. Thread-safe.
 *
 * @param <S> the buffers of one sample
 */
public class BlendedSamples<S> implements Samples<S> {
    private static final String TYPE = "BlendedDataset";
    private static final List<String> ARRAYS = List.of("dataset_index", "dataset_sample_index");

    private final List<Samples<S>> parts;
    private final IndexArray dataset;
    private final IndexArray sample;
    private final String description;

    /**
     * @param weights a weight for each part, as Megatron's builder hands them on: the shares given by the user, or the sizes
     * @param size the number of samples, or -1 for every sample of every part once (weights are then the sizes)
     */
    public BlendedSamples(List<? extends Samples<S>> parts, double[] weights, long size, SplitKind kind, IndexCache cache) {
        if (parts.size() > Short.MAX_VALUE) {
            throw new UserError("--data-path names " + parts.size() + " datasets; a blend holds at most " + Short.MAX_VALUE);
        }
        this.parts = List.copyOf(parts);
        description = describe(parts, weights, size, kind);
        List<IndexArray> arrays = cache.arrays(TYPE, kind.label(), description, ARRAYS, () -> {
            BlendIndex built = size < 0
                    ? BlendIndex.exhaustive(parts.stream().mapToLong(Samples::size).toArray())
                    : BlendIndex.weighted(Blend.normalize(weights), Math.toIntExact(size));
            return List.of(IndexArray.of(built.dataset()), IndexArray.of(built.sample(), 0));
        });
        dataset = arrays.get(0);
        sample = arrays.get(1);
        checkSizes();
    }

    private void checkSizes() {
        long[] needed = mixture(); // of each part the samples 0 … count-1 are taken
        for (int d = 0; d < needed.length; d++) {
            if (needed[d] > parts.get(d).size()) {
                throw new UserError("dataset " + (d + 1) + " of the blend has " + parts.get(d).size() + " samples, but " + needed[d]
                        + " are needed; raise --mid-level-dataset-surplus (default " + GptDataOptions.DEFAULT_SURPLUS + ")");
            }
        }
    }

    private static String describe(List<? extends Samples<?>> parts, double[] weights, long size, SplitKind kind) {
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
    public final long size() {
        return dataset.rows();
    }

    @Override
    public final void fetch(long index, S into) {
        parts.get((int) dataset.get(index)).fetch(sample.get(index), into);
    }

    /** The number, from 0, of the part that sample {@code index} comes from. */
    public final int partOf(long index) {
        return (int) dataset.get(index);
    }

    /** Which sample of its part sample {@code index} is. */
    public final long sampleInPart(long index) {
        return sample.get(index);
    }

    /** The datasets that are blended. */
    public final List<Samples<S>> parts() {
        return parts;
    }

    /** How many samples each part gives: the mixture as realised. */
    public final long[] mixture() {
        long[] counts = new long[parts.size()];
        for (long i = 0; i < size(); i++) {
            counts[(int) dataset.get(i)]++;
        }
        return counts;
    }

    @Override
    public final String describe() {
        return description;
    }
}
