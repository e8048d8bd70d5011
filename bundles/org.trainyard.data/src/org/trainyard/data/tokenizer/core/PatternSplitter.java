package org.trainyard.data.tokenizer.core;

import java.util.Map;

/**
 * Cuts UTF-8 text as the patterns of GPT-4's family do, without a regular expression: words with one character of another kind before
 * them, short runs of numbers, punctuation with line ends behind it, and white space up to its last line end. Immutable.
 *
 * @param contractions where the endings of English contractions are cut off
 * @param cased whether words are cut where lower case ends and upper case begins
 * @param digits the most characters of a number
 * @param slash whether slashes go with the line ends behind punctuation
 */
public record PatternSplitter(Contractions contractions, boolean cased, int digits, boolean slash) implements Splitter {
    /** Where {@code 's} and its like are told from other text. */
    public enum Contractions {
        /** Nowhere. */
        NONE,
        /** As pieces of their own. */
        FIRST,
        /** As the ends of words. */
        BEHIND
    }

    private static final String PUNCTUATION = "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n";
    private static final String REST = "]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    private static final String UPPER_LOWER = "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+";
    private static final String UPPER = "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*";
    private static final String ENDINGS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";

    /** TikToken files, pattern v1. */
    public static final PatternSplitter V1 = new PatternSplitter(Contractions.NONE, false, 1, false);
    /** TikToken files, pattern v2. */
    public static final PatternSplitter V2 = new PatternSplitter(Contractions.NONE, true, 1, true);
    /** GPT-4's pattern, which is also that of Llama 3. */
    public static final PatternSplitter CL100K = new PatternSplitter(Contractions.FIRST, false, 3, false);
    /** GPT-4o's pattern. */
    public static final PatternSplitter O200K = new PatternSplitter(Contractions.BEHIND, true, 3, true);

    private static final Map<String, PatternSplitter> KNOWN = Map.of(
            ENDINGS + "|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}" + PUNCTUATION + REST, CL100K,
            ENDINGS + "|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}" + PUNCTUATION + REST,
            new PatternSplitter(Contractions.FIRST, false, 1, false),
            UPPER_LOWER + UPPER + "|\\p{N}" + PUNCTUATION + "/" + REST, V2,
            UPPER_LOWER + ENDINGS + "?" + UPPER + ENDINGS + "?|\\p{N}{1,3}" + PUNCTUATION + "/" + REST, O200K);

    private static final byte UPPER_CASE = 1;
    private static final byte LOWER_CASE = 2;
    private static final byte EITHER_CASE = 3; // other letters and marks
    private static final byte[] CASES = new byte[0x20000];

    static {
        for (int c = 0; c < CASES.length; c++) {
            CASES[c] = classify(c);
        }
    }

    /** The splitter that is equal to a pattern, or null. */
    public static PatternSplitter of(String pattern) {
        return KNOWN.get(pattern);
    }

