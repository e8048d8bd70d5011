package org.trainyard.data.tokenizer;

import org.trainyard.run.UserError;

/** The size of an embedding table: a vocabulary rounded up so that it divides among tensor-parallel ranks. */
public final class PaddedVocabulary {
    /** Megatron's {@code --make-vocab-size-divisible-by}. */
    public static final int DEFAULT_DIVISIBLE_BY = 128;

    private PaddedVocabulary() {
    }

    /** The smallest multiple of {@code divisibleBy · tensorParallel} that holds {@code vocabSize} ids. */
    public static int size(int vocabSize, int divisibleBy, int tensorParallel) {
        if (vocabSize < 1 || divisibleBy < 1 || tensorParallel < 1) {
            throw new UserError("vocabulary size " + vocabSize + ", --make-vocab-size-divisible-by " + divisibleBy
                    + " and tensor-parallel size " + tensorParallel + " must all be at least 1");
        }
        long multiple = (long) divisibleBy * tensorParallel;
        return Math.toIntExact(Math.ceilDiv((long) vocabSize, multiple) * multiple);
    }
}
