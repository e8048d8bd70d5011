package org.trainyard.engine.tests.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.ops.ElementwiseOp;
import org.trainyard.engine.ops.EmbeddingOp;
import org.trainyard.engine.ops.LossOp;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.ForwardBackward;
import org.trainyard.engine.train.LossModel;
import org.trainyard.engine.train.LossSum;
import org.trainyard.engine.train.MicroBatch;

/** How micro-batches, masks, scales and per-token loss come together in gradients and reported losses. */
class ForwardBackwardTest {
    private static final int VOCABULARY = 11;
    private static final int HIDDEN = 6;
    private static final int LENGTH = 4;

    private final Random random = new Random(4);
    private Bigram model;
    private long before;

    @BeforeEach void make() {
        before = Tensor.live();
        model = new Bigram(0);
    }

    @AfterEach void close() {
        model.close();
        assertEquals(before, Tensor.live(), "tensors leaked");
    }

    /** Embedding, dropout, output layer; and a parameter that nothing uses. */
    private final class Bigram implements LossModel, AutoCloseable {
        final Parameter table = parameter("table", VOCABULARY, HIDDEN);
        final Parameter output = parameter("output", VOCABULARY, HIDDEN);
        final Parameter unused = parameter("unused", 3);
        final double dropout;

        Bigram(double dropout) {
            this.dropout = dropout;
        }

        private Parameter parameter(String name, long... shape) {
            long n = 1;
            for (long s : shape) n *= s;
            try (Scope _ = Scope.open()) {
                return new Parameter(name, Aten.to(Tensors.of(random.doubles(n, -1, 1).toArray(), shape), DType.FLOAT32));
            }
        }

        @Override public List<Parameter> parameters() { return List.of(table, output, unused); }

        @Override public Variable loss(ForwardContext pass, Tensor tokens, Tensor labels, Tensor coefficients, Tensor losses) {
            Variable h = EmbeddingOp.embedding(pass.tape(), table, tokens);
            if (pass.training()) h = ElementwiseOp.dropout(pass.tape(), h, dropout, pass.dropout().rows(0, 0, LENGTH, null));
            return LossOp.linearCrossEntropy(pass.tape(), h, output, labels, coefficients, losses);
        }

        double[] gradients() {
            return parameters().stream().flatMapToDouble(p -> Arrays.stream(Tensors.toDoubles(p.mainGradient()))).toArray();
        }

        @Override public void close() { parameters().forEach(Parameter::close); }
    }

    private record Rows(long[] tokens, long[] labels, float[] mask) {
        static Rows join(Rows... parts) {
            return new Rows(Arrays.stream(parts).flatMapToLong(r -> Arrays.stream(r.tokens)).toArray(),
                Arrays.stream(parts).flatMapToLong(r -> Arrays.stream(r.labels)).toArray(), joinMasks(parts));
        }

        private static float[] joinMasks(Rows... parts) {
            float[] all = new float[Arrays.stream(parts).mapToInt(r -> r.mask.length).sum()];
            int at = 0;
            for (Rows r : parts) {
                System.arraycopy(r.mask, 0, all, at, r.mask.length);
                at += r.mask.length;
            }
            return all;
        }

        private double tokenCount() {
            double sum = 0;
            for (float m : mask) sum += m;
            return sum;
        }

        MicroBatch batch() {
            int n = tokens.length;
            return new MicroBatch(Tensors.of(tokens, n), Tensors.of(labels, n), Tensors.of(mask, n), null, null, null, n / LENGTH, LENGTH, null, tokenCount(), 0);
        }
    }

    /** Two sequences of which the last {@code masked} tokens do not count. */
    private Rows rows(int masked) {
        int n = 2 * LENGTH;
        float[] mask = new float[n];
        Arrays.fill(mask, 0, n - masked, 1);
        return new Rows(random.longs(n, 0, VOCABULARY).toArray(), random.longs(n, 0, VOCABULARY).toArray(), mask);
    }

    private static Supplier<MicroBatch> supply(Rows... rows) {
        Iterator<Rows> i = List.of(rows).iterator();
        return () -> i.next().batch();
    }

    private LossSum accumulate(double lossScale, boolean perToken, Rows... rows) {
        return new ForwardBackward(model, 1).accumulate(supply(rows), rows.length, lossScale, perToken);
    }

    private static void assertSame(double[] expected, double[] actual) { assertArrayEquals(expected, actual, 2e-6); }

    private static double[] scaled(double[] values, double factor) { return Arrays.stream(values).map(v -> v * factor).toArray(); }

    @Test void microBatchesEqualOneBatch() {
        Rows[] parts = {rows(0), rows(0), rows(0)};
        LossSum sum = accumulate(1, false, parts);
        double[] gradients = model.gradients();
        LossSum whole = accumulate(1, false, Rows.join(parts));
        assertSame(model.gradients(), gradients);
        assertEquals(24, sum.tokens());
        assertEquals(whole.mean(), sum.mean(), 1e-6);
        assertTrue(Arrays.stream(gradients).map(Math::abs).max().orElseThrow() > 0.01, "there are gradients");
    }

