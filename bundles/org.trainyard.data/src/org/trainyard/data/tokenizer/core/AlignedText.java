package org.trainyard.data.tokenizer.core;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text on its way through normalisation: UTF-16 characters, each with the index in the original text that it comes from. Not
 * thread-safe.
 */
public final class AlignedText implements CharSequence {
    private char[] chars;
    private int[] origins;
    private int length;

    /** Empty, with room for {@code capacity} characters. */
    public AlignedText(int capacity) {
        chars = new char[Math.max(8, capacity)];
        origins = new int[chars.length];
    }

    /** A text as it is. */
    public static AlignedText of(String text) {
        AlignedText aligned = new AlignedText(text.length());
        text.getChars(0, text.length(), aligned.chars, 0);
        for (int i = 0; i < text.length(); i++) {
            aligned.origins[i] = i;
        }
        aligned.length = text.length();
        return aligned;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    /** The code point at an index. */
    public int codePointAt(int index) {
        return Character.codePointAt(chars, index, length);
    }

    /** Where the character at an index comes from; at the end, where the last one comes from. */
    public int origin(int index) {
        return length == 0 ? 0 : origins[Math.min(index, length - 1)];
    }

    /** Appends a character that comes from {@code origin}. */
    public void append(char c, int origin) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
            origins = Arrays.copyOf(origins, 2 * length);
        }
        chars[length] = c;
        origins[length++] = origin;
    }

    /** Appends a code point that comes from {@code origin}. */
    public void appendCodePoint(int c, int origin) {
        if (Character.isBmpCodePoint(c)) {
            append((char) c, origin);
        } else {
            append(Character.highSurrogate(c), origin);
            append(Character.lowSurrogate(c), origin);
        }
    }

    /** Appends text, all of which comes from {@code origin}. */
    public void append(CharSequence text, int origin) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), origin);
        }
    }

    /** Appends {@code other[from … to)} with its origins. */
    public void append(AlignedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.chars[i], other.origins[i]);
        }
    }

    @Override
    public AlignedText subSequence(int from, int to) {
        AlignedText part = new AlignedText(to - from);
        part.append(this, from, to);
        return part;
    }

    /** The characters {@code [from … to)}. */
    public String toStringAt(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** A Unicode normalisation form of this text. */
    public AlignedText normalized(Normalizer.Form form) {
        String text = toString();
        if (Normalizer.isNormalized(text, form)) {
            return this;
        }
        AlignedText result = new AlignedText(length + 8);
        int from = 0;
        while (from < length) {
            int to = from + Character.charCount(codePointAt(from));
            while (to < length && !beginsSegment(codePointAt(to))) {
                to += Character.charCount(codePointAt(to));
            }
            String part = text.substring(from, to);
            String changed = Normalizer.normalize(part, form);
            if (changed.equals(part)) {
                result.append(this, from, to);
            } else {
                for (int i = 0; i < changed.length(); i++) { // a shorter or longer text keeps what order there is
                    result.append(changed.charAt(i), origins[Math.min(from + i, to - 1)]);
                }
            }
            from = to;
        }
        return result;
    }

    /** Whether normalisation never joins the character with what precedes it: not a mark, and not a Jamo, or a form of one, that completes a syllable. */
    private static boolean beginsSegment(int c) {
        if (c < 0x300 || c >= 0x4e00 && c <= 0x9fff) {
            return true;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return !mark && !(c >= 0x1160 && c <= 0x11ff) && !(c >= 0x3131 && c <= 0x318e) && !(c >= 0xd7b0 && c <= 0xd7ff) && c != 0xff9e && c != 0xff9f && !(c >= 0xffa0 && c <= 0xffdc);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
