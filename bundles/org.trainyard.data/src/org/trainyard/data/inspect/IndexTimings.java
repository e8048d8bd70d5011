package org.trainyard.data.inspect;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.trainyard.data.dataset.internal.BlendIndex;
import org.trainyard.data.dataset.internal.SampleIndex;
import org.trainyard.random.NumpyRandom;

/** Builds index arrays for {@code trainyard bench index} to time. Stateless. */
public final class IndexTimings {
    private static final int LONGEST = 2048;
    private static final int SEED = 1234;

    private IndexTimings() {
    }

    /** The sample index of shuffled documents of 1 to 2048 tokens each. */
    public static Work sampleIndex(int documents, int sequenceLength) {
        NumpyRandom random = new NumpyRandom(SEED);
        int[] lengths = new int[documents];
        long tokens = 0;
        for (int i = 0; i < documents; i++) {
            lengths[i] = (int) random.randint(1, LONGEST);
            tokens += lengths[i];
        }
        int[] order = new int[documents];
        Arrays.setAll(order, i -> i);
        random.shuffle(order, 0, documents);
        int samples = Math.toIntExact((tokens - 1) / sequenceLength);
        return () -> SampleIndex.build(order, lengths, 0, sequenceLength, 1, samples)[2 * samples];
    }

    /** The blending index of five datasets. */
    public static Work blendIndex(int size) {
        double[] weights = {0.3, 0.25, 0.2, 0.15, 0.1};
        return () -> BlendIndex.weighted(weights, size).dataset()[size - 1];
    }

    /** numpy's shuffle of 64-bit numbers. */
    public static Work shuffle(int size) {
        long[] numbers = new long[size];
        Arrays.setAll(numbers, i -> i);
        NumpyRandom random = new NumpyRandom(SEED);
        return () -> {
            random.shuffle(numbers, 0, size);
            return numbers[0];
        };
    }

    /** numpy's shuffle of 32-bit numbers, as the datasets use it. */
    public static Work shuffleInts(int size) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, i -> i);
        NumpyRandom random = new NumpyRandom(SEED);
        return () -> {
            random.shuffle(numbers, 0, size);
            return numbers[0];
        };
    }

    /** What is timed. */
    @FunctionalInterface
    public interface Work {
        /** Does it; a number that follows from all of it. */
        long run();

        /** Does it; the seconds that takes by the clock, and of the thread's CPU time. */
        default double[] seconds() {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            sink += run();
            return new double[] {(System.nanoTime() - start) / 1e9, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9};
        }
    }

    private static volatile long sink; // what is computed must be used
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
}
