package org.trainyard.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user most likely meant. Stateless. */
public final class Nearest {
    private Nearest() {
    }

    /** The candidate that differs least from {@code typed} in letters added, dropped, changed or swapped, if it is near enough to be meant. */
    public static Optional<String> to(String typed, Collection<String> candidates) {
        int tolerated = Math.max(1, typed.replace("-", "").length() / 3);
        Optional<String> nearest = candidates.stream().min(Comparator.comparingInt((String c) -> distance(typed, c)).thenComparing(c -> c))
            .filter(c -> distance(typed, c) <= tolerated);
        // an abbreviation is far away in letters but clear in meaning
        return nearest.or(() -> candidates.stream().filter(c -> typed.length() >= 3 && c.startsWith(typed)).min(Comparator.naturalOrder()));
    }

    /** {@code "; did you mean X?"}, or nothing. */
    public static String hint(String typed, Collection<String> candidates) {
        return to(typed, candidates).map(c -> "; did you mean " + c + "?").orElse("");
    }

    /** Optimal string alignment distance. */
    static int distance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return previous[b.length()];
    }
}
