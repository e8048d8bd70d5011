package org.trainyard.config.settings;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class NearestName {

    private NearestName() {
    }

    /**
     * Returns the name with the smallest edit distance, unless it differs in more than a third of its characters
     * (then a suggestion would only confuse). Ties go to the name that comes first.
     */
    public static Optional<String> of(String given, Collection<String> names) {
        String nearest = null;
        int smallest = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(given, name);
            if (distance < smallest) {
                smallest = distance;
                nearest = name;
            }
        }
        boolean close = nearest != null && smallest <= Math.max(2, Math.max(given.length(), nearest.length()) / 3);
        return close ? Optional.of(nearest) : Optional.empty();
    }

    /** " (did you mean X?)", or nothing. */
    public static String hint(String given, Collection<String> names) {
        return of(given, names).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Edit distance with insertions, deletions, replacements and swaps of neighbours, each counting one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