    private static byte classify(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER_CASE;
            case Character.LOWERCASE_LETTER -> LOWER_CASE;
            case Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> EITHER_CASE;
            default -> 0;
        };
    }

    private static int caseOf(int c) {
        return c < CASES.length ? CASES[c] : classify(c);
    }

    /** The character at a place, or -1 where the text is no UTF-8. */
    private static int at(byte[] text, int at, int to) {
        return text[at] >= 0 ? text[at] : Utf8.decode(text, at, to);
    }

    @Override
    public int next(byte[] text, int at, int to) {
        int c = at(text, at, to);
        if (c < 0) {
            return MALFORMED;
        }
        int second = at + Utf8.length(c);
        if (c == '\'' && contractions == Contractions.FIRST) {
            int end = contraction(text, at, to);
            if (end > at) {
                return end;
            }
        }
        int kind = CharClasses.of(c);
        int word = cased ? casedWord(text, at, to, c, second) : word(text, at, to, c, kind, second);
        if (word != at) {
            return word;
        }
        if (kind == CharClasses.NUMBER) {
            return run(text, second, to, CharClasses.NUMBER, digits - 1);
        }
        int start = at;
        if (c == ' ' && second < to) {
            int follower = at(text, second, to);
            if (follower < 0) {
                return MALFORMED;
            }
            start = CharClasses.of(follower) == CharClasses.OTHER ? second : at;
        }
        if (kind == CharClasses.OTHER || start > at) {
            int end = run(text, start, to, CharClasses.OTHER, Integer.MAX_VALUE);
            while (end >= 0 && end < to && (text[end] == '\r' || text[end] == '\n' || slash && text[end] == '/')) {
                end++;
            }
            return end;
        }
        return space(text, at, to);
    }

    /** The end of {@code [^\r\n\p{L}\p{N}]?\p{L}+}, or {@code at}. */
    private static int word(byte[] text, int at, int to, int c, int kind, int second) {
        if (kind == CharClasses.LETTER) {
            return run(text, second, to, CharClasses.LETTER, Integer.MAX_VALUE);
        }
        if (kind == CharClasses.NUMBER || c == '\r' || c == '\n' || second == to) {
            return at;
        }
        int follower = at(text, second, to);
        if (follower < 0) {
            return MALFORMED;
        }
        return CharClasses.of(follower) == CharClasses.LETTER ? run(text, second, to, CharClasses.LETTER, Integer.MAX_VALUE) : at;
    }

    private int casedWord(byte[] text, int at, int to, int c, int second) {
        int kind = CharClasses.of(c);
        boolean canLead = kind != CharClasses.LETTER && kind != CharClasses.NUMBER && c != '\r' && c != '\n';
        int end = at;
        if (canLead && second < to) {
            end = casedLetters(text, second, to, true);
            end = end == second ? at : end;
        }
        if (end == at) {
            end = casedLetters(text, at, to, true);
        }
        if (end == at && canLead && second < to) {
            end = casedLetters(text, second, to, false);
            end = end == second ? at : end;
        }
        if (end == at) {
            end = casedLetters(text, at, to, false);
        }
        if (end <= at || contractions != Contractions.BEHIND || end == to || text[end] != '\'') {
            return end;
        }
        return contraction(text, end, to);
    }

    /**
     * The end of letters that match {@code U*L+} (if {@code lower}) or {@code U+L*}, where marks and letters without case are both U and
     * L; {@code at} if there are none.
     */
    private static int casedLetters(byte[] text, int at, int to, boolean lower) {
        int i = at;
        int lastEither = at; // the end of the last character among the first part that is also an L
        int upperEnd;
        while (i < to) {
            int c = at(text, i, to);
            if (c < 0) {
                return MALFORMED;
            }
            int kind = caseOf(c);
            if ((kind & UPPER_CASE) == 0) {
                break;
            }
            i += Utf8.length(c);
            if (kind == EITHER_CASE) {
                lastEither = i;
            }
        }
        upperEnd = i;
        while (i < to) {
            int c = at(text, i, to);
            if (c < 0) {
                return MALFORMED;
            }
            if ((caseOf(c) & LOWER_CASE) == 0) {
                break;
            }
            i += Utf8.length(c);
        }
        if (lower) {
            return i > upperEnd ? i : lastEither;
        }
        return upperEnd > at ? i : at;
    }

    private static int run(byte[] text, int at, int to, int kind, int most) {
        int i = at;
        for (int n = 0; n < most && i < to; n++) {
            int b = text[i];
            if (b >= 0) {
                if (CharClasses.ASCII[b] != kind) {
                    break;
                }
                i++;
            } else {
                int c = Utf8.decode(text, i, to);
                if (c < 0) {
                    return MALFORMED;
                }
                if (CharClasses.of(c) != kind) {
                    break;
                }
                i += Utf8.length(c);
            }
        }
        return i;
    }

    private int space(byte[] text, int at, int to) {
        int end = at;
        int last = at;
        int lineEnd = at;
        while (end < to) {
            int c = at(text, end, to);
            if (c < 0) {
                return MALFORMED;
            }
            if (CharClasses.of(c) != CharClasses.SPACE) {
                break;
            }
            last = end;
            end += Utf8.length(c);
            if (c == '\r' || c == '\n') {
                lineEnd = end;
            }
        }
        if (lineEnd > at) {
            return lineEnd;
        }
        return end < to && last > at ? last : end;
    }

    private static int contraction(byte[] text, int at, int to) {
        if (at + 1 == to) {
            return at;
        }
        if (at + 2 < to && text[at + 1] == (byte) 0xc5 && text[at + 2] == (byte) 0xbf) {
            return at + 3; // the long s is an s where case does not count
        }
        int one = text[at + 1] | 0x20;
        if (one == 's' || one == 't' || one == 'm' || one == 'd') {
            return at + 2;
        }
        int two = at + 2 < to ? text[at + 2] | 0x20 : 0;
        return (one == 'r' || one == 'v') && two == 'e' || one == 'l' && two == 'l' ? at + 3 : at;
    }
}
