package org.trainyard.inference.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.inference.Sampling;
import org.trainyard.inference.TokenSampler;
import org.trainyard.run.UserError;

/** How often each token is drawn, against the probabilities that Megatron's sampling rules leave. */
class TokenSamplerTest {
    private static final int DRAWS = 40_000;
    /** Probabilities at temperature one: 0.4, 0.3, 0.15, 0.1, 0.05, in another order. */
    private static final double[] P = {0.1, 0.4, 0.05, 0.3, 0.15};

    private static float[] logits(double... probabilities) {
        float[] l = new float[probabilities.length];
        for (int i = 0; i < l.length; i++) l[i] = (float) Math.log(probabilities[i]) + 3;
        return l;
    }

    private static double[] frequencies(Sampling sampling, float[] logits, int vocabulary) {
        TokenSampler sampler = new TokenSampler(sampling, 99);
        double[] f = new double[logits.length];
        for (int i = 0; i < DRAWS; i++) f[sampler.next(logits, vocabulary)]++;
        for (int i = 0; i < f.length; i++) f[i] /= DRAWS;
        return f;
    }

    /** Five standard deviations of a frequency, and nothing at all where the probability is zero. */
    private static void check(Sampling sampling, double... expected) {
        double[] f = frequencies(sampling, logits(P), P.length);
        for (int i = 0; i < P.length; i++) assertEquals(expected[i], f[i], 5 * Math.sqrt(expected[i] * (1 - expected[i]) / DRAWS), "token " + i);
    }

    @Test void plainSamplingFollowsTheProbabilities() { check(new Sampling(1, 0, 0), P); }

    @Test void greedyTakesTheMostLikely() {
        check(Sampling.GREEDY, 0, 1, 0, 0, 0);
        assertEquals(2, new TokenSampler(Sampling.GREEDY, 1).next(new float[] {1, 2, 5, 5}, 4), "the first of equals");
    }

    @Test void topOneIsGreedyAtAnyTemperature() { check(new Sampling(50, 1, 0), 0, 1, 0, 0, 0); }

    @Test void temperatureRaisesProbabilitiesToItsInverse() {
        double[] expected = new double[P.length];
        double sum = 0;
        for (double p : P) sum += Math.sqrt(p);
        for (int i = 0; i < P.length; i++) expected[i] = Math.sqrt(P[i]) / sum;
        check(new Sampling(2, 0, 0), expected);
        check(new Sampling(0.02, 0, 0), 0, 1, 0, 0, 0);
    }

    @Test void topKKeepsTheKMostLikely() {
        check(new Sampling(1, 2, 0), 0, 4 / 7.0, 0, 3 / 7.0, 0);
        check(new Sampling(1, 100, 0), P);
    }

    @Test void equalsOfTheKthStay() {
        double[] f = frequencies(new Sampling(1, 2, 0), logits(0.25, 0.25, 0.4, 0.1), 4);
        assertTrue(f[0] > 0.2 && f[1] > 0.2 && f[2] > 0.4, "all three");
        assertEquals(0, f[3]);
    }

    /** Cumulated in order 0.4, 0.7, 0.85, 0.95, 1: a token goes when the sum before it already exceeds p. */
    @ParameterizedTest
    @CsvSource({"0.3,1", "0.45,2", "0.69,2", "0.71,3", "0.9,4", "0.99,5", "1,5"})
    void topPKeepsTheSmallestSetThatExceedsIt(double p, int kept) {
        int[] order = {1, 3, 4, 0, 2};
        double[] expected = new double[P.length];
        double sum = 0;
        for (int i = 0; i < kept; i++) sum += P[order[i]];
        for (int i = 0; i < kept; i++) expected[order[i]] = P[order[i]] / sum;
        check(new Sampling(1, 0, p), expected);
    }

    /** The temperature comes first: at 3 the likeliest token has 0.27 and no longer exceeds 0.3 alone. */
    @Test void topPCountsAfterTheTemperature() {
        double a = Math.cbrt(0.4);
        double b = Math.cbrt(0.3);
        check(new Sampling(3, 0, 0.3), 0, a / (a + b), 0, b / (a + b), 0);
    }

    @Test void idsBeyondTheVocabularyAreOut() {
        float[] logits = {0, 0, 100, 100};
        for (Sampling s : new Sampling[] {Sampling.GREEDY, new Sampling(1, 0, 0), new Sampling(1, 3, 0), new Sampling(1, 0, 0.5)}) {
            double[] f = frequencies(s, logits, 2);
            assertEquals(1, f[0] + f[1], 1e-9);
        }
    }

    @Test void seedsDecide() {
        int[] a = draw(7);
        assertArrayEquals(a, draw(7));
        assertTrue(!java.util.Arrays.equals(a, draw(8)));
    }

    private static int[] draw(long seed) {
        TokenSampler s = new TokenSampler(new Sampling(1, 0, 0), seed);
        int[] ids = new int[50];
        for (int i = 0; i < ids.length; i++) ids[i] = s.next(logits(P), P.length);
        return ids;
    }

    /** Certainty, and logits so far apart that probabilities vanish, still give a token. */
    @Test void extremeLogitsAreSampled() {
        assertEquals(1, new TokenSampler(new Sampling(1, 0, 0), 3).next(new float[] {-1e30f, 0, Float.NEGATIVE_INFINITY}, 3));
        assertEquals(1, new TokenSampler(new Sampling(1, 0, 0.1), 3).next(new float[] {-1e30f, 1e30f, -1e30f}, 3));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,--temperature", "101,0,0,--temperature", "NaN,0,0,--temperature", "1,-1,0,--top-k", "1,1001,0,--top-k", "1,0,1.1,--top-p",
        "1,0,-0.1,--top-p", "1,5,0.5,--top-p"})
    void settingsOutsideTheirRangeAreRefused(double temperature, int topK, double topP, String flag) {
        UserError e = assertThrows(UserError.class, () -> new Sampling(temperature, topK, topP));
        assertTrue(e.getMessage().contains(flag), e.getMessage());
    }
}
