package org.trainyard.engine.tests.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.KeyValueCache;
import org.trainyard.engine.nn.TransformerBlock;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.nn.TransformerConfig.Position;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Passing a sequence piece by piece through the cache gives what one pass gives. */
class KeyValueCacheTest {
    private static final int BATCH = 2;
    private static final int LENGTH = 9;
    private static final int HIDDEN = 16;

    private static TransformerConfig config(int groups, Position position) {
        TransformerConfig.Builder b = TransformerConfig.builder();
        b.numLayers = 3;
        b.hiddenSize = HIDDEN;
        b.numAttentionHeads = 4;
        b.numQueryGroups = groups;
        b.ffnHiddenSize = 24;
        b.position = position;
        b.dtype = DType.FLOAT64;
        return b.build();
    }

    /** Rows {@code from … to} of each of the sequences. */
    private static double[] rows(double[] all, int from, int to) {
        double[] part = new double[BATCH * (to - from) * HIDDEN];
        for (int b = 0; b < BATCH; b++) System.arraycopy(all, (b * LENGTH + from) * HIDDEN, part, b * (to - from) * HIDDEN, (to - from) * HIDDEN);
        return part;
    }

    private static double[] pass(TransformerBlock block, KeyValueCache cache, double[] x, int from, int to) {
        try (Scope _ = Scope.open()) {
            Tape off = Tape.off();
            ForwardContext pass = new ForwardContext(off, false, BATCH, to - from, from, null, null, null, null, null, cache);
            double[] y = Tensors.toDoubles(block.forward(pass, off.constant(Tensors.of(rows(x, from, to), BATCH * (to - from), HIDDEN))).value());
            if (cache != null) cache.advance(to - from);
            return y;
        }
    }

    @ParameterizedTest
    @CsvSource({"4,LEARNED", "4,ROTARY", "2,ROTARY", "1,NONE"})
    void piecesGiveWhatTheWholeGives(int groups, Position position) {
        long before = Tensor.live();
        TransformerConfig c = config(groups, position);
        double[] x = new Random(8).doubles(BATCH * LENGTH * HIDDEN, -1, 1).toArray();
        try (RandomParameters made = new RandomParameters(c, 9); TransformerBlock block = new TransformerBlock(c, made, "d");
            KeyValueCache cache = new KeyValueCache(c, BATCH, LENGTH)) {
            double[] whole = pass(block, null, x, 0, LENGTH);
            for (int[] cut : new int[][] {{0, 4}, {4, 5}, {5, 8}, {8, 9}}) {
                assertEquals(cut[0], cache.length());
                assertArrayEquals(rows(whole, cut[0], cut[1]), pass(block, cache, x, cut[0], cut[1]), 1e-12, "positions from " + cut[0]);
            }
            cache.truncate(2);
            assertArrayEquals(rows(whole, 2, 9), pass(block, cache, x, 2, 9), 1e-12, "after going back");
        }
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    @Test void refusesMoreThanItHolds() {
        TransformerConfig c = config(4, Position.NONE);
        double[] x = new double[BATCH * LENGTH * HIDDEN];
        try (RandomParameters made = new RandomParameters(c, 9); TransformerBlock block = new TransformerBlock(c, made, "d");
            KeyValueCache cache = new KeyValueCache(c, BATCH, 5)) {
            pass(block, cache, x, 0, 4);
            assertEquals(5, cache.capacity());
            assertThrows(IllegalStateException.class, () -> pass(block, cache, x, 4, 6));
            assertThrows(IllegalArgumentException.class, () -> cache.truncate(5));
            pass(block, cache, x, 4, 5);
            assertEquals(5, cache.length());
        }
    }
}
