package org.trainyard.data.tokenizer.core;

import java.util.Arrays;

/** A binary heap of longs, smallest first, without boxing. */
public final class LongHeap {
    private long[] entries = new long[256];
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        size = 0;
    }

    public long peek() {
        return entries[0];
    }

    public void push(long value) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = at - 1 >>> 1;
            if (entries[parent] <= value) {
                break;
            }
            entries[at] = entries[parent];
            at = parent;
        }
        entries[at] = value;
    }

    public long pop() {
        long smallest = entries[0];
        long value = entries[--size];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && entries[child + 1] < entries[child]) {
                child++;
            }
            if (entries[child] >= value) {
                break;
            }
            entries[at] = entries[child];
            at = child;
        }
        entries[at] = value;
        return smallest;
    }
}
