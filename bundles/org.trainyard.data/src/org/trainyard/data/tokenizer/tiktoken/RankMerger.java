package org.trainyard.data.tokenizer.tiktoken;

import org.trainyard.data.tokenizer.core.ByteTrie;
import org.trainyard.data.tokenizer.core.LongHeap;
import org.trainyard.data.tokenizer.core.PieceCache;

/**
 * Byte-pair merging where a pair joins if its bytes are a token, and the earlier the lower that token's rank is; of equal ones the
 * leftmost. A piece that is a token needs no merging. For one thread.
 */
final class RankMerger implements PieceCache.Model {
    private final ByteTrie ranks;
    private final int shift;
    private final LongHeap heap = new LongHeap();
    private int[] ends = new int[64]; // of the part that begins at an index
    private int[] previous = new int[64];
    private int[] rank = new int[64]; // of joining a part with the next one

    /** @param shift added to ranks to give ids */
    RankMerger(ByteTrie ranks, int shift) {
        this.ranks = ranks;
        this.shift = shift;
    }

    @Override
    public int encode(byte[] bytes, int from, int to, int[] ids, int at) {
        int whole = ranks.find(bytes, from, to);
        if (whole != ByteTrie.NONE) {
            ids[at] = whole + shift;
            return at + 1;
        }
        int length = to - from;
        if (ends.length < length) {
            ends = new int[2 * length];
            previous = new int[2 * length];
            rank = new int[2 * length];
        }
        heap.clear();
        for (int i = 0; i < length; i++) {
            ends[i] = i + 1;
            previous[i] = i - 1;
            rate(bytes, from, i, length, i + 1 < length ? i + 2 : -1);
        }
        while (!heap.isEmpty()) {
            long entry = heap.pop();
            int part = (int) entry;
            if (rank[part] != (int) (entry >>> 32)) {
                continue; // joined or changed since it was rated
            }
            int gone = ends[part];
            ends[part] = ends[gone];
            rank[gone] = ByteTrie.NONE;
            int next = ends[part];
            if (next < length) {
                previous[next] = part;
            }
            rate(bytes, from, part, length, next < length ? ends[next] : -1);
            if (previous[part] >= 0) {
                rate(bytes, from, previous[part], length, next);
            }
        }
        int n = at;
        for (int i = 0; i < length; i = ends[i]) {
            ids[n++] = ranks.find(bytes, from + i, from + ends[i]) + shift;
        }
        return n;
    }

    private void rate(byte[] bytes, int from, int part, int length, int end) {
        rank[part] = end < 0 ? ByteTrie.NONE : ranks.find(bytes, from + part, from + end);
        if (rank[part] != ByteTrie.NONE) {
            heap.push((long) rank[part] << 32 | part);
        }
    }
}
