package org.trainyard.engine.tests.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.kernel.AdamWKernel;
import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.LossScaler;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

class OptimizerTest {
    private static final AdamW ADAM = new AdamW(0.9, 0.95, 1e-8);

    @Test void bf16WeightsFollowAnFp32MainParameterToTheBit() { lowPrecision(DType.BFLOAT16); }

    @Test void fp16WeightsFollowAnFp32MainParameterToTheBit() { lowPrecision(DType.FLOAT16); }

    private static void lowPrecision(DType dtype) {
        try (Tiny fp32 = new Tiny(ADAM, DType.FLOAT32); Tiny low = new Tiny(ADAM, dtype)) {
            fp32.steps(1, 5);
            low.steps(1, 5);
            assertEquals("optimizer.state.fp32_param.fc.weight", low.optimizer.state().tensors().getFirst().name());
            assertArrayEquals(fp32.weights(), Tensors.toFloats(low.optimizer.state().tensors().getFirst().tensor()));
            assertArrayEquals(Tensors.toFloats(Aten.to(fp32.weight.value(), dtype)), low.weights());
            assertEquals(dtype, low.weight.value().dtype());
            assertEquals(fp32.optimizer.parameterNorm(), low.optimizer.parameterNorm());
        }
    }

    @Test void theKernelIsChosenByTheTypeOfTheWeight() {
        AtomicInteger calls = new AtomicInteger();
        AdamWKernel plain = Kernels.ranked(AdamWKernel.class, Device.CPU, DType.FLOAT16).getLast();
        Kernels.register(new AdamWKernel() {
            @Override public String id() { return "fp16-probe"; }

            @Override public int rank() { return 1000; }

            @Override public boolean supports(Device device, DType dtype) { return dtype == DType.FLOAT16; }

            @Override public void step(Arguments arguments, Hyper hyper) {
                calls.incrementAndGet();
                plain.step(arguments, hyper);
            }
        });
        for (DType dtype : List.of(DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16)) {
            try (Tiny t = new Tiny(ADAM, dtype)) {
                t.steps(1, 1);
            }
            assertEquals(dtype == DType.FLOAT16 ? 2 : 0, calls.get());
        }
    }

    @Test void mainParametersCanStartFromTheUnroundedValue() {
        try (Scope _ = Scope.open()) {
            Tensor exact = Tensors.of(new float[] {0.1f, 1.0001f}, 1, 2);
            try (Parameter p = new Parameter("w", Aten.to(exact, DType.BFLOAT16));
                Optimizer rounded = new Optimizer(ParameterGroup.split(List.of(p), false), ADAM);
                Optimizer unrounded = new Optimizer(ParameterGroup.split(List.of(p), false), ADAM, _ -> exact)) {
                assertArrayEquals(Tensors.toFloats(p.value()), Tensors.toFloats(rounded.state().tensors().getFirst().tensor()));
                assertArrayEquals(new float[] {0.1f, 1.0001f}, Tensors.toFloats(unrounded.state().tensors().getFirst().tensor()));
                unrounded.reloadMainParameters();
                assertArrayEquals(Tensors.toFloats(p.value()), Tensors.toFloats(unrounded.state().tensors().getFirst().tensor()));
            }
        }
    }

    @Test void aPowerOfTwoLossScaleChangesNothing() {
        try (Tiny plain = new Tiny(ADAM, DType.FLOAT32); Tiny scaled = new Tiny(ADAM, DType.FLOAT32)) {
            plain.optimizer.clip(0.5);
            scaled.optimizer.clip(0.5);
            LossScaler scaler = LossScaler.constant(65536);
            for (int i = 1; i <= 4; i++) {
                plain.prepare(i, 1);
                scaled.prepare(i, 65536);
                StepResult a = plain.optimizer.step(LossScaler.none());
                StepResult b = scaled.optimizer.step(scaler);
                assertEquals(a.gradientNorm(), b.gradientNorm());
            }
            assertArrayEquals(plain.weights(), scaled.weights());
        }
    }

    @Test void theExtraFactorScalesTheGradient() {
        try (Tiny plain = new Tiny(Sgd.DEFAULT, DType.FLOAT32); Tiny summed = new Tiny(Sgd.DEFAULT, DType.FLOAT32)) {
            plain.prepare(1, 1);
            summed.prepare(1, 32);
            plain.optimizer.step(LossScaler.none());
            summed.optimizer.step(LossScaler.none(), 1.0 / 32);
            assertArrayEquals(plain.weights(), summed.weights());
        }
    }

