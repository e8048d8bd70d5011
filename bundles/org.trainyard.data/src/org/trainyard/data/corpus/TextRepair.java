package org.trainyard.data.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Repairs text that went through the wrong encoding, in the way of ftfy: UTF-8 that was read as Windows-1252 is turned back, control
 * characters are dropped, line ends become line feeds, and everything is composed (NFC). Where sound letters stand beside garbled ones, only
 * what can hardly be anything else is turned back. Stateless.
 */
public final class TextRepair {
    private static final int ROUNDS = 3; // text can be garbled more than once
    private static final int MANY = 3; // doubtful sequences that together leave no doubt
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int FIRST_HIGH = 0x80;
    private static final int LAST_HIGH = 0x9f;
    private static final int LAST_TRAILING = 0xbf;
    /** The characters beyond Latin-1 that Windows-1252 has, with their bytes. */
    private static final Map<Character, Integer> WINDOWS = windows();
    /** What sound text has behind a letter with an accent: quotes, dashes and their like. */
    private static final String PUNCTUATION = "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2039\u203a\u2022\u00ab\u00bb";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private TextRepair() {
    }

    private static Map<Character, Integer> windows() {
        Map<Character, Integer> result = new HashMap<>();
        for (int b = FIRST_HIGH; b <= LAST_HIGH; b++) {
            char c = new String(new byte[] {(byte) b}, Charset.forName("windows-1252")).charAt(0);
            if (c > '\u00ff' && c != '\ufffd') {
                result.put(c, b);
            }
        }
        return result;
    }

    /** The repaired text; text that is sound comes back as it is. */
    public static String repair(String text) {
        String result = text;
        for (int round = 0; round < ROUNDS; round++) {
            String decoded = decodeAgain(result);
            if (decoded == null) {
                break;
            }
            result = decoded;
        }
        return Normalizer.normalize(withoutControls(result), Normalizer.Form.NFC);
    }

    /** The text as it was before it was garbled, or null if it does not look as if it was. */
    private static String decodeAgain(String text) {
        int found = 0;
        boolean sure = false;
        for (int i = 0; i < text.length(); i++) {
            int length = sequence(text, i);
            if (length > 0) {
                found++;
                sure |= isSure(text, i, length);
                i += length - 1;
            }
        }
        if (!sure && found < MANY) {
            return null;
        }
        String whole = decode(text, 0, text.length());
        return whole != null ? whole : sure ? partly(text) : null;
    }

    private static String partly(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int length = sequence(text, i);
            if (length > 0 && isSure(text, i, length)) {
                result.append(decode(text, i, i + length));
                i += length - 1;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    /** The number of characters from there that are, as bytes of Windows-1252, one character of several bytes of UTF-8; or 0. */
    private static int sequence(String text, int at) {
        char lead = text.charAt(at);
        if (lead < '\u00c2' || lead > '\u00f4') {
            return 0;
        }
        int length = lead < '\u00e0' ? 2 : lead < '\u00f0' ? 3 : 4;
        if (at + length > text.length()) {
            return 0;
        }
        int second = windowsByte(text.charAt(at + 1)); // mostly this decides, and quickly
        return second >= FIRST_HIGH && second <= LAST_TRAILING && decode(text, at, at + length) != null ? length : 0;
    }

    /** The byte of a character in Windows-1252, or -1; the bytes that it leaves out are control characters, as in browsers. */
    private static int windowsByte(char c) {
        return c <= '\u00ff' ? c : WINDOWS.getOrDefault(c, -1);
    }

    /** Whether a sequence is hardly ever sound text; "\u00c9\u2122" may be. */
    private static boolean isSure(String text, int at, int length) {
        char lead = text.charAt(at);
        char second = text.charAt(at + 1);
        if (length == 2) {
            return (lead == '\u00c2' || lead == '\u00c3') && PUNCTUATION.indexOf(second) < 0;
        }
        if (lead == '\u00e2' && second == '\u20ac' || lead == '\u00f0' && second == '\u0178') { // of punctuation, and of emoji
            return true;
        }
        return text.substring(at + 1, at + length).chars().noneMatch(c -> c == NO_BREAK_SPACE || PUNCTUATION.indexOf(c) >= 0);
    }

    /** The characters as bytes of Windows-1252, read as UTF-8; null if they are none. */
    private static String decode(String text, int from, int to) {
        ByteBuffer bytes = ByteBuffer.allocate(to - from);
        for (int i = from; i < to; i++) {
            int b = windowsByte(text.charAt(i));
            if (b < 0) {
                return null;
            }
            bytes.put((byte) b);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String withoutControls(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                result.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c != BYTE_ORDER_MARK) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
