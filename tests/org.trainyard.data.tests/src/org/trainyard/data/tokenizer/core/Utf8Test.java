package org.trainyard.data.tokenizer.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Replacement characters as Python's {@code bytes.decode("utf-8", "replace")} gives them; Java gives fewer for encoded surrogates. */
class Utf8Test {
    @Test
    void malformedBytesAreReplacedAsPythonDoes() {
        assertText("\ufffd\ufffd\ufffd", "eda080"); // a surrogate
        assertText("\ufffd\ufffdA", "edbf41"); // half of one
        assertText("\ud7ff", "ed9fbf"); // the last character before the surrogates
        assertText("\ufffdA", "ed9f41");
        assertText("\ufffd\ufffd", "eda0");
        assertText("\ufffd", "ed");
        assertText("\ufffd\ufffd\ufffd\ufffd", "f4908080"); // beyond the last code point
        assertText("\ufffd\ufffd\ufffd", "e080af"); // overlong
        assertText("\ufffd\ufffd", "c0af");
        assertText("\ufffdx", "e282" + "78"); // cut off: one for all of it
        assertText("\ufffdx", "f09f98" + "78");
        assertText("\ufffd\ufffd", "ffbf");
        assertText("a\ud83d\ude00", "61f09f9880");
    }

    private static void assertText(String expected, String hex) {
        byte[] bytes = HexFormat.of().parseHex("4d" + hex + "4e");
        assertEquals(expected, Utf8.text(bytes, 1, bytes.length - 1), hex);
    }
}
