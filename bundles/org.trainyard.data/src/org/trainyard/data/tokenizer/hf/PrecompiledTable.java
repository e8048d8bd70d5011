package org.trainyard.data.tokenizer.hf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.CharsMap;

/**
 * SentencePiece's table of normalisations as Hugging Face's library applies it: to whole grapheme clusters of up to five bytes, else to
 * their characters, and always by the shortest sequence that the table has. Stateless.
 */
final class PrecompiledTable {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int LONGEST_GRAPHEME = 5;

    private PrecompiledTable() {
    }

    static AlignedText apply(CharsMap map, AlignedText text) {
        AlignedText result = new AlignedText(text.length());
        Matcher graphemes = null;
        for (int at = 0; at < text.length();) {
            char c = text.charAt(at);
            boolean lone = c < 0x80 && c != '\r' && (at + 1 == text.length() || text.charAt(at + 1) < 0x80);
            int end = at + 1;
            if (lone) {
                if (map.isPlainBeforeAscii(c)) {
                    result.append(c, text.origin(at));
                    at++;
                    continue;
                }
            } else {
                graphemes = graphemes == null ? GRAPHEME.matcher(text) : graphemes;
                graphemes.region(at, text.length());
                end = graphemes.lookingAt() ? graphemes.end() : at + 1;
            }
            normalize(map, text, at, end, result);
            at = end;
        }
        return result;
    }

    private static void normalize(CharsMap map, AlignedText text, int from, int to, AlignedText result) {
        byte[] whole = text.toStringAt(from, to).getBytes(StandardCharsets.UTF_8);
        long match = whole.length <= LONGEST_GRAPHEME ? map.shortest(whole, 0, whole.length) : CharsMap.NONE;
        if (match != CharsMap.NONE) {
            result.append(result(map, match), text.origin(from));
            return;
        }
        for (int i = from; i < to;) {
            int c = text.codePointAt(i);
            byte[] letter = Character.toString(c).getBytes(StandardCharsets.UTF_8);
            match = map.shortest(letter, 0, letter.length);
            if (match == CharsMap.NONE) {
                result.appendCodePoint(c, text.origin(i));
            } else {
                result.append(result(map, match), text.origin(i));
            }
            i += Character.charCount(c);
        }
    }

    private static String result(CharsMap map, long match) {
        int start = (int) match;
        return new String(map.results(), start, map.resultEnd(start) - start, StandardCharsets.UTF_8);
    }
}
