package org.trainyard.run.events;

import java.util.Map;

/**
 * One line of a run's event log. All are immutable.
 *
 * <p>Units are in the names. A {@code double} that is NaN is unknown and is left out of the line, as is a
 * {@code long} or {@code int} that is {@link #UNKNOWN}; so is an empty text. Times are epoch milliseconds.
 */
public sealed interface RunEvent permits RunEvent.RunStarted, IterationEvent, RunEvent.Validation,
        RunEvent.CheckpointSaved, RunEvent.CheckpointSkipped, RunEvent.CheckpointLoaded, RunEvent.Message,
        RunEvent.Warning, RunEvent.RunEnded, RunEvent.Unknown {

    /** A whole number that is not known. */
    long UNKNOWN = -1;

    /** When it happened, in epoch milliseconds. */
    long time();

    /** The word in the line's {@code type} field. */
    String type();

    /**
     * A process begins or resumes the run. What an earlier attempt measured after {@code iteration} is superseded.
     *
     * @param iteration       the iteration it continues from; 0 for a fresh start
     * @param consumedSamples samples consumed up to there
     * @param attempt         1 for the first process of the run
     * @param parameters      trainable scalars of the whole model
     * @param trainIters      the iteration at which training is complete
     */
    record RunStarted(long time, long pid, String host, long iteration, long consumedSamples, int attempt,
            String version, String device, String precision, int worldSize, long parameters, long trainIters)
            implements RunEvent {
        @Override
        public String type() {
            return "run_started";
        }
    }

    /**
     * The losses on an evaluation set.
     *
     * @param set          {@code validation}, {@code validation-NAME} of several, or {@code test}
     * @param losses       mean loss by name
     * @param perplexities exp(min(20, loss)) by the same names
     */
    record Validation(long time, long iteration, String set, Map<String, Double> losses,
            Map<String, Double> perplexities) implements RunEvent {
        @Override
        public String type() {
            return "validation";
        }
    }

    /**
     * A checkpoint is complete on disk.
     *
     * @param path       relative to the run directory where it lies inside it
     * @param blockingMs how long training stood still for it
     * @param totalMs    from the request until it was durable
     */
    record CheckpointSaved(long time, long iteration, String path, long bytes, double blockingMs, double totalMs)
            implements RunEvent {
        @Override
        public String type() {
            return "checkpoint_saved";
        }
    }

    /** A checkpoint was passed over because it does not verify. */
    record CheckpointSkipped(long time, String path, String reason) implements RunEvent {
        @Override
        public String type() {
            return "checkpoint_skipped";
        }
    }

    /** The run continues from a checkpoint. */
    record CheckpointLoaded(long time, String path, long iteration) implements RunEvent {
        @Override
        public String type() {
            return "checkpoint_loaded";
        }
    }

    /** Something worth telling. */
    record Message(long time, String text) implements RunEvent {
        @Override
        public String type() {
            return "message";
        }
    }

    /** Something that may be wrong. */
    record Warning(long time, String text) implements RunEvent {
        @Override
        public String type() {
            return "warning";
        }
    }

    /**
     * The process ends in order.
     *
     * @param reason {@code completed}, {@code stopped}, {@code signal}, {@code interval}, {@code duration}, {@code phase} or {@code failed}
     */
    record RunEnded(long time, long iteration, String reason, int exitCode) implements RunEvent {
        @Override
        public String type() {
            return "run_ended";
        }
    }

    /** A type of a later version; kept as it stands. */
    record Unknown(long time, String type, String json) implements RunEvent {
    }

    /** The current time in the unit of {@link #time()}. */
    static long now() {
        return System.currentTimeMillis();
    }
}
