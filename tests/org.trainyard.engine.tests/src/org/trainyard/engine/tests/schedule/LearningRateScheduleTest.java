package org.trainyard.engine.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.schedule.DecayStyle;
import org.trainyard.engine.schedule.IncreaseStyle;
import org.trainyard.engine.schedule.LearningRateSchedule;
import org.trainyard.engine.schedule.WeightDecaySchedule;
import org.trainyard.engine.schedule.WsdDecayStyle;
import org.trainyard.run.UserError;

/** megatron-formats.md §5.6; the numbers are from a restatement of it in Python. */
class LearningRateScheduleTest {
    private static final long[] SAMPLES = {0, 50, 100, 150, 300, 600, 601, 775, 1000, 1001, 5000};
    private static final double PEAK = 6e-4;
    private static final double FLOOR = 6e-5;

    @Test void constant() {
        expect(plain(DecayStyle.CONSTANT), 1e-05, 0.000305, PEAK, PEAK, PEAK, PEAK, PEAK, PEAK, PEAK, PEAK, PEAK);
    }

    @Test void linear() {
        expect(plain(DecayStyle.LINEAR), 1e-05, 0.000305, PEAK, 0.00057, 0.00048, 0.0003, 0.0002994, 0.000195, FLOOR, FLOOR, FLOOR);
    }

    @Test void cosine() {
        expect(plain(DecayStyle.COSINE), 1e-05, 0.000305, PEAK, 0.0005958980933132962, 0.0005368319996421239, 0.0002831149920299288,
            0.0002821871201137125, 0.00013908116907963218, FLOOR, FLOOR, FLOOR);
    }

    @Test void inverseSquareRoot() {
        expect(plain(DecayStyle.INVERSE_SQUARE_ROOT), 1e-05, 0.000305, PEAK, 0.0004898979485566356, 0.0003464101615137754,
            0.0002449489742783178, 0.0002447451049344012, 0.00021552636243212986, 0.00018973665961010273, FLOOR, FLOOR);
    }

    @Test void warmupStableDecay() {
        expect(wsd(WsdDecayStyle.EXPONENTIAL), 1e-05, 0.000305, PEAK, PEAK, PEAK, PEAK, 0.0005981301232051839, 0.0003174861188073296, FLOOR, FLOOR, FLOOR);
        expect(wsd(WsdDecayStyle.LINEAR), 1e-05, 0.000305, PEAK, PEAK, PEAK, PEAK, 0.00059865, 0.00036375, FLOOR, FLOOR, FLOOR);
        expect(wsd(WsdDecayStyle.COSINE), 1e-05, 0.000305, PEAK, PEAK, PEAK, PEAK, 0.0005999916725640932, 0.0003826743869443546, FLOOR, FLOOR, FLOOR);
        expect(wsd(WsdDecayStyle.MINUS_SQRT), 1e-05, 0.000305, PEAK, PEAK, PEAK, PEAK, 0.000573, 0.0002428235730062802, FLOOR, FLOOR, FLOOR);
    }

    @Test void withoutWarmupTheFirstStepTrainsAtThePeak() {
        LearningRateSchedule s = new LearningRateSchedule(1e-5, PEAK, FLOOR, 0, 1000, DecayStyle.LINEAR);
        assertEquals(PEAK, s.at(0), 1e-18);
        assertEquals(0.00059946, s.at(1), 1e-15);
        assertEquals(0.00033, s.at(500), 1e-15);
    }

    @Test void aWarmupNeedNotBeWhole() {
        LearningRateSchedule s = new LearningRateSchedule(0, 1, 0, 0.0155 * 1000, 1000, DecayStyle.LINEAR);
        assertEquals(15 / 15.5, s.at(15), 1e-15);
        assertEquals(1 - 0.5 / 984.5, s.at(16), 1e-15);
    }

    @Test void decoupledRatesKeepTheShape() {
        LearningRateSchedule s = plain(DecayStyle.LINEAR).between(1e-3, 1e-4);
        assertEquals(1e-3, s.at(100), 1e-18);
        assertEquals(1e-4 + 0.5 * 9e-4, s.at(550), 1e-15);
        assertEquals(1e-4, s.at(2000));
    }

    @Test void weightDecayGrows() {
        long[] at = {0, 100, 250, 500, 1000, 1001};
        double[] linear = {0.01, 0.019, 0.0325, 0.055, 0.1, 0.1};
        double[] cosine = {0.01, 0.012202456766718092, 0.023180194846605363, 0.055, 0.1, 0.1};
        for (int i = 0; i < at.length; i++) {
            assertEquals(linear[i], new WeightDecaySchedule(0.01, 0.1, 1000, IncreaseStyle.LINEAR).at(at[i]), 1e-15);
            assertEquals(cosine[i], new WeightDecaySchedule(0.01, 0.1, 1000, IncreaseStyle.COSINE).at(at[i]), 1e-15);
            assertEquals(0.1, WeightDecaySchedule.constant(0.1).at(at[i]));
        }
    }

    @Test void contradictionsNameTheFlag() {
        refused("--lr or --decoupled-lr 1.0E-5", () -> new LearningRateSchedule(0, 1e-5, 1e-4, 0, 100, DecayStyle.LINEAR));
        refused("--lr-warmup-init", () -> new LearningRateSchedule(1, 0.5, 0, 10, 100, DecayStyle.LINEAR));
        refused("--lr-warmup-*", () -> new LearningRateSchedule(0, 0.5, 0, 100, 100, DecayStyle.LINEAR));
        refused("--lr-wsd-decay-iters", () -> new LearningRateSchedule(0, 0.5, 0, 10, 100, DecayStyle.WSD));
        refused("constant, linear, cosine, inverse-square-root, WSD", () -> DecayStyle.parse("wsd"));
        refused("minus_sqrt", () -> WsdDecayStyle.parse("sqrt"));
        refused("--end-weight-decay", () -> new WeightDecaySchedule(0.1, 0.01, 10, IncreaseStyle.LINEAR));
        refused("--weight-decay-incr-style", () -> new WeightDecaySchedule(0.01, 0.1, 10, IncreaseStyle.CONSTANT));
    }

    static void refused(String expected, org.junit.jupiter.api.function.Executable action) {
        UserError e = assertThrows(UserError.class, action);
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    private static LearningRateSchedule plain(DecayStyle style) { return new LearningRateSchedule(1e-5, PEAK, FLOOR, 100, 1000, style); }

    private static LearningRateSchedule wsd(WsdDecayStyle style) {
        return new LearningRateSchedule(1e-5, PEAK, FLOOR, 100, 1000, DecayStyle.WSD, 400, style);
    }

    private static void expect(LearningRateSchedule s, double... rates) {
        for (int i = 0; i < SAMPLES.length; i++) assertEquals(rates[i], s.at(SAMPLES[i]), 1e-15, "at " + SAMPLES[i]);
    }
}
