package org.trainyard.data.tokenizer.hf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The matches of a pattern in text, in order, as the libraries of regular expressions that Hugging Face's library uses find them: an empty match where the
 * last match ended does not count, and none is within a character. For one thread.
 */
final class Matches {
    private final CharSequence text;
    private final Matcher matcher;
    private int from;
    private int lastEnd = -1;

    Matches(Pattern pattern, CharSequence text) {
        this.text = text;
        matcher = pattern.matcher(text);
    }

    boolean next() {
        while (from <= text.length() && matcher.find(from)) {
            int end = matcher.end();
            boolean empty = end == matcher.start();
            from = !empty ? end : end < text.length() ? end + Character.charCount(Character.codePointAt(text, end)) : end + 1;
            if (!empty || end != lastEnd) {
                lastEnd = end;
                return true;
            }
        }
        return false;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }
}
