package org.trainyard.kernels;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel.Arguments;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;

class VectorLinearCrossEntropyTest extends LinearCrossEntropyContract {
    VectorLinearCrossEntropyTest() { super(new VectorLinearCrossEntropy()); }

    /** Vocabularies that fill no vector, and more tokens than a chunk. */
    @ParameterizedTest
    @CsvSource({"20,50,131", "3,8,5", "1030,16,67"})
    void takesAnyShape(int tokens, int hidden, int vocabulary) {
        LinearCrossEntropyKernel plain = Samples.plain(LinearCrossEntropyKernel.class, DType.FLOAT32);
        try (Scope _ = Scope.open()) {
            Problem p = Problem.of(DType.FLOAT32, tokens, hidden, vocabulary);
            Arguments expected = p.arguments(0.5, false);
            plain.run(expected);
            Arguments actual = p.arguments(0.5, false);
            kernel.run(actual);
            Samples.assertClose(1e-6, expected.losses(), actual.losses());
            Samples.assertClose(1e-6, expected.hiddenGradient(), actual.hiddenGradient());
            Samples.assertClose(1e-6, expected.weightGradient(), actual.weightGradient());
        }
    }
}
