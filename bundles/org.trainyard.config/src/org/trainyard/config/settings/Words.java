package org.trainyard.config.settings;

import java.util.ArrayList;
import java.util.List;

/** Lists of words as one line of text: separated by blanks, quoted where a word itself holds blanks or quotes. */
public final class Words {

    private Words() {
    }

    public static String join(List<String> words) {
        return String.join(" ", words.stream().map(Words::quote).toList());
    }

    private static String quote(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\\');
        return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The reverse of {@link #join}; an unclosed quote runs to the end of the line. */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                word = word == null ? new StringBuilder() : word;
            } else if (!quoted && Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
            } else {
                boolean escape = quoted && c == '\\' && i + 1 < line.length();
                word = word == null ? new StringBuilder() : word;
                word.append(escape ? line.charAt(++i) : c);
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }
}
