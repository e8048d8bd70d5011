package org.trainyard.data.tokenizer;

import java.util.Arrays;

/** A growing, reusable array of token ids. Not thread-safe. */
public final class TokenBuffer {
    private static final int INITIAL = 1024;

    private int[] ids = new int[INITIAL];
    private int size;

    /** Appends an id. */
    public void add(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    /** Appends {@code from[start … start+count)}. */
    public void addAll(int[] from, int start, int count) {
        ensure(count);
        System.arraycopy(from, start, ids, size, count);
        size += count;
    }

    /** Makes room for {@code more} ids, to be written to {@link #array()} and counted by {@link #grow}. */
    public void ensure(int more) {
        if (ids.length - size < more) {
            ids = Arrays.copyOf(ids, Math.max(2 * ids.length, Math.addExact(size, more)));
        }
    }

    public void grow(int added) {
        size += added;
    }

    /** The number of ids. */
    public int size() {
        return size;
    }

    /** The id at a place. */
    public int get(int index) {
        return ids[index];
    }

    /** The ids themselves; valid up to {@link #size()} and until the next append. */
    public int[] array() {
        return ids;
    }

    /** Forgets the ids, keeps the memory. */
    public void clear() {
        size = 0;
    }

    /** A copy of the ids. */
    public int[] toArray() {
        return Arrays.copyOf(ids, size);
    }
}
