package org.trainyard.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.trainyard.run.RunState;

class RunRowTest {
    private static final RunRow ROW = new RunRow(Path.of("here", "Wide"), "Wide FFN", RunState.CRASHED, 1200, 5000, 3, 9000,
            1_000_000, 0, "");

    @Test
    void saysHowFarAndHowLongAgo() {
        assertEquals("1,200 / 5,000", ROW.progress());
        assertEquals("42 s", ROW.age(1_042_000));
        assertEquals("3 min", ROW.age(1_000_000 + 200_000));
        assertEquals("2 d", ROW.age(1_000_000 + 190_000_000));
    }

    @Test
    void isFoundByNameStateAndPlace() {
        assertTrue(ROW.matches(" wide "));
        assertTrue(ROW.matches("crash"));
        assertTrue(ROW.matches("here"));
        assertFalse(ROW.matches("narrow"));
    }

    @Test
    void sizesAreInWords() {
        assertEquals("124M", Sizes.count(124_400_000));
        assertEquals("2.3M", Sizes.count(2_345_678));
        assertEquals("1.5 GiB", Sizes.bytes(1.5 * (1L << 30)));
    }
}
