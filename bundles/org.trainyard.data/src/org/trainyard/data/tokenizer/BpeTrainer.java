package org.trainyard.data.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.run.UserError;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;

/**
 * Trains a byte-level byte-pair encoding in GPT-2's form: text is cut into GPT-2's pieces, and within pieces the most frequent
 * adjacent pair of symbols is joined, again and again.
 *
 * <p>The same text gives the same vocabulary: of equally frequent pairs the one whose texts come first in byte order is joined.
 * Source: Sennrich, Haddow and Birch, "Neural Machine Translation of Rare Words with Subword Units" (2016). Not thread-safe.
 */
public final class BpeTrainer {
    private static final int BYTES = 256;
    private static final int SPECIAL = 1; // the end-of-document token

    private final Map<String, Integer> wordNumbers = new LinkedHashMap<>();
    private final List<int[]> words = new ArrayList<>(); // symbols of each distinct piece
    private final List<Long> wordCounts = new ArrayList<>();
    private final List<byte[]> symbolBytes = new ArrayList<>();
    private final Map<String, Integer> symbolNumbers = new HashMap<>();
    private final Map<Long, PairStatistics> pairs = new HashMap<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(
            Comparator.comparingLong(Candidate::count).reversed().thenComparing(this::compareTexts));

    /** Where a pair occurs and how often; words are listed once more when a pair appears in them again. */
    private static final class PairStatistics {
        private long count;
        private int[] words = new int[4];
        private int size;

        void addWord(int word) {
            if (size > 0 && words[size - 1] == word) {
                return;
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
            }
            words[size++] = word;
        }
    }

    /** A pair with the count it had when queued; stale when the count has changed since. */
    private record Candidate(long pair, long count) {
    }

    /** Counts the pieces of the UTF-8 text {@code bytes[from … to)}; malformed text counts as U+FFFD. */
    public void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Gpt2Splitter.next(bytes, at, to);
            if (end == Gpt2Splitter.MALFORMED) {
                byte[] clean = Utf8.text(bytes, at, to).getBytes(StandardCharsets.UTF_8);
                add(clean, 0, clean.length);
                return;
            }
            String piece = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1); // one char a byte
            int number = wordNumbers.computeIfAbsent(piece, text -> newWord(text));
            wordCounts.set(number, wordCounts.get(number) + 1);
            at = end;
        }
    }

    private int newWord(String piece) {
        words.add(piece.chars().toArray());
        wordCounts.add(0L);
        return words.size() - 1;
    }

    /**
     * Joins pairs until the vocabulary has {@code vocabSize} tokens: the bytes, the joined symbols, and
     * {@link Gpt2Tokenizer#END_OF_TEXT} with the last id.
     *
     * <p>An object trains once.
     */
    public BpeVocabulary train(int vocabSize) {
        if (vocabSize < BYTES + SPECIAL) {
            throw new UserError("--vocab-size " + vocabSize + ": a byte-level vocabulary has at least " + (BYTES + SPECIAL) + " tokens");
        }
        for (int b = 0; b < BYTES; b++) {
            symbol(new byte[] {(byte) b});
        }
        for (int word = 0; word < words.size(); word++) {
            countPairs(word, 1, new HashSet<>());
        }
        pairs.forEach((pair, statistics) -> queue.add(new Candidate(pair, statistics.count)));
        List<byte[][]> merges = new ArrayList<>();
        while (symbolBytes.size() < vocabSize - SPECIAL) {
            Candidate best = nextCandidate();
            if (best == null) {
                throw new UserError("--vocab-size " + vocabSize + ": the text has only enough different words for "
                        + (symbolBytes.size() + SPECIAL) + " tokens; ask for fewer or give more text");
            }
            merges.add(new byte[][] {symbolBytes.get(left(best.pair)), symbolBytes.get(right(best.pair))});
            join(best.pair);
        }
        return new BpeVocabulary(merges);
    }

    private Candidate nextCandidate() {
        while (true) {
            Candidate candidate = queue.poll();
            if (candidate == null) {
                return null;
            }
            PairStatistics statistics = pairs.get(candidate.pair);
            if (statistics != null && statistics.count == candidate.count && candidate.count > 0) {
                return candidate;
            }
        }
    }

    private void join(long pair) {
        PairStatistics statistics = pairs.get(pair);
        int joined = symbol(concatenate(symbolBytes.get(left(pair)), symbolBytes.get(right(pair))));
        Set<Long> changed = new HashSet<>();
        for (int i = 0; i < statistics.size; i++) {
            int word = statistics.words[i];
            int[] symbols = words.get(word);
            int[] shorter = joinIn(symbols, left(pair), right(pair), joined);
            if (shorter.length < symbols.length) {
                countPairs(word, -1, changed);
                words.set(word, shorter);
                countPairs(word, 1, changed);
            }
        }
        pairs.remove(pair);
        for (long other : changed) {
            PairStatistics now = pairs.get(other);
            if (now != null && now.count > 0) {
                queue.add(new Candidate(other, now.count));
            }
        }
    }

    /** The symbol of a text; two ways of joining may lead to the same one. */
    private int symbol(byte[] text) {
        return symbolNumbers.computeIfAbsent(new String(text, StandardCharsets.ISO_8859_1), unused -> {
            symbolBytes.add(text);
            return symbolBytes.size() - 1;
        });
    }

    private void countPairs(int word, int sign, Set<Long> changed) {
        int[] symbols = words.get(word);
        long count = sign * wordCounts.get(word);
        for (int i = 0; i + 1 < symbols.length; i++) {
            long pair = pair(symbols[i], symbols[i + 1]);
            PairStatistics statistics = pairs.computeIfAbsent(pair, unused -> new PairStatistics());
            statistics.count += count;
            changed.add(pair);
            if (sign > 0) {
                statistics.addWord(word);
            }
        }
    }

    private static int[] joinIn(int[] symbols, int left, int right, int joined) {
        int[] shorter = new int[symbols.length];
        int n = 0;
        for (int i = 0; i < symbols.length; i++) {
            if (i + 1 < symbols.length && symbols[i] == left && symbols[i + 1] == right) {
                shorter[n++] = joined;
                i++;
            } else {
                shorter[n++] = symbols[i];
            }
        }
        return Arrays.copyOf(shorter, n);
    }

    private int compareTexts(Candidate one, Candidate two) {
        int order = Arrays.compareUnsigned(symbolBytes.get(left(one.pair)), symbolBytes.get(left(two.pair)));
        return order != 0 ? order : Arrays.compareUnsigned(symbolBytes.get(right(one.pair)), symbolBytes.get(right(two.pair)));
    }

    private static byte[] concatenate(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    private static int left(long pair) {
        return (int) (pair >>> 32);
    }

    private static int right(long pair) {
        return (int) pair;
    }
}
