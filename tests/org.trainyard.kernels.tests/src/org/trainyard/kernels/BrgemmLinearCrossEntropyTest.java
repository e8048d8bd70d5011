package org.trainyard.kernels;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel.Arguments;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;

class BrgemmLinearCrossEntropyTest extends LinearCrossEntropyContract {
    BrgemmLinearCrossEntropyTest() { super(new BrgemmLinearCrossEntropy()); }

    @BeforeEach
    void microKernelsAreThere() { assumeTrue(kernel.supports(Device.CPU, DType.BFLOAT16), "this processor has neither AMX nor AVX-512 with bf16"); }

    /** An odd vocabulary or a hidden size that does not fill the tiles goes to the next kernel. */
    @ParameterizedTest
    @CsvSource({"20,64,131", "20,50,128", "4,64,128"})
    void handsOtherShapesOn(int tokens, int hidden, int vocabulary) {
        LinearCrossEntropyKernel plain = Samples.plain(LinearCrossEntropyKernel.class, DType.FLOAT32);
        try (Scope _ = Scope.open()) {
            Problem p = Problem.of(DType.FLOAT32, tokens, hidden, vocabulary);
            Arguments expected = p.arguments(0, true);
            plain.run(expected);
            Arguments actual = p.arguments(0, true);
            kernel.run(actual);
            Samples.assertClose(1e-6, expected.losses(), actual.losses());
            Samples.assertClose(1e-6, expected.weightGradient(), actual.weightGradient());
        }
    }
}
