package org.trainyard.run.log;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The line a training process prints per log interval, character for character as Megatron-LM prints it, because
 * people parse it.
 *
 * <p>Give the values and call {@link #format()}. A part that was not given is left out where Megatron makes it optional
 * (skipped samples, throughput, decoupled learning rate, gradient norm, zeros, parameter norm). Not for several threads.
 */
public final class IterationLogLine {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final long iteration;
    private final long trainIters;
    private final Map<String, Double> losses = new LinkedHashMap<>();
    private LocalDateTime time = LocalDateTime.now();
    private long consumedSamples;
    private long skippedSamples;
    private double elapsedMs;
    private Double throughput;
    private double learningRate;
    private Double decoupledLearningRate;
    private long globalBatchSize;
    private double lossScale = 1;
    private Double gradNorm;
    private Double numZeros;
    private Double paramsNorm;
    private long skippedIterations;
    private long nanIterations;

    public IterationLogLine(long iteration, long trainIters) {
        this.iteration = iteration;
        this.trainIters = trainIters;
    }

    /** The time at the head of the line; now, unless given. */
    public IterationLogLine time(LocalDateTime value) {
        time = value;
        return this;
    }

    public IterationLogLine consumedSamples(long value) {
        consumedSamples = value;
        return this;
    }

    /** Left out when 0. */
    public IterationLogLine skippedSamples(long value) {
        skippedSamples = value;
        return this;
    }

    /** Mean wall time of the interval's iterations, milliseconds. */
    public IterationLogLine elapsedMs(double value) {
        elapsedMs = value;
        return this;
    }

    /** TFLOP/s per device; printed under {@code --log-throughput}. */
    public IterationLogLine throughput(double value) {
        throughput = value;
        return this;
    }

    public IterationLogLine learningRate(double value) {
        learningRate = value;
        return this;
    }

    public IterationLogLine decoupledLearningRate(double value) {
        decoupledLearningRate = value;
        return this;
    }

    public IterationLogLine globalBatchSize(long value) {
        globalBatchSize = value;
        return this;
    }

    /** A loss's mean over the iterations of the interval that were not skipped; not printed unless above 0. */
    public IterationLogLine loss(String name, double value) {
        losses.put(name, value);
        return this;
    }

    public IterationLogLine losses(Map<String, Double> values) {
        losses.putAll(values);
        return this;
    }

    public IterationLogLine lossScale(double value) {
        lossScale = value;
        return this;
    }

    public IterationLogLine gradNorm(double value) {
        gradNorm = value;
        return this;
    }

    public IterationLogLine numZeros(double value) {
        numZeros = value;
        return this;
    }

    public IterationLogLine paramsNorm(double value) {
        paramsNorm = value;
        return this;
    }

    public IterationLogLine skippedIterations(long value) {
        skippedIterations = value;
        return this;
    }

    public IterationLogLine nanIterations(long value) {
        nanIterations = value;
        return this;
    }

    /** The line, without a line break; it begins and ends with a space and a bar as Megatron's does. */
    public String format() {
        StringBuilder line = new StringBuilder(256);
        line.append(" [").append(TIME.format(time)).append("] iteration ");
        padded(line, iteration, 8).append('/');
        padded(line, trainIters, 8).append(" | consumed samples: ");
        padded(line, consumedSamples, 12).append(" |");
        if (skippedSamples > 0) {
            padded(line.append(" skipped samples: "), skippedSamples, 12).append(" |");
        }
        part(line, "elapsed time per iteration (ms)", PythonNumbers.fixed(elapsedMs, 1));
        if (throughput != null) {
            part(line, "throughput per GPU (TFLOP/s/GPU)", PythonNumbers.fixed(throughput, 1));
        }
        part(line, "learning rate", PythonNumbers.scientificUpper(learningRate, 6));
        if (decoupledLearningRate != null) {
            part(line, "decoupled learning rate", PythonNumbers.scientificUpper(decoupledLearningRate, 6));
        }
        padded(line.append(" global batch size: "), globalBatchSize, 5).append(" |");
        losses.forEach((name, value) -> {
            if (value > 0) {
                part(line, name, PythonNumbers.scientificUpper(value, 6));
            }
        });
        part(line, "loss scale", PythonNumbers.fixed(lossScale, 1));
        if (gradNorm != null) {
            part(line, "grad norm", PythonNumbers.fixed(gradNorm, 3));
        }
        if (numZeros != null) {
            part(line, "num zeros", PythonNumbers.count(numZeros));
        }
        if (paramsNorm != null) {
            part(line, "params norm", PythonNumbers.fixed(paramsNorm, 3));
        }
        padded(line.append(" number of skipped iterations: "), skippedIterations, 3).append(" |");
        padded(line.append(" number of nan iterations: "), nanIterations, 3).append(" |");
        return line.toString();
    }

    private static void part(StringBuilder line, String name, String value) {
        line.append(' ').append(name).append(": ").append(value).append(" |");
    }

    private static StringBuilder padded(StringBuilder line, long value, int width) {
        String text = Long.toString(value);
        return line.append(" ".repeat(Math.max(0, width - text.length()))).append(text);
    }
}
