package org.trainyard.data.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of running text by its commonest words. Good enough to keep one language of those it knows; short or mixed text is
 * {@code unknown}. Stateless.
 */
public final class LanguageGuess {
    /** What is returned when no language is likely. */
    public static final String UNKNOWN = "unknown";

    private static final double LIKELY = 0.1; // running text has three or four times as many
    private static final int WORDS = 2000;
    private static final Map<String, Set<String>> COMMON = new TreeMap<>(Map.of(
            "en", Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "this", "are", "from"),
            "de", Set.of("der", "die", "und", "das", "ist", "nicht", "ein", "eine", "zu", "den", "mit", "sich", "auf", "dem", "für", "von", "des", "im", "er", "sie"),
            "fr", Set.of("le", "la", "les", "et", "des", "est", "un", "une", "du", "que", "dans", "pour", "qui", "pas", "sur", "plus", "par", "au", "ce", "il"),
            "es", Set.of("el", "la", "los", "las", "que", "y", "en", "un", "una", "por", "con", "para", "del", "se", "es", "no", "su", "al", "lo", "como"),
            "it", Set.of("il", "di", "che", "è", "la", "per", "un", "una", "in", "non", "con", "del", "della", "sono", "gli", "le", "si", "da", "ma", "anche"),
            "pt", Set.of("o", "os", "que", "e", "do", "da", "em", "um", "uma", "para", "com", "não", "por", "mais", "as", "dos", "como", "mas", "ao", "ele"),
            "nl", Set.of("de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "niet", "zijn", "met", "voor", "er", "aan", "ook", "als", "maar", "om")));

    private LanguageGuess() {
    }

    /** The languages that can be told, as ISO codes. */
    public static Set<String> languages() {
        return COMMON.keySet();
    }

    /** The ISO code of the likeliest language, or {@link #UNKNOWN}. */
    public static String of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS);
        String best = UNKNOWN;
        double most = LIKELY;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            int found = 0;
            for (String word : words) {
                found += language.getValue().contains(word) ? 1 : 0;
            }
            double share = found / (double) words.length;
            if (share > most) {
                most = share;
                best = language.getKey();
            }
        }
        return best;
    }
}
