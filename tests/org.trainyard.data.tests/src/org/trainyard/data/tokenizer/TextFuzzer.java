package org.trainyard.data.tokenizer;

import java.util.Random;

/** Random texts of many kinds; always valid Unicode. */
final class TextFuzzer {
    private static final String[] SNIPPETS = {"'s", "'re", "'LL", "'", "''", " '", "don't", "I'm", "we'll've", "  ", "\n", "\n\n", "\r\n",
        "\t", " \t ", "\u00a0", "\u2003", "\u3000", "\u0085", "\u200b", "\ufeff", " the", "The", "hello", " world", "123", " 4567",
        "\u0663\u0664", "\u2167", "\u00bd", "caf\u00e9", "na\u00efve", "\u043f\u0440\u0438\u0432\u0435\u0442", " \u4f60\u597d", "\u65e5\u672c\u8a9e", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
        "\u0645\u0631\u062d\u0628\u0627", "\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\u0301", "a\u0308", "...", "!?", "--", "<|endoftext|>", "{}();", "    return x;",
        "\u0000", "\u001c", "\u007f", "\ud800\udc00", "\udbff\udffd", "aaaaaaaaaaaaaaaaaaaaaaaa", "====================", "http://www.a.b/c?d=e", "e", " "};

    private final Random random;

    TextFuzzer(long seed) {
        random = new Random(seed);
    }

    /** A text of about {@code length} pieces. */
    String text(int length) {
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            switch (kind == 3 ? random.nextInt(3) : kind) {
                case 0 -> text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
                case 1 -> text.append((char) (random.nextInt(6) == 0 ? random.nextInt(128) : ' ' + random.nextInt(95)));
                default -> text.appendCodePoint(codePoint());
            }
        }
        return text.toString();
    }

    private int codePoint() {
        while (true) {
            int limit = switch (random.nextInt(4)) {
                case 0 -> 0x250;
                case 1 -> 0x3000;
                case 2 -> 0x10000;
                default -> 0x110000;
            };
            int c = random.nextInt(limit);
            if (c < 0xd800 || c > 0xdfff) {
                return c;
            }
        }
    }
}
