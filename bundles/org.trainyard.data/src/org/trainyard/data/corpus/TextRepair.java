package org.trainyard.data.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Repairs text that went through the wrong encoding, in the way of ftfy: UTF-8 that was read as Windows-1252 is turned back, control
 * characters are dropped, line ends become line feeds, and everything is composed (NFC). Stateless.
 */
public final class TextRepair {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ROUNDS = 3; // text can be garbled more than once
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextRepair() {
    }

    /** The repaired text; text that is sound comes back as it is. */
    public static String repair(String text) {
        String result = text;
        for (int round = 0; round < ROUNDS && looksGarbled(result); round++) {
            String decoded = decodeAgain(result);
            if (decoded == null) {
                break;
            }
            result = decoded;
        }
        return Normalizer.normalize(withoutControls(result), Normalizer.Form.NFC);
    }

    /** A lead byte of UTF-8 read as a letter with an accent, followed by a trailing byte read as a sign. */
    private static boolean looksGarbled(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00c2' && c <= '\u00f4' && isTrailing(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrailing(char c) {
        if (c >= '\u0080' && c <= '\u00bf') {
            return true;
        }
        return c > '\u00ff' && WINDOWS.newEncoder().canEncode(c); // the signs that Windows has at 80 to 9f
    }

    /** The text's characters as bytes, read as UTF-8; null if they are none. */
    private static String decodeAgain(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\u00ff') {
                bytes.put((byte) c);
                continue;
            }
            try {
                ByteBuffer one = WINDOWS.newEncoder().encode(CharBuffer.wrap(text, i, i + 1));
                bytes.put(one.get());
            } catch (CharacterCodingException e) {
                return null; // sound letters stand beside: rather leave all as it is
            }
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
