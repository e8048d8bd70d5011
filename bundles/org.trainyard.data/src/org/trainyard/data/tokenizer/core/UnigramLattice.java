package org.trainyard.data.tokenizer.core;

import java.util.Arrays;

/**
 * The most probable way of cutting text into pieces that each have a log probability. For one thread. Source: Kudo, "Subword
 * Regularization" (2018), with Viterbi's algorithm over a trie.
 */
public final class UnigramLattice {
    /** Pieces, their scores, and what is known of unknown characters; shared by threads. */
    public record Model(ByteTrie trie, double[] scores, double unknownScore, int unknown, boolean singlePrecision) {
    }

    private static final double FAR = 100_000;

    private final Model model;
    private double[] best = new double[256];
    private int[] starts = new int[256];
    private int[] ids = new int[256];
    private int count;
    private int[] pieceIds = new int[64];
    private int[] pieceStarts = new int[64];

    /** @param model with scores summed in single precision, as SentencePiece does, or in double precision, as Hugging Face does */
    public UnigramLattice(Model model) {
        this.model = model;
    }

    /** Cuts {@code text[from … to)}, which is valid UTF-8; the pieces are then in {@link #id} and {@link #start}. Returns their number. */
    public int segment(byte[] text, int from, int to) {
        int length = to - from;
        if (best.length <= length) {
            int capacity = Math.max(length + 1, 2 * best.length);
            best = new double[capacity];
            starts = new int[capacity];
            ids = new int[capacity];
        }
        Arrays.fill(starts, 0, length + 1, -1);
        best[0] = 0;
        ByteTrie trie = model.trie;
        double[] scores = model.scores;
        boolean single = model.singlePrecision;
        int reached = 0;
        for (int at = 0; at < length;) {
            if (single && Math.abs(best[at]) > FAR) {
                rebase(at, reached);
            }
            double here = best[at];
            int characterEnd = Math.min(length, at + length(text[from + at]));
            boolean hasSingle = false;
            int node = ByteTrie.ROOT;
            int end = at;
            while (end < length) {
                node = trie.child(node, text[from + end++]);
                if (node == ByteTrie.NONE) {
                    break;
                }
                int id = trie.value(node);
                if (id != ByteTrie.NONE) {
                    double sum = here + scores[id];
                    relax(at, end, sum, id, single);
                    hasSingle |= end == characterEnd;
                }
            }
            if (!hasSingle) {
                double sum = here + model.unknownScore;
                relax(at, characterEnd, sum, model.unknown, single);
            }
            reached = Math.max(reached, Math.max(end, characterEnd));
            at = characterEnd;
        }
        return backtrack(length);
    }

    /** Counts from a place on, as only differences matter: SentencePiece 0.2.2 does so where sums have grown large, lest short pieces drown in them. */
    private void rebase(int at, int reached) {
        for (int end = at + 1; end <= reached; end++) {
            best[end] = (float) (best[end] - best[at]);
        }
        best[at] = 0;
    }

    private void relax(int at, int end, double score, int id, boolean single) {
        double rounded = single ? (float) score : score;
        if (starts[end] < 0 || rounded > best[end]) {
            best[end] = rounded;
            starts[end] = at;
            ids[end] = id;
        }
    }

    private int backtrack(int length) {
        count = 0;
        for (int end = length; end > 0; end = starts[end]) {
            if (count == pieceIds.length) {
                pieceIds = Arrays.copyOf(pieceIds, 2 * count);
                pieceStarts = Arrays.copyOf(pieceStarts, 2 * count);
            }
            pieceIds[count] = ids[end];
            pieceStarts[count++] = starts[end];
        }
        return count;
    }

    /** The id of a piece, from 0 on. */
    public int id(int piece) {
        return pieceIds[count - 1 - piece];
    }

    /** Where a piece begins, in bytes from the text's beginning. */
    public int start(int piece) {
        return pieceStarts[count - 1 - piece];
    }

    private static int length(byte lead) {
        return lead >= 0 ? 1 : lead < (byte) 0xe0 ? 2 : lead < (byte) 0xf0 ? 3 : 4;
    }
}
