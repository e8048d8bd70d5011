package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;

/** The hand-written splitter against the regular expression it replaces. */
class Gpt2SplitterTest {
    private static final Pattern PATTERN = Pattern.compile(
            "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void whiteSpace() {
        for (String text : new String[] {" ", "  ", "a ", "a  ", " a", "  a", "\n a", " \na", "\n\na", "\na", "a\u00a0 b", "a \u00a0b", "\u3000\u3000x", "\t 's"}) {
            assertSame(text);
        }
    }

    @Test
    void contractions() {
        for (String text : new String[] {"it's", "it'S", "'", "''s", "'s", " 's", "we'll", "we'l", "we'lx", "'re've'm'd't", "a'vex", "'v", "'r"}) {
            assertSame(text);
        }
    }

    @Test
    void everyCharacterBetweenOthers() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3400 ? 1 : 41) {
            if (c < 0xd800 || c > 0xdfff) {
                String character = Character.toString(c);
                assertSame("a" + character + "1" + character + " " + character + character + "!" + character);
            }
        }
    }

    @Test
    void fuzzedText() {
        TextFuzzer fuzzer = new TextFuzzer(11);
        for (int i = 0; i < 20_000; i++) {
            assertSame(fuzzer.text(1 + i % 30));
        }
    }

    private static void assertSame(String text) {
        List<String> expected = new ArrayList<>();
        for (Matcher matcher = PATTERN.matcher(text); matcher.find();) {
            expected.add(matcher.group());
        }
        List<String> pieces = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length;) {
            int end = Gpt2Splitter.next(bytes, at, bytes.length);
            pieces.add(new String(bytes, at, end - at, StandardCharsets.UTF_8));
            at = end;
        }
        assertEquals(expected, pieces);
    }
}
