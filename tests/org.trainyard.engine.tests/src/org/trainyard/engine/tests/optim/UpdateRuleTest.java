package org.trainyard.engine.tests.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.optim.AdamW;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.optim.Sgd;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.optim.StepResult;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensors;

/** Five steps against the numbers that PyTorch 2.13's torch.optim.AdamW and SGD gave for the same inputs, and a formula in double. */
class UpdateRuleTest {
    private static final AdamW ADAM = new AdamW(0.9, 0.95, 1e-8);
    private static final double[] NORMS = {1.2119199643540823, 1.165922381636102, 1.0968705484240153, 1.231107225224513, 1.1989578808281798};
    private static final float NEAR = 1e-7f;

    @Test void adamWAgreesWithTorch() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32)) {
            t.steps(1, 5);
            assertArrayEquals(new float[] {-0.6758254766464233f, 0.2786377966403961f, -0.2169792503118515f, 0.6014378666877747f,
                0.19383493065834045f, -0.43065935373306274f}, t.weights(), NEAR);
            assertArrayEquals(new float[] {-0.09792812168598175f, -0.6855041980743408f, 0.2827145457267761f}, t.biases(), NEAR);
            assertState(t, "optimizer.state.exp_avg.fc.weight", 0.07547875493764877f, -0.017901252955198288f, 0.015081253834068775f,
                0.024290001019835472f, -0.06909000128507614f, 0.054106246680021286f);
            assertState(t, "optimizer.state.exp_avg_sq.fc.weight", 0.03375238552689552f, 0.026501957327127457f, 0.04814768210053444f,
                0.02715265564620495f, 0.032667890191078186f, 0.04366770014166832f);
            assertState(t, "optimizer.state.exp_avg.fc.bias", -0.07123000174760818f, 0.07547875493764877f, -0.017901252955198288f);
        }
    }

    @Test void clippedAdamWAgreesWithTorch() {
        try (Tiny t = new Tiny(ADAM, DType.FLOAT32)) {
            t.optimizer.clip(0.3);
            for (int i = 1; i <= 5; i++) {
                t.prepare(i, 1);
                StepResult r = t.optimizer.step(1);
                assertEquals(NORMS[i - 1], r.gradientNorm(), 1e-6);
                assertEquals(0.3 / (NORMS[i - 1] + 1e-6), r.clipCoefficient(), 1e-6);
            }
            assertArrayEquals(new float[] {-0.6716920733451843f, 0.2757400870323181f, -0.2188694030046463f, 0.6063436269760132f,
                0.1906629502773285f, -0.43080204725265503f}, t.weights(), NEAR);
            assertArrayEquals(new float[] {-0.1009356752038002f, -0.6813526749610901f, 0.2798037528991699f}, t.biases(), NEAR);
        }
    }

    @Test void sgdAgreesWithTorch() {
        try (Tiny t = new Tiny(Sgd.DEFAULT, DType.FLOAT32)) {
            t.steps(1, 5);
            assertArrayEquals(new float[] {-0.6638726592063904f, 0.2587748169898987f, -0.21017521619796753f, 0.5861273407936096f,
                0.1982019692659378f, -0.4261268675327301f}, t.weights(), NEAR);
            assertArrayEquals(new float[] {-0.086605004966259f, -0.6935369372367859f, 0.2708331346511841f}, t.biases(), NEAR);
            assertState(t, "optimizer.state.momentum_buffer.fc.weight", 0.49658259749412537f, -0.07399977743625641f, 0.055716872215270996f,
                0.49658262729644775f, -0.6311869025230408f, 0.37895679473876953f);
        }
    }

    @Test void clippedSgdAgreesWithTorch() {
        try (Tiny t = new Tiny(Sgd.DEFAULT, DType.FLOAT32)) {
            t.optimizer.clip(0.3);
            t.steps(1, 5);
            assertArrayEquals(new float[] {-0.6113844513893127f, 0.2426179051399231f, -0.23195430636405945f, 0.5950036644935608f,
                0.13843318819999695f, -0.3746016323566437f}, t.weights(), NEAR);
        }
    }

    @Test void adamWOnManyElementsFollowsTheFormula() {
        int n = 300_003;
        Random random = new Random(7);
        float[] p = new float[n];
        float[] g = new float[n];
        for (int i = 0; i < n; i++) {
            p[i] = (float) random.nextGaussian();
            g[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(-6, 2)));
        }
        try (Scope _ = Scope.open(); Parameter parameter = new Parameter("many", Tensors.of(p, 3, n / 3));
            Optimizer optimizer = new Optimizer(ParameterGroup.split(List.of(parameter), false), ADAM)) {
            double[] expected = new double[n];
            double[] m = new double[n];
            double[] v = new double[n];
            for (int i = 0; i < n; i++) expected[i] = p[i];
            for (int step = 1; step <= 3; step++) {
                Tiny.gradient(parameter, Tensors.of(g, 3, n / 3));
                optimizer.groups().getFirst().set(1e-3, 0.1);
                optimizer.step(1);
                for (int i = 0; i < n; i++) {
                    m[i] = 0.9 * m[i] + 0.1 * g[i];
                    v[i] = 0.95 * v[i] + 0.05 * g[i] * g[i];
                    double unbiased = m[i] / (1 - Math.pow(0.9, step)) / (Math.sqrt(v[i] / (1 - Math.pow(0.95, step))) + 1e-8);
                    expected[i] -= 1e-3 * (unbiased + 0.1 * expected[i]);
                }
            }
            double[] actual = Tensors.toDoubles(parameter.value());
            // Each step rounds three times by half a unit: the factor of the decay, the product, the difference.
            for (int i = 0; i < n; i++) assertEquals(expected[i], actual[i], 4.5 * 0x1p-23 * Math.abs(expected[i]) + 1e-9, "element " + i);
        }
    }

    private static void assertState(Tiny t, String name, float... expected) {
        for (StateTensor s : t.optimizer.state().tensors()) {
            if (s.name().equals(name)) {
                assertArrayEquals(expected, Tensors.toFloats(s.tensor()), NEAR);
                return;
            }
        }
        throw new AssertionError(name + " is not among " + t.optimizer.state().tensors());
    }
}
