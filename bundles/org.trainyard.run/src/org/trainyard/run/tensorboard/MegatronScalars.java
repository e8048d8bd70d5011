package org.trainyard.run.tensorboard;

import java.util.Map;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.log.ValidationLines;

/**
 * Writes events under the TensorBoard tags that Megatron-LM uses, so that its dashboards fit.
 *
 * <p>Most tags appear twice, by iteration and, with {@code " vs samples"} behind the name, by consumed samples. What an
 * event does not know is not written. Threads as for {@link TensorBoardWriter}.
 */
public final class MegatronScalars {
    private static final String VS_SAMPLES = " vs samples";

    private final TensorBoardWriter writer;
    private final Options options;

    /**
     * Which of the optional tags are written; named after Megatron's flags.
     *
     * @param lossScale     {@code --[no-]log-loss-scale-to-tensorboard}
     * @param timers        {@code --log-timers-to-tensorboard}: iteration-time and timers, in seconds
     * @param throughput    {@code --log-throughput}
     * @param validationPpl {@code --log-validation-ppl-to-tensorboard}
     * @param worldSize     {@code --log-world-size-to-tensorboard}: the size, or 0 for none
     */
    public record Options(boolean lossScale, boolean timers, boolean throughput, boolean validationPpl, int worldSize) {
        /** What Megatron writes without any of the flags. */
        public static final Options DEFAULT = new Options(true, false, false, false, 0);
    }

    public MegatronScalars(TensorBoardWriter writer, Options options) {
        this.writer = writer;
        this.options = options;
    }

    /** Writes an iteration and flushes. */
    public void write(IterationEvent event) {
        both("learning-rate", event.learningRate(), event);
        both("batch-size", known(event.globalBatchSize()), event);
        event.losses().forEach((name, value) -> both(name, value, event));
        if (options.lossScale()) {
            both("loss-scale", event.lossScale(), event);
        }
        if (options.worldSize() > 0) {
            both("world-size", options.worldSize(), event);
        }
        both("grad-norm", event.gradNorm(), event);
        both("num-zeros", event.numZeros(), event);
        both("params-norm", event.paramsNorm(), event);
        if (options.timers()) {
            one("iteration-time", event.stepMs() / 1e3, event.iteration(), event.time());
        }
        if (options.throughput()) {
            one("throughput", event.tflops(), event.iteration(), event.time());
        }
        writer.flush();
    }

    /**
     * Writes an evaluation and flushes.
     *
     * @param consumedSamples training samples consumed so far, or {@link RunEvent#UNKNOWN}
     */
    public void write(RunEvent.Validation event, long consumedSamples) {
        String tag = " " + ValidationLines.ofValidation(event.set());
        validation(event, event.losses(), tag, consumedSamples);
        if (options.validationPpl()) {
            validation(event, event.perplexities(), tag + " ppl", consumedSamples);
        }
        writer.flush();
    }

    /** Writes timers, one tag each ({@code forward-backward-time}), with {@code --log-timers-to-tensorboard}. */
    public void timers(Map<String, Double> seconds, long iteration) {
        if (!options.timers() || seconds.isEmpty()) {
            return;
        }
        long now = System.currentTimeMillis();
        seconds.forEach((name, value) -> one(name + "-time", value, iteration, now));
        writer.flush();
    }

    private void validation(RunEvent.Validation event, Map<String, Double> values, String suffix, long consumedSamples) {
        values.forEach((name, value) -> {
            one(name + suffix, value, event.iteration(), event.time());
            if (consumedSamples != RunEvent.UNKNOWN) {
                one(name + suffix + VS_SAMPLES, value, consumedSamples, event.time());
            }
        });
    }

    private void both(String tag, double value, IterationEvent event) {
        one(tag, value, event.iteration(), event.time());
        if (event.consumedSamples() != RunEvent.UNKNOWN) {
            one(tag + VS_SAMPLES, value, event.consumedSamples(), event.time());
        }
    }

    private void one(String tag, double value, long step, long time) {
        if (!Double.isNaN(value)) {
            writer.scalar(tag, value, step, time / 1e3);
        }
    }

    private static double known(long value) {
        return value == RunEvent.UNKNOWN ? Double.NaN : value;
    }
}
