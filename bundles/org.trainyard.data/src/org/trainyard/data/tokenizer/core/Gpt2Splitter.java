package org.trainyard.data.tokenizer.core;

/**
 * Cuts UTF-8 text into GPT-2's pieces without a regular expression.
 *
 * <p>Equivalent to
 * {@code 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+}
 * with the character classes of this Java's Unicode version. Stateless.
 */
public final class Gpt2Splitter {
    /** What {@link #next} gives when the text is no UTF-8. */
    public static final int MALFORMED = -1;

    private Gpt2Splitter() {
    }

    /** The end of the piece that begins at {@code at < to}, or {@link #MALFORMED}. */
    public static int next(byte[] text, int at, int to) {
        byte[] ascii = CharClasses.ASCII;
        int first = text[at];
        int start = at;
        if (first == ' ') {
            if (at + 1 == to) {
                return to;
            }
            start = at + 1; // a blank goes with what follows it, unless that is white space too
            first = text[start];
        } else if (first == '\'') {
            int end = contraction(text, at, to);
            if (end > at) {
                return end;
            }
        }
        int kind;
        int end;
        if (first >= 0) {
            kind = ascii[first];
            end = start + 1;
        } else {
            int c = Utf8.decode(text, start, to);
            if (c == Utf8.MALFORMED) {
                return MALFORMED;
            }
            kind = CharClasses.of(c);
            end = start + Utf8.length(c);
        }
        if (kind == CharClasses.SPACE) {
            return whiteSpace(text, at, to);
        }
        while (end < to) {
            int b = text[end];
            if (b >= 0) {
                if (ascii[b] != kind) {
                    return end;
                }
                end++;
            } else {
                int c = Utf8.decode(text, end, to);
                if (c == Utf8.MALFORMED) {
                    return MALFORMED;
                }
                if (CharClasses.of(c) != kind) {
                    return end;
                }
                end += Utf8.length(c);
            }
        }
        return end;
    }

    /** A run of white space, without its last character if something else follows and the run is longer than that. */
    private static int whiteSpace(byte[] text, int at, int to) {
        int end = at;
        int last = at;
        while (end < to) {
            int b = text[end];
            int length = 1;
            int kind;
            if (b >= 0) {
                kind = CharClasses.ASCII[b];
            } else {
                int c = Utf8.decode(text, end, to);
                if (c == Utf8.MALFORMED) {
                    return MALFORMED;
                }
                kind = CharClasses.of(c);
                length = Utf8.length(c);
            }
            if (kind != CharClasses.SPACE) {
                return last > at ? last : end;
            }
            last = end;
            end += length;
        }
        return to;
    }

    private static int contraction(byte[] text, int at, int to) {
        if (at + 1 < to) {
            byte second = text[at + 1];
            if (second == 's' || second == 't' || second == 'm' || second == 'd') {
                return at + 2;
            }
            if (at + 2 < to) {
                byte third = text[at + 2];
                if ((second == 'r' || second == 'v') && third == 'e' || second == 'l' && third == 'l') {
                    return at + 3;
                }
            }
        }
        return at;
    }
}
