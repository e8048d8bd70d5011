package org.trainyard.data.preprocess;

import java.nio.charset.StandardCharsets;

/** The lexical half of {@link JsonLine}: checks JSON values and unescapes strings into one growing buffer. For one thread. */
final class JsonScanner {
    private static final int MAX_DEPTH = 500;
    private static final int REPLACEMENT = 0xfffd;

    private byte[] line;
    private int from;
    private int to; // the line's end, once it has been seen; before, where the bytes end
    private int at;
    private byte[] text = new byte[1 << 14];
    private int textEnd;

    /** Begins with a line that starts at {@code from}, and ends at a line feed or at {@code to}. */
    void start(byte[] line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        at = from;
        textEnd = 0;
        int most = Math.addExact(to - from, 2 * Long.BYTES); // no escape is shorter than what it stands for
        if (text.length < most) {
            text = new byte[most];
        }
    }

    byte[] text() {
        return text;
    }

    int textEnd() {
        return textEnd;
    }

    void rewindText(int end) {
        textEnd = end;
    }

    /** The next character that is no white space, or 0 at the line's end. */
    int peek() {
        while (at < to && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r')) {
            at++;
        }
        stopAtLineEnd();
        return at < to ? line[at] : 0;
    }

    private void stopAtLineEnd() {
        if (at < to && line[at] == '\n') {
            to = at;
        }
    }

    /** Where the line ends; known after {@link #end()}. */
    int lineEnd() {
        return to;
    }

    boolean accept(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char wanted, String what) throws BrokenDocument {
        if (!accept(wanted)) {
            throw broken("expected " + what);
        }
    }

    void end() throws BrokenDocument {
        if (peek() != 0 || at < to) {
            throw broken("expected nothing after the object");
        }
    }

    BrokenDocument broken(String what) {
        to = ByteSearch.lineEnd(line, at, to);
        int characters = new String(line, from, at - from, StandardCharsets.UTF_8).length();
        String found = at >= to ? "the line ends here" : "found " + quote();
        return new BrokenDocument(characters + 1, what + ", " + found);
    }

    private String quote() {
        String rest = new String(line, at, Math.min(24, to - at), StandardCharsets.UTF_8);
        return "\"" + rest.substring(0, Math.min(12, rest.length())).replaceAll("\\p{Cntrl}", "?") + "\"";
    }

    /** Appends an unescaped string to the text. */
    void string(String what) throws BrokenDocument {
        if (peek() != '"') {
            throw broken("expected " + what);
        }
        at++;
        while (true) {
            copyPlain();
            stopAtLineEnd();
            if (at >= to) {
                throw broken("expected a closing quote");
            }
            int c = line[at];
            if (c == '"') {
                at++;
                return;
            }
            if (c != '\\') {
                throw broken("a control character must be written as an escape within a string");
            }
            escape();
        }
    }

    /** Copies up to the next quote, backslash or control character. */
    private void copyPlain() {
        byte[] source = line; // in locals, as every store to an array could otherwise have changed the fields
        byte[] target = text;
        int read = at;
        int shift = textEnd - read;
        long special = 0;
        for (; read <= to - Long.BYTES; read += Long.BYTES) {
            long eight = (long) ByteSearch.LONG.get(source, read);
            ByteSearch.LONG.set(target, read + shift, eight);
            special = ByteSearch.specials(eight);
            if (special != 0) {
                read += Long.numberOfTrailingZeros(special) >>> 3;
                break;
            }
        }
        while (special == 0 && read < to && source[read] != '"' && source[read] != '\\' && (source[read] & 0xe0) != 0) {
            target[read + shift] = source[read];
            read++;
        }
        at = read;
        textEnd = read + shift;
    }

