package org.trainyard.config.derived;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices of layers as Megatron writes them: a number N for "every N-th layer", or a list expression of lists, sums
 * and repetitions such as {@code ([0]*3+[1])*6}.
 */
public final class LayerPattern {
    private static final int MOST_LAYERS = 1 << 16;

    private final String text;
    private int position;

    private LayerPattern(String text) {
        this.text = text;
    }

    /**
     * Expands a pattern.
     *
     * @return one element a layer, true where the pattern says 1
     * @throws IllegalArgumentException saying what is wrong with the pattern
     */
    public static boolean[] layers(String pattern, int layers) {
        String compact = compact(pattern);
        boolean[] chosen = new boolean[layers];
        if (isNumber(compact)) {
            int every = Integer.parseInt(compact);
            if (every == 0 || layers % every != 0) {
                throw new IllegalArgumentException("the number of layers, " + layers + ", is no multiple of " + every);
            }
            for (int layer = every - 1; layer < layers; layer += every) {
                chosen[layer] = true;
            }
            return chosen;
        }
        return listed(compact, layers);
    }

    /**
     * Expands a pattern whose numbers count from the first layer, as Megatron's moe_layer_freq does: N chooses layers 0,
     * N, 2N and so on, of any number of layers.
     *
     * @return one element a layer, true where the pattern says 1
     * @throws IllegalArgumentException saying what is wrong with the pattern
     */
    public static boolean[] layersFromFirst(String pattern, int layers) {
        String compact = compact(pattern);
        if (!isNumber(compact)) {
            return listed(compact, layers);
        }
        int every = Integer.parseInt(compact);
        if (every == 0) {
            throw new IllegalArgumentException("it must be at least 1");
        }
        boolean[] chosen = new boolean[layers];
        for (int layer = 0; layer < layers; layer += every) {
            chosen[layer] = true;
        }
        return chosen;
    }

    private static String compact(String pattern) {
        return pattern.replaceAll("\\s", "");
    }

    private static boolean isNumber(String compact) {
        return compact.matches("[0-9]{1,6}");
    }

    private static boolean[] listed(String compact, int layers) {
        List<Integer> entries = new LayerPattern(compact).whole();
        if (entries.size() != layers) {
            throw new IllegalArgumentException("it has " + entries.size() + " entries for " + layers + " layers");
        }
        boolean[] chosen = new boolean[layers];
        for (int layer = 0; layer < layers; layer++) {
            chosen[layer] = entries.get(layer) != 0;
        }
        return chosen;
    }

    private List<Integer> whole() {
        List<Integer> entries = sum();
        if (position < text.length()) {
            throw unexpected();
        }
        return entries;
    }

    private List<Integer> sum() {
        List<Integer> entries = new ArrayList<>(product());
        while (take('+')) {
            entries.addAll(product());
        }
        return entries;
    }

    private List<Integer> product() {
        List<Integer> entries = take('(') ? closed(sum(), ')') : list();
        while (take('*')) {
            int times = number();
            if ((long) entries.size() * times > MOST_LAYERS) {
                throw new IllegalArgumentException("it has more than " + MOST_LAYERS + " entries");
            }
            List<Integer> repeated = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                repeated.addAll(entries);
            }
            entries = repeated;
        }
        return entries;
    }

    private List<Integer> list() {
        if (!take('[')) {
            throw unexpected();
        }
        List<Integer> entries = new ArrayList<>(List.of(number()));
        while (take(',')) {
            entries.add(number());
        }
        return closed(entries, ']');
    }

    private List<Integer> closed(List<Integer> entries, char bracket) {
        if (!take(bracket)) {
            throw unexpected();
        }
        return entries;
    }

    private int number() {
        int start = position;
        while (position < text.length() && Character.isDigit(text.charAt(position)) && position - start < 6) {
            position++;
        }
        if (start == position) {
            throw unexpected();
        }
        return Integer.parseInt(text.substring(start, position));
    }

    private boolean take(char symbol) {
        boolean there = position < text.length() && text.charAt(position) == symbol;
        position += there ? 1 : 0;
        return there;
    }

    private IllegalArgumentException unexpected() {
        String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
        return new IllegalArgumentException("it is no list expression such as ([0]*3+[1])*6: " + found
                + " stands at position " + (position + 1));
    }
}
