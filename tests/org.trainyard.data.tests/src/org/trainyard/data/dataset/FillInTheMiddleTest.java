package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trainyard.data.tokenizer.NullTokenizer;
import org.trainyard.data.tokenizer.Samples;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.run.UserError;

class FillInTheMiddleTest {
    private static final Tokenizer GPT2 = Samples.gpt2();
    private static final int PREFIX = 50001;
    private static final int MIDDLE = 50002;
    private static final int SUFFIX = 50003;
    private static final int PAD = 50004;
    private static final int SPLIT = 50005;
    private static final String TEXT = "In the beginning God created the heaven and the earth, and the earth was without form.";

    private static FillInTheMiddle fim(double rate, double suffixFirst, int split, String untouched) {
        FillInTheMiddle.Marks marks = new FillInTheMiddle.Marks(PREFIX, MIDDLE, SUFFIX, PAD, GPT2.eod(), split);
        return new FillInTheMiddle(GPT2, marks, rate, suffixFirst, 1, untouched);
    }

    private static long[] sample(int room, int... tokens) {
        long[] text = new long[tokens.length + room];
        Arrays.fill(text, GPT2.eod());
        for (int i = 0; i < tokens.length; i++) {
            text[i] = tokens[i];
        }
        return text;
    }

    /** What the parts say when they are put together again. */
    private static String restored(long[] text, int end) {
        List<Integer> ids = Arrays.stream(text, 0, end).mapToObj(t -> (int) t).toList();
        int suffix = ids.indexOf(SUFFIX);
        int middle = ids.indexOf(MIDDLE);
        assertEquals(PREFIX, ids.getFirst());
        if (suffix == 1) { // suffix first: prefix and middle follow one another
            return text(ids.subList(middle + 1, ids.size())) + text(ids.subList(2, middle));
        }
        return text(ids.subList(1, suffix)) + text(ids.subList(middle + 1, ids.size())) + text(ids.subList(suffix + 1, middle));
    }

    private static String text(List<Integer> ids) {
        return GPT2.detokenize(ids.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void thePartsStillMakeTheText() {
        for (double suffixFirst : new double[] {0, 1}) {
            for (long seed = 0; seed < 50; seed++) {
                long[] text = sample(12, GPT2.tokenize(TEXT));
                fim(1, suffixFirst, Tokenizer.NONE, null).apply(text, seed);
                int end = IntStream.range(0, text.length).filter(i -> text[i] == GPT2.eod()).findFirst().orElse(text.length);
                assertEquals(TEXT, restored(text, end));
            }
        }
    }

    @Test
    void theSeedDecides() {
        long[] one = sample(12, GPT2.tokenize(TEXT));
        long[] other = one.clone();
        fim(1, 0.5, Tokenizer.NONE, null).apply(one, 7);
        fim(1, 0.5, Tokenizer.NONE, null).apply(other, 7);
        assertArrayEquals(one, other);
    }

    @Test
    void nothingChangesAtRateZeroOrBehindThePrefix() {
        long[] text = sample(0, GPT2.tokenize(TEXT));
        long[] before = text.clone();
        fim(0, 0.5, Tokenizer.NONE, null).apply(text, 1);
        assertArrayEquals(before, text);
        fim(1, 0.5, Tokenizer.NONE, "In the").apply(text, 1);
        assertArrayEquals(before, text);
    }

    @Test
    void fragmentsArePermutedEachByItself() {
        int[] half = GPT2.tokenize(TEXT);
        int[] both = IntStream.concat(IntStream.concat(IntStream.of(half), IntStream.of(SPLIT)), IntStream.of(half)).toArray();
        long[] text = sample(20, both);
        fim(1, 0, SPLIT, null).apply(text, 3);
        int split = IntStream.range(0, text.length).filter(i -> text[i] == SPLIT).findFirst().orElseThrow();
        assertEquals(TEXT, restored(text, split));
        assertEquals(PREFIX, text[split + 1]);
    }

    @Test
    void theLengthStays() {
        long[] text = sample(0, GPT2.tokenize(TEXT));
        int length = text.length;
        fim(1, 0, Tokenizer.NONE, null).apply(text, 5);
        assertEquals(length, text.length);
        assertTrue(Arrays.stream(text).anyMatch(t -> t == MIDDLE) || Arrays.stream(text).anyMatch(t -> t == SUFFIX));
    }

    @Test
    void missingMarksAreNamed() {
        assertThrows(UserError.class, () -> new FillInTheMiddle.Marks(-1, 1, 2, 3, 4, -1));
        FillInTheMiddle.Marks marks = new FillInTheMiddle.Marks(0, 1, 2, 3, 4, -1);
        assertThrows(UserError.class, () -> new FillInTheMiddle(new NullTokenizer(9), marks, 1.5, 0, 0, null));
    }
}
