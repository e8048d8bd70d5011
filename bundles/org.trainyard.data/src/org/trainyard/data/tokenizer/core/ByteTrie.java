package org.trainyard.data.tokenizer.core;

import java.util.Arrays;
import java.util.Map;

/**
 * A double-array trie over byte strings: a step is one addition and one comparison. Immutable after building; safe for many threads.
 * Source: Aoe, "An efficient digital search algorithm by using a double-array structure" (1989).
 */
public final class ByteTrie {
    /** No node, no value. */
    public static final int NONE = -1;
    /** The node of the empty string. */
    public static final int ROOT = 0;

    private static final int BYTES = 256;
    private static final int WIDTH = 4; // ints a cell: base, parent, value, one unused for alignment
    private static final int FREE = -2;

    private int[] cells;
    private int nextFree = 1;
    private byte[][] keys;
    private int[] values;

    /** @param entries keys and values, which are not negative; the empty key is left out */
    public ByteTrie(Map<byte[], Integer> entries) {
        keys = entries.keySet().stream().filter(k -> k.length > 0).sorted(Arrays::compareUnsigned).toArray(byte[][]::new);
        values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = entries.get(keys[i]);
        }
        cells = new int[0];
        grow(Math.max(4 * BYTES, 2 * keys.length));
        cells[1] = NONE;
        build(ROOT, 0, keys.length, 0);
        keys = null;
        values = null;
    }

    private void grow(int count) {
        int old = cells.length / WIDTH;
        cells = Arrays.copyOf(cells, count * WIDTH);
        for (int i = old; i < count; i++) {
            cells[i * WIDTH + 1] = FREE;
            cells[i * WIDTH + 2] = NONE;
        }
    }

    private void build(int node, int from, int to, int depth) {
        int start = from;
        while (start < to && keys[start].length == depth) {
            cells[node * WIDTH + 2] = values[start++];
        }
        if (start == to) {
            return; // a leaf's base is 0, and no cell there has it as its parent
        }
        int[] labels = new int[BYTES];
        int[] starts = new int[BYTES + 1];
        int count = 0;
        for (int i = start; i < to; i++) {
            int label = keys[i][depth] & 0xff;
            if (count == 0 || labels[count - 1] != label) {
                labels[count] = label;
                starts[count++] = i;
            }
        }
        starts[count] = to;
        labels = Arrays.copyOf(labels, count);
        starts = Arrays.copyOf(starts, count + 1);
        int base = place(labels);
        cells[node * WIDTH] = base;
        for (int label : labels) {
            cells[(base + label) * WIDTH + 1] = node;
        }
        for (int i = 0; i < count; i++) {
            build(base + labels[i], starts[i], starts[i + 1], depth + 1);
        }
    }

    /** A base at which all labels' cells are free. */
    private int place(int[] labels) {
        while (nextFree * WIDTH < cells.length && cells[nextFree * WIDTH + 1] != FREE) {
            nextFree++;
        }
        int tries = 0;
        for (int cell = Math.max(nextFree, labels[0] + 1);; cell++) {
            int base = cell - labels[0];
            if ((base + 2 * BYTES) * WIDTH > cells.length) {
                grow(Math.max(base + 2 * BYTES, cells.length / WIDTH * 3 / 2));
            }
            boolean free = true;
            for (int label : labels) {
                if (cells[(base + label) * WIDTH + 1] != FREE) {
                    free = false;
                    break;
                }
            }
            if (free) {
                return base;
            }
            if (++tries == 1 << 12) {
                nextFree = cell; // a region so full is not worth looking at again
            }
        }
    }

    /** The node reached from {@code node} by a byte, or {@link #NONE}. */
    public int child(int node, byte label) {
        int target = cells[node * WIDTH] + (label & 0xff);
        return cells[target * WIDTH + 1] == node ? target : NONE;
    }

    /** The value of the key that ends at a node, or {@link #NONE}. */
    public int value(int node) {
        return cells[node * WIDTH + 2];
    }

    /** The value of a key, or {@link #NONE}. */
    public int find(byte[] bytes, int from, int to) {
        int node = ROOT;
        for (int i = from; i < to && node != NONE; i++) {
            node = child(node, bytes[i]);
        }
        return node == NONE ? NONE : value(node);
    }
}
