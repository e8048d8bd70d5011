package org.trainyard.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A curve that has a chart of its own.
 *
 * @param id key of the metric; for the two main losses a prefix, because their names depend on the model
 * @param title what the chart is headed with
 * @param unit short unit for the heading, or empty
 * @param quantity how its values are written
 */
public record Metric(String id, String title, String unit, Quantity quantity) {
    /** The training loss. */
    public static final Metric LOSS = new Metric(RunCurves.LOSS, "Loss", "", Quantity.PLAIN);
    /** The loss on validation data. */
    public static final Metric VALIDATION_LOSS =
            new Metric(RunCurves.VALIDATION, "Validation loss", "", Quantity.PLAIN);

    private static final String MAIN_LOSS = "lm loss";
    private static final String MFU = "mfu";
    private static final List<Metric> STANDARD = List.of(LOSS, VALIDATION_LOSS,
            new Metric("learning_rate", "Learning rate", "", Quantity.SCIENTIFIC),
            new Metric("grad_norm", "Gradient norm", "", Quantity.PLAIN),
            new Metric("tokens_per_second", "Throughput", "tokens/s", Quantity.RATE),
            new Metric("tflops", "Model FLOPs", "TFLOP/s", Quantity.PLAIN),
            new Metric(MFU, "Model FLOPs utilisation", "MFU", Quantity.FRACTION));
    private static final List<Metric> FURTHER = List.of(
            new Metric("step_ms", "Step time", "ms", Quantity.PLAIN),
            new Metric("global_batch_size", "Global batch size", "samples", Quantity.COUNT),
            new Metric("loss_scale", "Loss scale", "", Quantity.RATE),
            new Metric("params_norm", "Parameter norm", "", Quantity.PLAIN),
            new Metric("num_zeros", "Zero gradient entries", "", Quantity.COUNT));

    /** The charts every run shows, in their order. */
    public static List<Metric> standard() {
        return STANDARD;
    }

    /** All charts that can be chosen: the standard ones, then whatever else {@code keys} has values for. */
    public static List<Metric> choices(Set<String> keys) {
        List<Metric> choices = new ArrayList<>(STANDARD);
        FURTHER.stream().filter(metric -> keys.contains(metric.id)).forEach(choices::add);
        for (String key : keys) {
            boolean main = key.equals(LOSS.key(keys)) || key.equals(VALIDATION_LOSS.key(keys));
            if (!main && choices.stream().noneMatch(metric -> metric.id.equals(key))) {
                choices.add(new Metric(key, titleOf(key), "", Quantity.PLAIN));
            }
        }
        return choices;
    }

    private static String titleOf(String key) {
        if (key.startsWith(RunCurves.VALIDATION)) {
            return "Validation " + key.substring(RunCurves.VALIDATION.length());
        }
        if (key.contains("/losses/")) {
            String set = key.substring(0, key.indexOf('/'));
            return Character.toUpperCase(set.charAt(0)) + set.substring(1) + " " + key.substring(key.lastIndexOf('/') + 1);
        }
        String name = key.startsWith(RunCurves.LOSS) ? key.substring(RunCurves.LOSS.length()) : key;
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
    }

    /** The key to draw among those that a run has; the loss named {@code lm loss} before any other. */
    public String key(Set<String> keys) {
        if (!id.endsWith("/")) {
            return id;
        }
        String main = id + MAIN_LOSS;
        if (keys.contains(main)) {
            return main;
        }
        return keys.stream().filter(key -> key.startsWith(id)).sorted().findFirst().orElse(main);
    }

    /** What is to be known of values as high as this, the shorter wording second; nothing of most. */
    List<String> remarks(double highest) {
        return id.equals(MFU) && highest > 1
                ? List.of("Above 100%: the peak was measured too low; --peak-tflops gives it", "Above 100%: peak measured too low") : List.of();
    }

    /** The heading with its unit. */
    public String heading() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
