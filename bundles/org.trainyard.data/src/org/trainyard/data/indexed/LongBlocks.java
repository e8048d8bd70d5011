package org.trainyard.data.indexed;

import java.util.ArrayList;
import java.util.List;

/** A growing list of {@code long}, in blocks: no copying as it grows and no limit at 2³¹ entries. */
final class LongBlocks {
    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;

    private final List<long[]> blocks = new ArrayList<>();
    private long size;

    void add(long value) {
        int at = (int) (size & BLOCK - 1);
        if (at == 0) {
            blocks.add(new long[BLOCK]);
        }
        blocks.getLast()[at] = value;
        size++;
    }

    long get(long index) {
        return blocks.get((int) (index >>> SHIFT))[(int) (index & BLOCK - 1)];
    }

    long size() {
        return size;
    }
}
