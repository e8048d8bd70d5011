package org.trainyard.engine.trace;

import java.util.Arrays;

/**
 * Numbers the names of a rank's spans, and sums up the time spent under each. Looking up a name that is known allocates nothing; a name that
 * would be one too many becomes number 0. Not thread-safe.
 */
final class NameTable {
    static final int LIMIT = 1 << 16;

    private String[] names = {"", null, null, null};
    private long[] nanos = new long[4];
    private int count = 1;
    /** Open addressing: numbers of names, 0 where free. */
    private int[] slots = new int[64];

    int number(String name) {
        if (name.isEmpty()) return 0;
        int mask = slots.length - 1;
        int h = name.hashCode();
        for (int i = (h ^ h >>> 16) & mask;; i = i + 1 & mask) {
            int n = slots[i];
            if (n == 0) return add(name, i);
            if (names[n].equals(name)) return n;
        }
    }

    private int add(String name, int slot) {
        if (count == LIMIT) return 0;
        if (count == names.length) {
            // A writer may still read the old array, of which nothing changes.
            names = Arrays.copyOf(names, 2 * count);
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        names[count] = name;
        slots[slot] = count++;
        if (count * 2 > slots.length) rehash();
        return count - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int n = 1; n < count; n++) {
            int h = names[n].hashCode();
            int i = (h ^ h >>> 16) & mask;
            while (slots[i] != 0) i = i + 1 & mask;
            slots[i] = n;
        }
    }

    void spent(int number, long time) { nanos[number] += time; }

    /** Nanoseconds under a name since the last call for it. */
    long take(String name) {
        int n = number(name);
        long time = nanos[n];
        nanos[n] = 0;
        return time;
    }

    String[] names() { return names; }

    int count() { return count; }
}
