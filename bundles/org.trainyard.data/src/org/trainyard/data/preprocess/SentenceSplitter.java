package org.trainyard.data.preprocess;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.trainyard.run.UserError;

/**
 * Cuts text into sentences by Unicode's rules (UAX #29) with the language's abbreviations from CLDR, and neither behind an initial nor
 * behind a title such as "Dr.", which CLDR does not list everywhere.
 *
 * <p>It differs from Punkt, which Megatron uses, where Punkt has learned an abbreviation that CLDR does not list or the other way
 * round, and at blank lines, which end a sentence here. A single line break does not. For one thread.
 */
final class SentenceSplitter {
    private static final Set<String> TITLES = Set.of("Dr.", "St.", "Prof.", "Mr.", "Mrs.", "Ms.", "Mme.", "Mlle.", "Gen.", "Col.", "Capt.",
            "Lt.", "Sgt.", "Rev.", "Hon.", "Sen.", "Rep.", "Gov.", "Sr.", "Sra.", "Dra.", "Hr.", "Fr.", "Sig.", "vs.", "e.g.", "i.e.",
            "cf.", "Fig.", "Vol.", "No.", "Nr.");

    private final BreakIterator iterator;
    private final boolean keepNewlines;

    SentenceSplitter(SentenceOptions options) {
        ULocale locale = locale(options.language());
        iterator = FilteredBreakIteratorBuilder.getInstance(locale).wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        keepNewlines = options.keepNewlines();
    }

    /** The locale of a language by its English name or its code. */
    static ULocale locale(String language) {
        String wanted = language.strip().toLowerCase(Locale.ROOT);
        Optional<String> code = Arrays.stream(ULocale.getISOLanguages())
                .filter(iso -> iso.equals(wanted) || Locale.of(iso).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        return ULocale.forLanguageTag(code.orElseThrow(() -> new UserError("--lang " + language
                + ": there is no such language; give its English name or its code, such as english or en")));
    }

    /** Hands on the sentences of a text in order, without the white space around them; texts of white space give none. */
    void split(String text, Consumer<String> sentence) {
        iterator.setText(joinLines(text));
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end < text.length() && endsInTitle(text, start, end)) {
                continue;
            }
            String piece = text.substring(start, end);
            if (!piece.isBlank()) {
                sentence.accept(keepNewlines ? piece : piece.strip());
            }
            start = end;
        }
    }

    /** Whether the text ends in a word with a full stop that the sentence goes on behind; "I." is a word, other letters are initials. */
    private static boolean endsInTitle(String text, int start, int end) {
        int to = end;
        while (to > start && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to == start || text.charAt(to - 1) != '.') {
            return false;
        }
        int from = to;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, to);
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I' || TITLES.contains(word);
    }

    /** Makes single line breaks spaces, place for place: a paragraph goes on behind them. */
    private static String joinLines(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
                chars[i] = ' ';
            } else if (chars[i] == '\n' && !nextLineIsBlank(chars, i + 1)) {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private static boolean nextLineIsBlank(char[] chars, int from) {
        int i = from;
        while (i < chars.length && (chars[i] == ' ' || chars[i] == '\t' || chars[i] == '\r')) {
            i++;
        }
        return i < chars.length && chars[i] == '\n';
    }
}
