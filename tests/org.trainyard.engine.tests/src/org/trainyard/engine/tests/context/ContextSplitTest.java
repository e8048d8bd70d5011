package org.trainyard.engine.tests.context;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.run.UserError;

/** The order of positions is Megatron-LM's: chunk r and chunk 2·cp-1-r. */
class ContextSplitTest {
    @Test void eachRankHoldsAnEarlyAndALateChunk() {
        assertArrayEquals(new long[] {0, 1, 2, 3, 12, 13, 14, 15}, new ContextSplit(16, 2, 0).positions());
        assertArrayEquals(new long[] {4, 5, 6, 7, 8, 9, 10, 11}, new ContextSplit(16, 2, 1).positions());
        long[][] four = {{0, 1, 14, 15}, {2, 3, 12, 13}, {4, 5, 10, 11}, {6, 7, 8, 9}};
        for (int r = 0; r < 4; r++) assertArrayEquals(four[r], new ContextSplit(16, 4, r).positions());
        assertArrayEquals(new long[] {0, 1, 2}, new ContextSplit(3, 1, 0).positions());
    }

    @Test void rowsAreCutAndJoinedAgain() {
        try (Scope _ = Scope.open()) {
            long[] numbers = new long[32];
            for (int i = 0; i < 32; i++) numbers[i] = i;
            Tensor tokens = Tensors.of(numbers, 2, 16);
            assertArrayEquals(new long[] {2, 3, 12, 13, 18, 19, 28, 29}, Tensors.toLongs(new ContextSplit(16, 4, 1).cut(tokens, 1)));
            Tensor parts = Tensors.of(new long[32], 4, 2, 4);
            for (int r = 0; r < 4; r++) Aten.copy(Aten.select(parts, 0, r), new ContextSplit(16, 4, r).cut(tokens, 1));
            ContextSplit any = new ContextSplit(16, 4, 3);
            assertArrayEquals(numbers, Tensors.toLongs(any.join(parts, 1)));
            assertArrayEquals(Tensors.toLongs(parts), Tensors.toLongs(any.deal(tokens, 1)));
            assertThrows(IllegalArgumentException.class, () -> any.cut(tokens, 0));
        }
    }

    @Test void positionIdsRepeatForEverySequence() {
        try (Scope _ = Scope.open()) {
            assertArrayEquals(new long[] {1, 2, 1, 2, 1, 2}, Tensors.toLongs(new ContextSplit(4, 2, 1).positionIds(3, Device.CPU)));
        }
    }

    @Test void lengthsThatDoNotFitAreTheUsersError() {
        assertEquals("--seq-length 10: must be a multiple of twice --context-parallel-size 2",
            assertThrows(UserError.class, () -> new ContextSplit(10, 2, 0)).getMessage());
    }
}