    /** A micro-batch counts the same however many of its tokens count, as Megatron's default has it. */
    @Test void unevenMicroBatchesWeighTheSame() {
        Rows full = rows(0);
        Rows few = rows(6);
        accumulate(1, false, full);
        double[] expected = scaled(model.gradients(), 0.5);
        accumulate(1, false, few);
        double[] other = scaled(model.gradients(), 0.5);
        for (int i = 0; i < expected.length; i++) expected[i] += other[i];
        LossSum sum = accumulate(1, false, full, few);
        assertSame(expected, model.gradients());
        assertEquals(10, sum.tokens(), "the reported loss is a mean over tokens");
    }

    @Test void perTokenLossSumsOverTokens() {
        Rows[] parts = {rows(0), rows(6)};
        LossSum sum = accumulate(1, true, parts);
        double[] gradients = model.gradients();
        accumulate(1, false, Rows.join(parts));
        assertSame(scaled(model.gradients(), sum.tokens()), gradients);
    }

    @Test void maskedTokensDoNotCount() {
        Rows r = rows(3);
        LossSum sum = accumulate(1, false, r);
        double[] gradients = model.gradients();
        for (int i = 5; i < 8; i++) {
            r.tokens[i] = (r.tokens[i] + 1) % VOCABULARY;
            r.labels[i] = (r.labels[i] + 3) % VOCABULARY;
        }
        assertEquals(sum, accumulate(1, false, r));
        assertSame(gradients, model.gradients());
        r.labels[0] = (r.labels[0] + 1) % VOCABULARY;
        assertTrue(sum.loss() != accumulate(1, false, r).loss(), "others do");
    }

    @Test void aFullyMaskedMicroBatchGivesNoNaN() {
        Rows full = rows(0);
        accumulate(1, false, full);
        double[] half = scaled(model.gradients(), 0.5);
        for (boolean perToken : new boolean[] {false, true}) {
            LossSum sum = accumulate(1, perToken, full, rows(8));
            assertEquals(8, sum.tokens());
            assertTrue(Double.isFinite(sum.mean()));
            assertSame(perToken ? scaled(half, 16) : half, model.gradients());
        }
        LossSum none = accumulate(1, false, rows(8));
        assertEquals(0, none.tokens());
        assertEquals(0, none.loss());
        assertArrayEquals(new double[half.length], model.gradients());
    }

    @Test void theLossScaleScalesGradientsAlone() {
        Rows r = rows(1);
        LossSum plain = accumulate(1, false, r);
        double[] gradients = model.gradients();
        assertEquals(plain, accumulate(1024, false, r));
        assertArrayEquals(scaled(gradients, 1024), model.gradients(), 1e-3);
    }

    @Test void oldGradientsAreForgotten() {
        Rows r = rows(0);
        accumulate(1, false, r);
        double[] once = model.gradients();
        accumulate(1, false, r);
        assertArrayEquals(once, model.gradients());
        assertArrayEquals(new double[3], Tensors.toDoubles(model.unused.mainGradient()), "what gets no gradient has zeros");
    }

    @Test void evaluationNeitherDropsNorLearns() {
        model.close();
        model = new Bigram(0.5);
        Rows[] parts = {rows(0), rows(2)};
        ForwardBackward engine = new ForwardBackward(model, 3);
        double trained = engine.accumulate(supply(parts), 2, 1, false).loss();
        double[] gradients = model.gradients();
        LossSum first = engine.evaluate(supply(parts), 2);
        assertEquals(first, engine.evaluate(supply(parts), 2));
        assertTrue(Math.abs(trained - first.loss()) > 1e-4, "training drops");
        assertArrayEquals(gradients, model.gradients());
        assertEquals(14, first.tokens());
    }

    /** ln of the sum of exponentials less the label's logit, by hand. */
    @Test void theLossIsCrossEntropy() {
        Rows r = rows(2);
        LossSum sum = accumulate(1, false, r);
        double[] table = Tensors.toDoubles(model.table.value());
        double[] output = Tensors.toDoubles(model.output.value());
        double expected = 0;
        for (int t = 0; t < 6; t++) {
            double total = 0;
            double own = 0;
            for (int v = 0; v < VOCABULARY; v++) {
                double logit = 0;
                for (int h = 0; h < HIDDEN; h++) logit += table[(int) r.tokens[t] * HIDDEN + h] * output[v * HIDDEN + h];
                total += Math.exp(logit);
                if (v == r.labels[t]) own = logit;
            }
            expected += Math.log(total) - own;
        }
        assertEquals(expected, sum.loss(), 1e-5);
        assertEquals(expected / 6, sum.mean(), 1e-6);
    }
}
