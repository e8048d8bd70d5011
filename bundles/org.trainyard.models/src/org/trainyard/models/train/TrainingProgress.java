package org.trainyard.models.train;

import com.google.gson.JsonObject;

/** How far a run is. Saved in every checkpoint; together with the seed it determines the data still to come. Not thread-safe. */
final class TrainingProgress {
    private static final String ITERATION = "iteration";
    private static final String SAMPLES = "consumed_train_samples";
    private static final String VALID_SAMPLES = "consumed_valid_samples";
    private static final String SKIPPED = "skipped_train_samples";
    private static final String FLOPS = "num_floating_point_operations_so_far";

    long iteration;
    long consumedSamples;
    long consumedValidSamples;
    long skippedSamples;
    double flops;

    JsonObject toJson() {
        JsonObject o = new JsonObject();
        o.addProperty(ITERATION, iteration);
        o.addProperty(SAMPLES, consumedSamples);
        o.addProperty(VALID_SAMPLES, consumedValidSamples);
        o.addProperty(SKIPPED, skippedSamples);
        o.addProperty(FLOPS, flops);
        return o;
    }

    void load(JsonObject o) {
        iteration = o.get(ITERATION).getAsLong();
        consumedSamples = o.get(SAMPLES).getAsLong();
        consumedValidSamples = o.get(VALID_SAMPLES).getAsLong();
        skippedSamples = o.get(SKIPPED).getAsLong();
        flops = o.get(FLOPS).getAsDouble();
    }
}
