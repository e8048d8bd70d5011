package org.trainyard.engine.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.run.UserError;

/** The global batch size as a function of consumed samples. Formulas: megatron-formats.md §5.8. Immutable. */
public sealed interface BatchSizeSchedule {
    /** Global batch size of the step that begins after {@code consumed} samples. */
    int at(long consumed);

    /** The size in the end: {@code --global-batch-size}. */
    int finalSize();

    /** Every size that occurs, in ascending order. */
    List<Integer> sizes();

    static BatchSizeSchedule constant(int globalBatchSize) { return new Constant(globalBatchSize); }

    /** {@code --rampup-batch-size start increment samples}: linear in steps over that many samples. */
    static BatchSizeSchedule rampUp(int start, int increment, long samples, int globalBatchSize) {
        return start == globalBatchSize ? new Constant(globalBatchSize) : new RampUp(start, increment, samples, globalBatchSize);
    }

    /**
     * The whole iterations that a run of {@code trainSamples} has. Walks the ramp at the scheduled sizes; a last incomplete batch is
     * dropped.
     */
    default long iterations(long trainSamples) {
        long iterations = 0;
        long consumed = 0;
        while (consumed <= rampSamples() && consumed <= trainSamples) {
            consumed += at(consumed);
            iterations++;
        }
        if (consumed < trainSamples) iterations += (trainSamples - consumed) / finalSize();
        return iterations;
    }

    /** Up to where the size may still grow; -1 if it never does. */
    long rampSamples();

    /** One size all the time. */
    record Constant(int finalSize) implements BatchSizeSchedule {
        public Constant {
            if (finalSize < 1) throw new UserError("--global-batch-size " + finalSize + ": must be positive");
        }

        @Override public int at(long consumed) { return finalSize; }

        @Override public List<Integer> sizes() { return List.of(finalSize); }

        @Override public long rampSamples() { return -1; }
    }

    /** Grows by {@code increment} after equal numbers of samples. */
    record RampUp(int start, int increment, long rampSamples, int finalSize) implements BatchSizeSchedule {
        public RampUp {
            String flag = "--rampup-batch-size " + start + " " + increment + " " + rampSamples + ": ";
            if (start < 1 || increment < 1 || rampSamples < 0) {
                throw new UserError(flag + "start and increment must be positive, the samples not negative");
            }
            if (start > finalSize) throw new UserError(flag + "the start must not be above --global-batch-size " + finalSize);
            if ((finalSize - start) % increment != 0) {
                throw new UserError(flag + "--global-batch-size " + finalSize + " minus the start, " + (finalSize - start)
                    + ", must be a multiple of the increment");
            }
        }

        @Override public int at(long consumed) {
            if (consumed > rampSamples || rampSamples == 0) return finalSize;
            double perIncrement = (double) rampSamples / ((finalSize - start) / increment);
            return start + (int) (consumed / perIncrement) * increment;
        }

        @Override public List<Integer> sizes() {
            return IntStream.rangeClosed(0, (finalSize - start) / increment).mapToObj(i -> start + i * increment).toList();
        }
    }
}