    private void escape() throws BrokenDocument {
        int c = at + 1 < to ? line[at + 1] : 0;
        int plain = switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> -1;
            default -> throw broken("expected an escape such as \\n, \\\" or \\u0041");
        };
        if (plain >= 0) {
            text[textEnd++] = (byte) plain;
            at += 2;
        } else {
            int unit = hex(at + 2);
            at += 6;
            appendCodePoint(pair(unit));
        }
    }

    /** The code point a unit begins; a surrogate without its partner is no character and becomes U+FFFD. */
    private int pair(int unit) throws BrokenDocument {
        if (unit < 0xd800 || unit > 0xdfff) {
            return unit;
        }
        if (unit < 0xdc00 && at + 1 < to && line[at] == '\\' && line[at + 1] == 'u') {
            int low = hex(at + 2);
            if (low >= 0xdc00 && low <= 0xdfff) {
                at += 6;
                return Character.toCodePoint((char) unit, (char) low);
            }
        }
        return REPLACEMENT;
    }

    private int hex(int start) throws BrokenDocument {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = start + i < to ? Character.digit((char) (line[start + i] & 0xff), 16) : -1;
            if (digit < 0) {
                throw broken("expected four hexadecimal digits after \\u");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private void appendCodePoint(int c) {
        if (c < 0x80) {
            text[textEnd++] = (byte) c;
        } else if (c < 0x800) {
            text[textEnd++] = (byte) (0xc0 | c >> 6);
            text[textEnd++] = (byte) (0x80 | c & 0x3f);
        } else {
            if (c < 0x10000) {
                text[textEnd++] = (byte) (0xe0 | c >> 12);
            } else {
                text[textEnd++] = (byte) (0xf0 | c >> 18);
                text[textEnd++] = (byte) (0x80 | c >> 12 & 0x3f);
            }
            text[textEnd++] = (byte) (0x80 | c >> 6 & 0x3f);
            text[textEnd++] = (byte) (0x80 | c & 0x3f);
        }
    }

    /** Checks and passes over any value. */
    void skipValue() throws BrokenDocument {
        skipValue(0);
    }

    private void skipValue(int depth) throws BrokenDocument {
        if (depth > MAX_DEPTH) {
            throw broken("values are nested more than " + MAX_DEPTH + " deep");
        }
        switch (peek()) {
            case '"' -> {
                int end = textEnd;
                string("a string");
                textEnd = end;
            }
            case '{' -> {
                at++;
                if (!accept('}')) {
                    do {
                        int end = textEnd;
                        string("a key in quotes");
                        textEnd = end;
                        expect(':', "\":\" after a key");
                        skipValue(depth + 1);
                    } while (accept(','));
                    expect('}', "\",\" or \"}\" after a value");
                }
            }
            case '[' -> {
                at++;
                if (!accept(']')) {
                    do {
                        skipValue(depth + 1);
                    } while (accept(','));
                    expect(']', "\",\" or \"]\" after a value");
                }
            }
            default -> skipWord();
        }
    }

    private void skipWord() throws BrokenDocument {
        int start = at;
        while (at < to && (line[at] > ' ' || line[at] < 0) && ",:{}[]\"".indexOf(line[at]) < 0) {
            at++;
        }
        String word = new String(line, start, at - start, StandardCharsets.UTF_8);
        switch (word) {
            case "true", "false", "null", "NaN", "Infinity", "-Infinity" -> { }
            default -> {
                if (!isNumber(word)) {
                    at = start;
                    throw broken("expected a value");
                }
            }
        }
    }

    /** JSON's number: -?(0|[1-9]digits)(.digits)?([eE][+-]?digits)? */
    private static boolean isNumber(String word) {
        int i = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, i);
        if (whole == i || word.charAt(i) == '0' && whole > i + 1) {
            return false;
        }
        i = whole;
        if (i < word.length() && word.charAt(i) == '.') {
            int fraction = digits(word, i + 1);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < word.length() && (word.charAt(i) | 0x20) == 'e') {
            i++;
            if (i < word.length() && (word.charAt(i) == '+' || word.charAt(i) == '-')) {
                i++;
            }
            int exponent = digits(word, i);
            if (exponent == i) {
                return false;
            }
            i = exponent;
        }
        return i == word.length();
    }

    private static int digits(String word, int at) {
        int i = at;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