    @Test void aStepThatIsNotFiniteChangesNothingButTheLossScale() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            try (Tiny t = new Tiny(ADAM, DType.FLOAT16); Tiny reference = new Tiny(ADAM, DType.FLOAT16)) {
                LossScaler scaler = LossScaler.dynamic(1024, 1, 1000, 1);
                t.steps(1, 2);
                reference.steps(1, 2);
                t.prepare(3, 1);
                Tiny.gradient(t.bias, Tensors.of(new float[] {0, bad, 1}, 3));
                StepResult r = t.optimizer.step(scaler);
                assertTrue(r.skipped());
                assertFalse(Double.isFinite(r.gradientNorm()));
                assertEquals(512, scaler.scale());
                assertEquals(2, t.optimizer.steps());
                t.steps(3, 3);
                reference.steps(3, 3);
                assertArrayEquals(reference.weights(), t.weights());
                assertArrayEquals(reference.biases(), t.biases());
            }
        }
    }

    @Test void aNormWithinTheLimitIsNotClipped() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32)) {
            t.optimizer.clip(2);
            t.prepare(1, 1);
            assertEquals(1, t.optimizer.step(1).clipCoefficient());
        }
    }

    @Test void aParameterWithoutGradientIsTrainedWithZero() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32); Tiny zeroed = new Tiny(ADAM, DType.FLOAT32)) {
            t.steps(1, 1);
            zeroed.steps(1, 1);
            t.prepare(2, 1);
            zeroed.prepare(2, 1);
            t.bias.clearGradient();
            Tiny.gradient(zeroed.bias, Tensors.zeros(DType.FLOAT32, zeroed.bias.value().device(), 3));
            t.optimizer.step(1);
            zeroed.optimizer.step(1);
            assertArrayEquals(zeroed.biases(), t.biases());
            assertArrayEquals(zeroed.weights(), t.weights());
        }
    }

    @Test void clearedGradientsAreOverwritten() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32)) {
            t.prepare(1, 1);
            t.optimizer.clearGradients();
            assertTrue(t.weight.isGradientEmpty());
            assertEquals(0, t.optimizer.step(1).gradientNorm());
        }
    }

    @Test void zerosAreCountedWhenAsked() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32)) {
            t.prepare(1, 1);
            assertEquals(-1, t.optimizer.step(1).zeros());
            t.optimizer.countZeros(true);
            Tiny.gradient(t.weight, Tensors.of(new float[] {0, 1, -0f, 2, 3, 0}, 2, 3));
            Tiny.gradient(t.bias, Tensors.of(new float[] {1e-30f, 0, 5}, 3));
            assertEquals(4, t.optimizer.step(1).zeros());
        }
    }

    @Test void groupsSeparateDecayAndDecoupledLearningRate() {
        try (Scope _ = Scope.open(); Parameter embedding = new Parameter("embedding.weight", Tiny.values(0, 4, 2)).markEmbeddingOrOutput();
            Parameter norm = new Parameter("norm.weight", Tiny.values(0, 2)); Parameter w = new Parameter("w", Tiny.values(0, 2, 2));
            Parameter matrixBias = new Parameter("odd.bias", Tiny.values(0, 2, 2))) {
            List<Parameter> all = List.of(embedding, norm, w, matrixBias);
            List<ParameterGroup> two = ParameterGroup.split(all, false);
            assertEquals(List.of(embedding, w), two.get(0).parameters());
            assertEquals(List.of(norm, matrixBias), two.get(1).parameters());
            List<ParameterGroup> three = ParameterGroup.split(all, true);
            assertEquals(List.of(embedding), three.get(0).parameters());
            assertTrue(three.get(0).isDecoupled());
            assertEquals(3, three.size());
            for (ParameterGroup g : two) g.set(0.5, 0.1);
            assertEquals(0.1, two.get(0).weightDecay());
            assertEquals(0, two.get(1).weightDecay());
            assertEquals(0.5, two.get(1).learningRate());
            assertThrows(IllegalArgumentException.class, () -> new Optimizer(ParameterGroup.split(List.of(w, w), false), ADAM));
        }
    }

    @Test void stepsAndClosingLeakNothing() {
        long before = Tensor.live();
        try (Tiny t = new Tiny(ADAM, DType.BFLOAT16)) {
            t.optimizer.clip(1).countZeros(true);
            step(t);
            long warm = Tensor.live();
            for (int i = 0; i < 50; i++) step(t);
            assertEquals(warm, Tensor.live());
        }
        assertEquals(before, Tensor.live());
    }

    private static void step(Tiny t) {
        try (Scope _ = Scope.open()) {
            t.prepare(1, 1);
            t.optimizer.step(1);
            t.optimizer.parameterNorm();
        }
    }
}
