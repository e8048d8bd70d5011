package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.trainyard.run.UserError;

class NullTokenizerTest {
    private final Tokenizer tokenizer = Tokenizers.create(TokenizerOptions.of("NullTokenizer").withVocabSize(100));

    @Test
    void idsAreTheText() {
        assertEquals(101, tokenizer.vocabSize());
        assertEquals(100, tokenizer.eod());
        assertArrayEquals(new int[] {1, 22, 100}, tokenizer.tokenize("1  22\n100"));
        assertEquals("1 22 100", tokenizer.detokenize(1, 22, 100));
        assertArrayEquals(new int[] {0, 3, 6}, tokenizer.offsets(new int[] {1, 22, 100}, "1  22\n100"));
    }

    @Test
    void otherTextIsRefused() {
        for (String text : new String[] {"x", "-1", "101", "99999999999"}) {
            assertThrows(UserError.class, () -> tokenizer.tokenize(text));
        }
        assertThrows(UserError.class, () -> Tokenizers.create(TokenizerOptions.of("NullTokenizer")));
    }
}
