package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a loader of a plug-in gives is used as it is, or named. */
class CheckedSamplesTest {
    private static final int LENGTH = 4;
    private static final int VOCABULARY = 10;

    private static GptSample fetch(Consumer<GptSample> loader) {
        GptSample sample = new GptSample(LENGTH);
        sample.setCumulativeLengths(0, LENGTH); // of the sample that was read before
        new CheckedSamples("mine", new SampleDataset() {
            @Override
            public long size() {
                return 8;
            }

            @Override
            public void fetch(long index, GptSample into) {
                loader.accept(into);
            }

            @Override
            public String describe() {
                return "";
            }
        }, LENGTH, VOCABULARY).fetch(7, sample);
        return sample;
    }

    @Test
    void textsAreTaken() {
        GptSample sample = fetch(into -> into.setText(new long[] {1, 2, 3, 9, 0}));
        assertArrayEquals(new long[] {1, 2, 3, 9}, sample.tokens());
        assertArrayEquals(new long[] {2, 3, 9, 0}, sample.labels());
        assertArrayEquals(new long[] {0, 1, 2, 3}, sample.positionIds());
        assertArrayEquals(new float[] {1, 1, 1, 1}, sample.lossMask());
        assertArrayEquals(new int[] {0, 4}, sample.cumulativeLengths());
    }

    @Test
    void whatCannotBeTrainedOnIsNamed() {
        wrong("the token 10 at 1, which is not below 10", into -> into.tokens()[1] = VOCABULARY);
        wrong("the label -1 at 3, which is not below 10", into -> into.labels()[3] = -1);
        wrong("the position 4 at 0, which is not below 4", into -> into.positionIds()[0] = LENGTH);
        wrong("the loss mask NaN", into -> into.lossMask()[2] = Float.NaN);
        wrong("the loss mask -1.0", into -> into.lossMask()[2] = -1);
        for (int[] borders : new int[][] {{}, {0}, {1, 4}, {0, 3}, {0, 2, 2, 4}, {0, 3, 2, 4}}) {
            wrong("cumulative lengths " + java.util.Arrays.toString(borders) + ", which do not ascend from 0 to 4", into -> into.setCumulativeLengths(borders));
        }
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> fetch(into -> { }));
        assertEquals("the external data loader mine gave sample 7 cumulative lengths [], which do not ascend from 0 to 4", e.getMessage());
    }

    private static void wrong(String expected, Consumer<GptSample> change) {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> fetch(into -> {
            into.setText(new long[] {1, 2, 3, 4, 5});
            change.accept(into);
        }));
        assertEquals("the external data loader mine gave sample 7 " + expected, e.getMessage());
    }
}
