package org.trainyard.data.tokenizer.wordpiece;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.data.tokenizer.core.AlignedText;

/**
 * How BERT turns text into words: clean, set Chinese characters apart, lower-case and strip accents if asked, cut at white space and
 * around punctuation. Immutable; safe for many threads.
 *
 * @param lowerCase lower-case letters
 * @param stripAccents decompose and drop nonspacing marks
 * @param pythonCase whether words are lower-cased as Python does it, in context and before decomposing; else letter by letter and after
 *     it, as the Rust library of Hugging Face does
 * @param classes the classes of characters
 */
public record BertRules(boolean lowerCase, boolean stripAccents, boolean pythonCase, Classes classes) {
    /** Which characters are dropped, cut at or set apart: versions of Unicode differ. Immutable. */
    public interface Classes {
        /** Control characters and the like. */
        boolean isDropped(int c);

        /** Punctuation, which is a word for itself. */
        boolean isPunctuation(int c);

        /** Chinese characters, which are words for themselves. */
        boolean isChinese(int c);

        /** Marks that are accents. */
        boolean isAccent(int c);
    }

    /** The classes of this Java's Unicode. */
    static final Classes OWN = new Classes() {
        @Override
        public boolean isDropped(int c) {
            return BertRules.isDropped(c);
        }

        @Override
        public boolean isPunctuation(int c) {
            return BertRules.isPunctuation(c);
        }

        @Override
        public boolean isChinese(int c) {
            return BertRules.isChinese(c);
        }

        @Override
        public boolean isAccent(int c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }
    };

    /** A character within words. */
    static final byte WORD = 0;
    /** White space. */
    static final byte SPACE = 1;
    /** A character that is a word of its own. */
    static final byte ALONE = 2;
    /** A character whose effect reaches over its neighbours. */
    static final byte CONTEXT = 3;

    /** How the text around a character is cut. */
    byte kind(int c) {
        if (classes.isDropped(c)) {
            return WORD;
        }
        if (isSpace(c)) {
            return SPACE;
        }
        if (classes.isPunctuation(c) || classes.isChinese(c)) {
            return ALONE;
        }
        if (lowerCase && pythonCase && c == 'Σ' || stripAccents && !classes.isAccent(c) && reorders(c)) {
            return CONTEXT;
        }
        return WORD;
    }

    /** Whether a character that stays may change places with a neighbour in normalisation. */
    private static boolean reorders(int c) {
        int type = Character.getType(c);
        if (type != Character.COMBINING_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.NON_SPACING_MARK) {
            return false;
        }
        String mark = Character.toString(c);
        return !Normalizer.isNormalized("a\u0345" + mark, Normalizer.Form.NFD) || !Normalizer.isNormalized(mark + "\u0334", Normalizer.Form.NFD);
    }

    /** The words of a text, normalised. */
    List<AlignedText> words(AlignedText text) {
        List<AlignedText> words = new ArrayList<>();
        AlignedText word = new AlignedText(16);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (classes.isDropped(c)) {
                i += Character.charCount(c);
                continue;
            }
            boolean space = isSpace(c);
            if (space || classes.isChinese(c)) {
                finish(word, words);
                word = new AlignedText(16);
                if (!space) {
                    word.appendCodePoint(c, text.origin(i));
                    finish(word, words);
                    word = new AlignedText(16);
                }
            } else {
                word.appendCodePoint(c, text.origin(i));
            }
            i += Character.charCount(c);
        }
        finish(word, words);
        return words;
    }

    private void finish(AlignedText raw, List<AlignedText> words) {
        AlignedText token = normalize(raw);
        int start = 0;
        for (int i = 0; i < token.length();) {
            int c = token.codePointAt(i);
            int next = i + Character.charCount(c);
            if (classes.isPunctuation(c) || isSpace(c)) {
                add(token, start, i, words);
                if (!isSpace(c)) {
                    add(token, i, next, words);
                }
                start = next;
            }
            i = next;
        }
        add(token, start, token.length(), words);
    }

    private static void add(AlignedText token, int from, int to, List<AlignedText> words) {
        if (from < to) {
            words.add(token.subSequence(from, to));
        }
    }

    private AlignedText normalize(AlignedText word) {
        AlignedText text = word;
        if (lowerCase && pythonCase) {
            text = lower(text, true);
        }
        if (stripAccents) {
            AlignedText decomposed = text.normalized(Normalizer.Form.NFD);
            text = new AlignedText(decomposed.length());
            for (int i = 0; i < decomposed.length();) {
                int c = decomposed.codePointAt(i);
                if (!classes.isAccent(c)) {
                    text.appendCodePoint(c, decomposed.origin(i));
                }
                i += Character.charCount(c);
            }
        }
        return lowerCase && !pythonCase ? lower(text, false) : text;
    }

    /** Lower case, a final sigma included if {@code inContext}. */
    public static AlignedText lower(AlignedText text, boolean inContext) {
        String whole = inContext ? text.toString().toLowerCase(Locale.ROOT) : null;
        AlignedText result = new AlignedText(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                result.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c), text.origin(i));
            } else if (inContext && c == 'Σ') {
                result.append(whole.charAt(result.length()), text.origin(i)); // what precedes is as long in both
            } else {
                result.append(Character.toString(c).toLowerCase(Locale.ROOT), text.origin(i));
            }
            i += Character.charCount(c);
        }
        return result;
    }

    private static boolean isDropped(int c) {
        if (c == 0 || c == 0xfffd) {
            return true;
        }
        int type = Character.getType(c);
        return (type == Character.CONTROL || type == Character.FORMAT) && c != '\t' && c != '\n' && c != '\r';
    }

    private static boolean isSpace(int c) {
        int type = Character.getType(c);
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** ASCII's symbols and Unicode's punctuation. */
    public static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The ideographs of Chinese; Kana and Hangul are words like those of other scripts. */
    public static boolean isChinese(int c) {
        return c >= 0x3400 && (c <= 0x4dbf || c >= 0x4e00 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0x20000 && c <= 0x2a6df
                || c >= 0x2a700 && c <= 0x2b73f || c >= 0x2b740 && c <= 0x2b81f || c >= 0x2b820 && c <= 0x2ceaf
                || c >= 0x2f800 && c <= 0x2fa1f);
    }
}
