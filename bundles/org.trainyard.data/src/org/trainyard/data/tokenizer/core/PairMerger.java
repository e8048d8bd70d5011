package org.trainyard.data.tokenizer.core;

import java.util.Arrays;

/**
 * Byte-pair merging of one piece: again and again the adjacent pair of lowest rank is joined, all its occurrences from left to
 * right. Short pieces are scanned, long ones go through a heap, so that time stays within n log n. For one thread.
 */
public final class PairMerger {
    private static final int SCAN_LIMIT = 96;

    private final MergeTable merges;
    private int[] symbols = new int[SCAN_LIMIT];
    private long[] pairs = new long[SCAN_LIMIT]; // what joining symbol i with its right neighbour gives
    private int[] right = new int[0];
    private int[] left = new int[0];
    private final LongHeap heap = new LongHeap();
    private int[] delayed = new int[SCAN_LIMIT]; // where pairs changed while one rank was joined
    private int delayedCount;

    public PairMerger(MergeTable merges) {
        this.merges = merges;
    }

    /** Merges {@code bytes[from … to)}; the symbols are then in {@link #symbols()}. Returns their number. */
    public int merge(byte[] bytes, int from, int to) {
        int length = to - from;
        if (symbols.length < length) {
            symbols = new int[Math.max(length, 2 * symbols.length)];
            pairs = new long[symbols.length];
        }
        for (int i = 0; i < length; i++) {
            symbols[i] = bytes[from + i] & 0xff;
        }
        for (int i = 0; i + 1 < length; i++) {
            pairs[i] = merges.find(symbols[i], symbols[i + 1]);
        }
        if (length > 0) {
            pairs[length - 1] = MergeTable.NONE;
        }
        return length <= SCAN_LIMIT ? scan(length) : mergeLong(length);
    }

    /** The symbols of the last merge. */
    public int[] symbols() {
        return symbols;
    }

    private int scan(int length) {
        int n = length;
        while (n > 1) {
            long best = MergeTable.NONE;
            for (int i = 0; i < n - 1; i++) {
                best = Math.min(best, pairs[i]);
            }
            if (best == MergeTable.NONE) {
                break;
            }
            n = joinAll(n, best);
        }
        return n;
    }

    private int joinAll(int n, long best) {
        int joined = (int) best;
        boolean previousJoined = false;
        int kept = 0;
        for (int i = 0; i < n; kept++) {
            boolean joins = pairs[i] == best;
            long pair = joins ? MergeTable.NONE : pairs[i]; // a joined symbol's pair follows with its right neighbour
            symbols[kept] = joins ? joined : symbols[i];
            if (kept > 0 && (joins || previousJoined)) {
                pairs[kept - 1] = merges.find(symbols[kept - 1], symbols[kept]);
            }
            pairs[kept] = pair;
            previousJoined = joins;
            i += joins ? 2 : 1;
        }
        return kept;
    }

    private int mergeLong(int length) {
        if (right.length < length) {
            right = new int[length];
            left = new int[length];
        }
        heap.clear();
        for (int i = 0; i < length; i++) {
            right[i] = i + 1;
            left[i] = i - 1;
            push(i);
        }
        while (!heap.isEmpty()) {
            long entry = heap.pop();
            int at = (int) entry;
            long rank = entry >>> 32;
            if (pairs[at] >>> 32 != rank || pairs[at] == MergeTable.NONE) {
                continue; // joined or changed since it was pushed
            }
            join(at, length);
            // every other occurrence, before pairs that this one has made are looked at
            while (!heap.isEmpty() && heap.peek() >>> 32 == rank) {
                int other = (int) heap.pop();
                if (pairs[other] != MergeTable.NONE && pairs[other] >>> 32 == rank) {
                    join(other, length);
                }
            }
            flushDelayed();
        }
        int n = 0;
        for (int i = 0; i < length; i = right[i]) {
            symbols[n++] = symbols[i];
        }
        return n;
    }

    private void join(int at, int length) {
        int gone = right[at];
        symbols[at] = (int) pairs[at];
        right[at] = right[gone];
        pairs[gone] = MergeTable.NONE;
        if (right[at] < length) {
            left[right[at]] = at;
            pairs[at] = merges.find(symbols[at], symbols[right[at]]);
        } else {
            pairs[at] = MergeTable.NONE;
        }
        delay(at);
        if (left[at] >= 0) {
            pairs[left[at]] = merges.find(symbols[left[at]], symbols[at]);
            delay(left[at]);
        }
    }

    private void delay(int at) {
        if (delayedCount == delayed.length) {
            delayed = Arrays.copyOf(delayed, 2 * delayedCount);
        }
        delayed[delayedCount++] = at;
    }

    private void flushDelayed() {
        for (int i = 0; i < delayedCount; i++) {
            push(delayed[i]);
        }
        delayedCount = 0;
    }

    private void push(int at) {
        if (pairs[at] != MergeTable.NONE) {
            heap.push(pairs[at] & 0xffffffff00000000L | at);
        }
    }
}
