package org.trainyard.data.dataset.masked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trainyard.data.dataset.Blend;
import org.trainyard.random.NumpyRandom;

/** Hides words of a sample, draw for draw as Megatron-Core's masked datasets (megatron-formats §3.8). Immutable. */
final class Masker {
    private static final double GEOMETRIC = 0.2;
    private static final double MASKED = 0.8;

    /** Places hidden together, in the order of the text, and what stood there. */
    record Span(int[] places, long[] labels) {
    }

    private final Masking masking;
    private final MaskedVocabulary vocabulary;
    private final int[] ids;
    private final boolean mayKeep; // BERT keeps or replaces a fifth, T5 hides all
    private final double[] ngrams; // how likely 1, 2, … words are

    Masker(Masking masking, MaskedVocabulary vocabulary, boolean mayKeep) {
        this.masking = masking;
        this.vocabulary = vocabulary;
        this.mayKeep = mayKeep;
        ids = mayKeep ? vocabulary.ids() : new int[0];
        double[] inverse = new double[masking.maxNgram()];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = 1.0 / (i + 1);
        }
        double[] p = Blend.normalize(inverse);
        if (masking.longerNgrams()) {
            for (int i = 0; i < p.length / 2; i++) {
                double swapped = p[i];
                p[i] = p[p.length - 1 - i];
                p[p.length - 1 - i] = swapped;
            }
        }
        ngrams = Blend.normalize(p); // twice, as there: the last bits count
    }

    /**
     * Hides words in {@code tokens[0 … length)} in place.
     *
     * @return what was hidden, in the order of the text
     */
    List<Span> mask(long[] tokens, int length, int targetLength, NumpyRandom random) {
        int[] places = new int[length];
        int[] starts = new int[length + 1]; // of the words in places; a word's pieces need not be neighbours
        int words = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            int id = (int) tokens[i];
            if (id == vocabulary.cls() || id == vocabulary.sep()) {
                continue;
            }
            if (words == 0 || !masking.fullWord() || !vocabulary.continuesWord(id)) {
                starts[words++] = count;
            }
            places[count++] = i;
        }
        starts[words] = count;
        int[] order = new int[words];
        Arrays.setAll(order, i -> i);
        random.shuffle(order, 0, words);
        List<Span> spans = choose(tokens, places, starts, order, wanted(length, targetLength), random);
        spans.sort(Comparator.comparingInt(span -> span.places[0]));
        return spans;
    }

    /** The most pieces to hide; not always whole. */
    private double wanted(int length, int targetLength) {
        return Math.min(masking.probability() * targetLength, Math.max(1, Math.rint(length * masking.probability())));
    }

    private List<Span> choose(long[] tokens, int[] places, int[] starts, int[] order, double wanted, NumpyRandom random) {
        List<Span> spans = new ArrayList<>();
        boolean[] hidden = new boolean[tokens.length];
        int done = 0;
        for (int i = 0; i < order.length && done < wanted; i++) {
            int from = starts[order[i]];
            int n = masking.geometric() ? (int) Math.min(random.geometric(GEOMETRIC), masking.maxNgram()) : 1 + random.choice(ngrams);
            int to = end(starts, order, i, n);
            while (done + to - from > wanted && n > 0) {
                n--;
                to = end(starts, order, i, n);
            }
            if (n == 0 || anyHidden(hidden, places, from, to)) {
                continue;
            }
            int[] taken = Arrays.copyOfRange(places, from, to);
            long[] labels = new long[taken.length];
            for (int k = 0; k < taken.length; k++) {
                labels[k] = tokens[taken[k]];
                hidden[taken[k]] = true;
                tokens[taken[k]] = replacement(labels[k], random);
            }
            done += taken.length;
            spans.add(new Span(taken, labels));
        }
        return spans;
    }

    private static int end(int[] starts, int[] order, int i, int words) {
        return starts[Math.min(order[i] + words, order.length)];
    }

    private static boolean anyHidden(boolean[] hidden, int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            if (hidden[places[i]]) {
                return true;
            }
        }
        return false;
    }

    private long replacement(long token, NumpyRandom random) {
        if (!mayKeep || random.random() < MASKED) {
            return vocabulary.mask();
        }
        return random.random() >= 0.5 ? ids[(int) random.randint(0, ids.length)] : token;
    }
}
