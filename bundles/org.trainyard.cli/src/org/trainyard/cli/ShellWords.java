package org.trainyard.cli;

import java.util.regex.Pattern;

/** Commands as the user can type them. Stateless. */
public final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    private ShellWords() {
    }

    /** The word as a shell takes it: in quotes if it needs them. */
    public static String quote(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** How this program was called, such as {@code ./trainyard}; the start scripts tell. */
    public static String program() {
        return quote(System.getProperty("trainyard.command", "trainyard"));
    }
}
