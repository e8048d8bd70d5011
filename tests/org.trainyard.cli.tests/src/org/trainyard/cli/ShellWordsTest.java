package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed for the user to type comes back from a shell as it was. */
class ShellWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"runs/quickstart", "./trainyard", "", "a b", "it's", "$HOME", "a\"b\\c", "*", "-x=1,2:@%+_", "ä", "~"})
    void aShellReadsTheWordBack(String word) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellWords.quote(word)).start();
        assertEquals(word, new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(0, shell.waitFor());
    }

    @org.junit.jupiter.api.Test
    void whatNeedsNoQuotesHasNone() {
        assertEquals("runs/quickstart-2", ShellWords.quote("runs/quickstart-2"));
    }
}
