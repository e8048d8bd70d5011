package org.trainyard.run.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one training iteration measured.
 *
 * @param iteration         1 for the first
 * @param consumedSamples   samples consumed up to and with this iteration
 * @param consumedTokens    the same in tokens
 * @param losses            mean loss by name, such as {@code lm loss}; a loss may be NaN or infinite
 * @param gradNorm          global norm before clipping
 * @param lossScale         factor of fp16 training; 1 otherwise
 * @param globalBatchSize   samples in this iteration
 * @param stepMs            wall time of the iteration, milliseconds
 * @param tflops            achieved model TFLOP/s of one device
 * @param mfu               model FLOPs utilisation, a fraction of the measured peak
 * @param skippedIterations optimizer steps skipped so far in this interval (fp16 overflow)
 * @param nanIterations     iterations with a NaN loss so far in this interval
 * @param numZeros          zero entries in the gradients
 */
public record IterationEvent(long time, long iteration, long consumedSamples, long consumedTokens,
        Map<String, Double> losses, double learningRate, double gradNorm, double lossScale, long globalBatchSize,
        double stepMs, double tokensPerSecond, double tflops, double mfu, long skippedIterations, long nanIterations,
        double paramsNorm, double numZeros) implements RunEvent {

    public IterationEvent {
        losses = losses.size() <= 1 ? Map.copyOf(losses) : Collections.unmodifiableMap(new LinkedHashMap<>(losses));
    }

    @Override
    public String type() {
        return "iteration";
    }

    /** Starts an event of the current time in which everything else is unknown. */
    public static Builder at(long iteration) {
        return new Builder(iteration);
    }

    /** Names the values instead of counting seventeen arguments. Not for several threads. */
    public static final class Builder {
        private final long iteration;
        private final Map<String, Double> losses = new LinkedHashMap<>();
        private long time = RunEvent.now();
        private long consumedSamples = UNKNOWN;
        private long consumedTokens = UNKNOWN;
        private double learningRate = Double.NaN;
        private double gradNorm = Double.NaN;
        private double lossScale = Double.NaN;
        private long globalBatchSize = UNKNOWN;
        private double stepMs = Double.NaN;
        private double tokensPerSecond = Double.NaN;
        private double tflops = Double.NaN;
        private double mfu = Double.NaN;
        private long skippedIterations = UNKNOWN;
        private long nanIterations = UNKNOWN;
        private double paramsNorm = Double.NaN;
        private double numZeros = Double.NaN;

        private Builder(long iteration) {
            this.iteration = iteration;
        }

        /** Epoch milliseconds. */
        public Builder time(long value) {
            time = value;
            return this;
        }

        public Builder consumedSamples(long value) {
            consumedSamples = value;
            return this;
        }

        public Builder consumedTokens(long value) {
            consumedTokens = value;
            return this;
        }

        public Builder loss(String name, double value) {
            losses.put(name, value);
            return this;
        }

        public Builder losses(Map<String, Double> values) {
            losses.putAll(values);
            return this;
        }

        public Builder learningRate(double value) {
            learningRate = value;
            return this;
        }

        public Builder gradNorm(double value) {
            gradNorm = value;
            return this;
        }

        public Builder lossScale(double value) {
            lossScale = value;
            return this;
        }

        public Builder globalBatchSize(long value) {
            globalBatchSize = value;
            return this;
        }

        public Builder stepMs(double value) {
            stepMs = value;
            return this;
        }

        public Builder tokensPerSecond(double value) {
            tokensPerSecond = value;
            return this;
        }

        public Builder tflops(double value) {
            tflops = value;
            return this;
        }

        public Builder mfu(double value) {
            mfu = value;
            return this;
        }

        public Builder skippedIterations(long value) {
            skippedIterations = value;
            return this;
        }

        public Builder nanIterations(long value) {
            nanIterations = value;
            return this;
        }

        public Builder paramsNorm(double value) {
            paramsNorm = value;
            return this;
        }

        public Builder numZeros(double value) {
            numZeros = value;
            return this;
        }

        public IterationEvent build() {
            return new IterationEvent(time, iteration, consumedSamples, consumedTokens, losses, learningRate, gradNorm,
                    lossScale, globalBatchSize, stepMs, tokensPerSecond, tflops, mfu, skippedIterations, nanIterations,
                    paramsNorm, numZeros);
        }
    }
}
