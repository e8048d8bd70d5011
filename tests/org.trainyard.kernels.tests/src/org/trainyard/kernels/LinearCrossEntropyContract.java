package org.trainyard.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel.Arguments;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** What every kernel of output layer and cross entropy must do, against the plain twin in fp64. */
abstract class LinearCrossEntropyContract {
    final LinearCrossEntropyKernel kernel;

    LinearCrossEntropyContract(LinearCrossEntropyKernel kernel) { this.kernel = kernel; }

    record Problem(Tensor hidden, Tensor weight, Tensor targets, Tensor coefficients) {
        static Problem of(DType type, int tokens, int hidden, int vocabulary) {
            Random random = new Random(5);
            long[] targets = random.longs(tokens, 0, vocabulary).toArray();
            targets[0] = 0;
            targets[tokens - 1] = vocabulary - 1;
            double[] coefficients = random.doubles(tokens, 0, 2.0 / tokens).toArray();
            coefficients[1] = 0;
            return new Problem(Samples.normal(1, 1, type, tokens, hidden), Samples.normal(2, 0.3, type, vocabulary, hidden), Tensors.of(targets, tokens),
                Aten.to(Tensors.of(coefficients, tokens), type == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32));
        }

        Problem as(DType type) {
            return new Problem(Aten.to(hidden, type), Aten.to(weight, type), targets, Aten.to(coefficients, type == DType.FLOAT64 ? type : DType.FLOAT32));
        }

        Arguments arguments(double weightGradient, boolean overwrite) {
            DType wide = coefficients.dtype();
            return new Arguments(hidden, weight, targets, coefficients, Tensors.empty(wide, Device.CPU, targets.numel()), Tensors.emptyLike(hidden),
                Tensors.full(weightGradient, wide, Device.CPU, weight.shape()), overwrite, null);
        }
    }

    /** fp32 must be as exact as ATen's own fp32; bf16 is limited by the rounding of the hidden gradient and of the probabilities. */
    @ParameterizedTest
    @CsvSource({"16,64,130", "65,64,512", "300,128,1000", "257,192,1538", "520,64,770"})
    void agreesWithTheTwinInDoublePrecision(int tokens, int hidden, int vocabulary) {
        LinearCrossEntropyKernel plain = Samples.plain(LinearCrossEntropyKernel.class, DType.FLOAT64);
        for (DType type : new DType[] {DType.BFLOAT16, DType.FLOAT32}) {
            try (Scope _ = Scope.open()) {
                Problem problem = Problem.of(type, tokens, hidden, vocabulary);
                Arguments expected = problem.as(DType.FLOAT64).arguments(0.25, false);
                plain.run(expected);
                Arguments actual = problem.arguments(0.25, false);
                kernel.run(actual);
                boolean fp32 = type == DType.FLOAT32;
                Samples.assertClose(2e-6, expected.losses(), actual.losses());
                Samples.assertClose(fp32 ? 2e-6 : 5e-3, expected.hiddenGradient(), actual.hiddenGradient());
                Samples.assertClose(fp32 ? 2e-6 : 5e-3, expected.weightGradient(), actual.weightGradient());
            }
        }
    }

    @Test
    void overwritesWhenTheGradientIsNew() {
        try (Scope _ = Scope.open()) {
            Problem problem = Problem.of(DType.BFLOAT16, 100, 64, 600);
            Arguments fromZero = problem.arguments(0, false);
            kernel.run(fromZero);
            Arguments overwritten = problem.arguments(7, true);
            kernel.run(overwritten);
            assertArrayEquals(Tensors.toFloats(fromZero.weightGradient()), Tensors.toFloats(overwritten.weightGradient()));
            assertArrayEquals(Tensors.toFloats(fromZero.hiddenGradient()), Tensors.toFloats(overwritten.hiddenGradient()));
        }
    }

    @Test
    void givesLossesAlone() {
        try (Scope _ = Scope.open()) {
            Problem p = Problem.of(DType.FLOAT32, 90, 128, 300);
            Arguments full = p.arguments(0, true);
            kernel.run(full);
            Tensor losses = Tensors.empty(DType.FLOAT32, Device.CPU, 90);
            kernel.run(new Arguments(p.hidden, p.weight, p.targets, p.coefficients, losses, null, null, true, null));
            assertArrayEquals(Tensors.toFloats(full.losses()), Tensors.toFloats(losses));
        }
    }

    /** Two halves of the vocabulary, each with the statistics of both, as tensor-parallel ranks have them. */
    @Test
    void aPartOfTheVocabularyTakesTheOthersNumbers() {
        int half = 256;
        for (DType type : new DType[] {DType.BFLOAT16, DType.FLOAT32}) {
            try (Scope _ = Scope.open()) {
                Problem p = Problem.of(type, 70, 64, 2 * half);
                Arguments whole = p.arguments(0, true);
                kernel.run(whole);
                Tensor[] first = new Tensor[2];
                kernel.run(part(p, 0, half, (sum, target) -> {
                    first[0] = Aten.clone(sum).keep();
                    first[1] = Aten.clone(target).keep();
                }));
                Arguments second = part(p, half, half, (sum, target) -> {
                    Aten.copy(sum, Aten.call("logaddexp", sum, first[0]));
                    Aten.copy(target, Aten.add(target, first[1]));
                });
                kernel.run(second);
                Samples.assertClose(2e-6, whole.losses(), second.losses());
                Samples.assertClose(type == DType.FLOAT32 ? 2e-6 : 5e-3, Aten.narrow(whole.weightGradient(), 0, half, half), second.weightGradient());
                for (Tensor t : first) t.close();
            }
        }
    }

    private static Arguments part(Problem p, int from, int count, LinearCrossEntropyKernel.Merge merge) {
        long[] local = java.util.Arrays.stream(Tensors.toLongs(p.targets)).map(t -> t - from).toArray();
        Tensor weight = Aten.narrow(p.weight, 0, from, count);
        return new Arguments(p.hidden, weight, Tensors.of(local, local.length), p.coefficients, Tensors.empty(DType.FLOAT32, Device.CPU, local.length),
            Tensors.emptyLike(p.hidden), Tensors.full(0, DType.FLOAT32, Device.CPU, count, p.hidden.size(1)), true, merge);
    }

    @Test
    void repeatsItselfBitForBit() {
        try (Scope _ = Scope.open()) {
            Problem p = Problem.of(DType.BFLOAT16, 700, 64, 3000);
            Arguments first = p.arguments(0, true);
            kernel.run(first);
            for (int i = 0; i < 3; i++) {
                Arguments again = p.arguments(0, true);
                kernel.run(again);
                assertArrayEquals(Tensors.toFloats(first.hiddenGradient()), Tensors.toFloats(again.hiddenGradient()));
                assertArrayEquals(Tensors.toFloats(first.weightGradient()), Tensors.toFloats(again.weightGradient()));
            }
        }
    }

    @Test
    void aNonFiniteTokenSpoilsItsOwnLossOnly() {
        try (Scope _ = Scope.open()) {
            Problem p = Problem.of(DType.BFLOAT16, 80, 64, 256);
            Aten.copy(Aten.narrow(Aten.narrow(p.hidden, 0, 9, 1), 1, 3, 1), Tensors.full(Double.NaN, DType.BFLOAT16, Device.CPU, 1, 1));
            Arguments a = p.arguments(0, true);
            kernel.run(a);
            float[] losses = Tensors.toFloats(a.losses());
            for (int t = 0; t < 80; t++) assertTrue(Float.isNaN(losses[t]) == (t == 9), "token " + t + ": " + losses[t]);
        }
    }
}
