package org.trainyard.data.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts what a corpus shares with the data of test tasks out of it, as for GPT-3: an n-gram of words of a task goes, with
 * {@value #MARGIN} characters on either side, and the document falls into the parts around it. Words are runs of letters and digits,
 * whatever their case. To be filled first; then it may be read from many threads.
 */
public final class TaskOverlap implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MARGIN = 200;
    private static final int SHORTEST_PART = 200;
    private static final int MOST_CUTS = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int length;
    private final int shortest;
    private final Set<Long> grams = new HashSet<>();
    private final TreeSet<Integer> lengths = new TreeSet<>(); // of the n-grams there are

    /**
     * @param length words of an n-gram; 13 is usual
     * @param shortest words from which a text that is shorter than that counts as an n-gram itself; 8 is usual
     */
    public TaskOverlap(int length, int shortest) {
        this.length = length;
        this.shortest = shortest;
    }

    /** Takes over all n-grams of a task's text, or a short text as a whole. */
    public void addTask(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        int gram = Math.min(length, words.size());
        for (int i = 0; gram >= Math.min(shortest, length) && i + gram <= words.size(); i++) {
            grams.add(hash(words, i, gram));
            lengths.add(gram);
        }
    }

    /** The parts of a document that no task has; the document itself if it shares nothing, and none if it shares too much. */
    public List<String> parts(String text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> words = found.stream().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
        List<String> parts = new ArrayList<>();
        int start = 0;
        int cuts = 0;
        for (int i = 0; i < words.size(); i++) {
            int gram = found.get(i).start() >= start ? gramAt(words, i) : 0;
            if (gram > 0) {
                if (++cuts > MOST_CUTS) {
                    return List.of();
                }
                addPart(text, start, found.get(i).start() - MARGIN, parts);
                start = Math.min(text.length(), found.get(i + gram - 1).end() + MARGIN);
            }
        }
        if (cuts == 0) {
            return List.of(text);
        }
        addPart(text, start, text.length(), parts);
        return parts;
    }

    private static void addPart(String text, int from, int to, List<String> parts) {
        int first = splitsPair(text, from) ? from + 1 : from;
        int last = splitsPair(text, to) ? to - 1 : to;
        if (last - first >= SHORTEST_PART) {
            parts.add(text.substring(first, last));
        }
    }

    /** Whether the place lies between the two halves of one character. */
    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** The words of the longest n-gram of a task that begins there, or 0. */
    private int gramAt(List<String> words, int from) {
        for (int gram : lengths.descendingSet()) {
            if (from + gram <= words.size() && grams.contains(hash(words, from, gram))) {
                return gram;
            }
        }
        return 0;
    }

    private static long hash(List<String> words, int from, int gram) {
        long hash = gram;
        for (String word : words.subList(from, from + gram)) {
            for (int i = 0; i < word.length(); i++) {
                hash = hash * 0x100000001b3L + word.charAt(i);
            }
            hash = MinHash.mix(hash + 1);
        }
        return hash;
    }

    /** The number of different n-grams. */
    public int size() {
        return grams.size();
    }
}
