package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trainyard.run.UserError;

class SplitTest {
    @Test
    void fractions() {
        Split split = Split.parse("949,50,1");
        assertEquals(.949, split.end(SplitKind.TRAIN), 0);
        assertEquals(.999, split.end(SplitKind.VALID), 0);
        assertEquals(1, split.end(SplitKind.TEST), 0);
        assertEquals(0, split.begin(SplitKind.TRAIN), 0);
        assertEquals(.949, split.begin(SplitKind.VALID), 0);
        assertEquals(.999, split.begin(SplitKind.TEST), 0);
    }

    @Test
    void ranges() {
        Split split = Split.parse("969, 30, 1");
        assertEquals(969, split.last(SplitKind.TRAIN, 1000));
        assertEquals(999, split.first(SplitKind.TEST, 1000));
        assertEquals(1000, split.last(SplitKind.TEST, 1000));
        for (int few : new int[] {7, 10}) {
            assertEquals(few, split.last(SplitKind.TRAIN, few));
            assertEquals(few, split.last(SplitKind.VALID, few));
        }
    }

    @Test
    void halvesRoundToEven() {
        Split split = Split.parse("1,1");
        assertEquals(0, split.last(SplitKind.TRAIN, 1));
        assertEquals(2, split.last(SplitKind.TRAIN, 3));
        assertEquals(2, split.last(SplitKind.TRAIN, 5));
    }

    @Test
    void missingWeightsAreZero() {
        Split split = Split.parse("1");
        assertTrue(split.has(SplitKind.TRAIN));
        assertFalse(split.has(SplitKind.VALID));
        assertFalse(split.has(SplitKind.TEST));
    }

    @Test
    void nonsenseIsNamed() {
        for (String text : new String[] {"", "abc", "0,0,0", "1,2,3,4", "1..2"}) {
            UserError error = assertThrows(UserError.class, () -> Split.parse(text));
            assertTrue(error.getMessage().contains("\"" + text + "\""), error.getMessage());
        }
    }
}
