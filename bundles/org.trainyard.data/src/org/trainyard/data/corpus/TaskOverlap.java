package org.trainyard.data.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Set<Long> grams = new HashSet<>();

    /** @param length words of an n-gram; 13 is usual */
    public TaskOverlap(int length) {
        this.length = length;
    }

    /** Takes over all n-grams of a task's text; one that is shorter than an n-gram has none. */
    public void addTask(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        for (int i = 0; i + length <= words.size(); i++) {
            grams.add(hash(words, i));
        }
    }

    /** The parts of a document that no task has; the document itself if it shares nothing, and none if it shares too much. */
    public List<String> parts(String text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        List<String> words = found.stream().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
        List<String> parts = new ArrayList<>();
        int start = 0;
        int cuts = 0;
        for (int i = 0; i + length <= words.size(); i++) {
            if (found.get(i).start() >= start && grams.contains(hash(words, i))) {
                if (++cuts > MOST_CUTS) {
                    return List.of();
                }
                addPart(text, start, found.get(i).start() - MARGIN, parts);
                start = Math.min(text.length(), found.get(i + length - 1).end() + MARGIN);
            }
        }
        if (cuts == 0) {
            return List.of(text);
        }
        addPart(text, start, text.length(), parts);
        return parts;
    }

    private static void addPart(String text, int from, int to, List<String> parts) {
        if (to - from >= SHORTEST_PART) {
            parts.add(text.substring(from, to));
        }
    }

    private long hash(List<String> words, int from) {
        long hash = length;
        for (String word : words.subList(from, from + length)) {
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
