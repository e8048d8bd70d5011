package org.trainyard.data.tokenizer.sentencepiece;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.trainyard.data.tokenizer.core.ByteTrie;

/**
 * Joins adjacent symbols, beginning with characters, as long as the joined text is a piece: the piece of highest score first, and of
 * equal ones the leftmost. For one thread.
 */
final class BpeSegmenter implements Segmenter {
    private final SentencePieceModel model;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] previous = new int[256];
    private int[] next = new int[256];
    private boolean[] frozen = new boolean[256];
    private final PriorityQueue<Pair> agenda = new PriorityQueue<>();
    private final Map<Long, Integer> unusedSplits = new HashMap<>(); // start and end of an unused piece to where it was joined

    private record Pair(float score, int left, int right, int size) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int order = Float.compare(other.score, score);
            return order != 0 ? order : Integer.compare(left, other.left);
        }
    }

    BpeSegmenter(SentencePieceModel model) {
        this.model = model;
    }

    @Override
    public void segment(byte[] text, int from, int to, Sink sink) {
        int count = splitCharacters(text, from, to);
        if (model.algorithm() == ModelFile.BPE) {
            agenda.clear();
            unusedSplits.clear();
            for (int i = 1; i < count; i++) {
                offer(text, i - 1, i);
            }
            joinAll(text);
        }
        for (int i = 0; i >= 0 && count > 0; i = next[i]) {
            emit(text, starts[i], ends[i], sink);
        }
    }

    private int splitCharacters(byte[] text, int from, int to) {
        int count = 0;
        for (int at = from; at < to; count++) {
            if (count == starts.length) {
                grow();
            }
            int end = model.userDefined() == null ? at : Segmenter.longest(model.userDefined(), text, at, to);
            frozen[count] = end > at;
            if (end == at) {
                end = Math.min(to, at + Segmenter.characterLength(text[at]));
            }
            starts[count] = at;
            ends[count] = end;
            previous[count] = count - 1;
            next[count] = end < to ? count + 1 : -1;
            at = end;
        }
        return count;
    }

    private void grow() {
        int capacity = 2 * starts.length;
        starts = java.util.Arrays.copyOf(starts, capacity);
        ends = java.util.Arrays.copyOf(ends, capacity);
        previous = java.util.Arrays.copyOf(previous, capacity);
        next = java.util.Arrays.copyOf(next, capacity);
        frozen = java.util.Arrays.copyOf(frozen, capacity);
    }

    private void offer(byte[] text, int left, int right) {
        if (left < 0 || right < 0 || frozen[left] || frozen[right]) {
            return;
        }
        int id = model.pieces().find(text, starts[left], ends[right]);
        if (id == ByteTrie.NONE) {
            return;
        }
        agenda.add(new Pair(model.score(id), left, right, ends[right] - starts[left]));
        if (model.isUnused(id)) {
            unusedSplits.put((long) starts[left] << 32 | ends[right], ends[left]);
        }
    }

    private void joinAll(byte[] text) {
        for (Pair pair = agenda.poll(); pair != null; pair = agenda.poll()) {
            int left = pair.left;
            int right = pair.right;
            if (starts[left] < 0 || starts[right] < 0 || ends[left] - starts[left] + ends[right] - starts[right] != pair.size) {
                continue; // one of them was joined with something else
            }
            ends[left] = ends[right];
            starts[right] = -1;
            next[left] = next[right];
            if (next[left] >= 0) {
                previous[next[left]] = left;
            }
            offer(text, previous[left], left);
            offer(text, left, next[left]);
        }
    }

    private void emit(byte[] text, int from, int to, Sink sink) {
        int id = model.pieces().find(text, from, to);
        if (id != ByteTrie.NONE && model.isUnused(id)) {
            Integer middle = unusedSplits.get((long) from << 32 | to);
            if (middle != null) {
                emit(text, from, middle, sink);
                emit(text, middle, to, sink);
                return;
            }
        }
        sink.piece(id == ByteTrie.NONE ? model.unknown() : id, from, to);
    }
}
