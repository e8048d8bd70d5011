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

    @Test
    void paddedSizes() {
        int[][] cases = {{50257, 1, 50304}, {50257, 2, 50432}, {50257, 4, 50688}, {50257, 8, 51200}, {30524, 1, 30592},
            {30524, 8, 30720}, {32000, 2, 32000}, {32000, 4, 32256}, {32000, 8, 32768}};
        for (int[] example : cases) {
            assertEquals(example[2], PaddedVocabulary.size(example[0], PaddedVocabulary.DEFAULT_DIVISIBLE_BY, example[1]));
        }
        assertThrows(UserError.class, () -> PaddedVocabulary.size(0, 128, 1));
    }
}
