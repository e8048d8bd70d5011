package org.trainyard.engine.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trainyard.engine.tests.schedule.LearningRateScheduleTest.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.engine.schedule.DecayStyle;
import org.trainyard.engine.schedule.IncreaseStyle;
import org.trainyard.engine.schedule.OptimizerSchedule;
import org.trainyard.engine.schedule.OptimizerSchedule.OnLoad;
import org.trainyard.engine.schedule.ScheduleSettings;
import org.trainyard.engine.schedule.ScheduleSettings.Horizon;
import org.trainyard.engine.schedule.WsdDecayStyle;

class OptimizerScheduleTest {

    @Test void theGoldenModelsLearningRates() {
        // megatron-formats.md §5.3: warm-up 2 iterations, linear from 1e-2 to 1e-3 at iteration 10
        int batch = 2;
        OptimizerSchedule s = settings(Horizon.ofIterations(10, batch), 1e-2, 1e-3, DecayStyle.LINEAR, null, 2, null, null).build();
        for (double expected : new double[] {0, 5e-3, 1e-2, 8.875e-3, 7.75e-3}) {
            assertEquals(expected, s.learningRate(), 1e-17);
            s.advance(batch);
        }
    }

    @Test void lengthsInIterationsCountBatches() {
        OptimizerSchedule s = settings(Horizon.ofIterations(100, 8), 1, 0, DecayStyle.LINEAR, 80L, 10, null, null).build();
        assertEquals(80.0, s.state().get("lr_warmup_steps"));
        assertEquals(640.0, s.state().get("lr_decay_steps"));
        assertEquals(800.0, s.state().get("wd_incr_steps"));
    }

    @Test void lengthsInSamplesCountSamples() {
        OptimizerSchedule s = settings(Horizon.ofSamples(1000), 1, 0, DecayStyle.LINEAR, null, 10, null, null).build();
        assertEquals(10.0, s.state().get("lr_warmup_steps"));
        assertEquals(1000.0, s.state().get("lr_decay_steps"));
    }

    /** The last 20 of 100 iterations decay, 8 samples each. */
    @Test void theDecayOfWsdCountsBatchesToo() {
        OptimizerSchedule s = new ScheduleSettings(Horizon.ofIterations(100, 8), 1, 0, DecayStyle.WSD, null, 10, null, 0, WsdDecayStyle.LINEAR, 20L, null, null,
            0.1, null, null, IncreaseStyle.CONSTANT).build();
        s.advance(640);
        assertEquals(1, s.learningRate());
        s.advance(40);
        assertEquals(0.75, s.learningRate(), 1e-15);
        s.advance(120);
        assertEquals(0, s.learningRate(), 1e-15);
    }

    @Test void aWarmupFractionIsOfTheDecay() {
        OptimizerSchedule s = settings(Horizon.ofIterations(100, 8), 1, 0, DecayStyle.COSINE, 50L, 0, 0.01, null).build();
        assertEquals(4.0, s.state().get("lr_warmup_steps"));
        refused("--lr-warmup-fraction", () -> settings(Horizon.ofIterations(100, 8), 1, 0, DecayStyle.COSINE, 50L, 3, 0.01, null));
    }

    @Test void groupsGetTheirRates() {
        OptimizerSchedule s = settings(Horizon.ofSamples(100), 0.5, 0, DecayStyle.LINEAR, null, 0, null, 0.25).build();
        ParameterGroup plain = new ParameterGroup(List.of(), 1, 1, false);
        ParameterGroup head = new ParameterGroup(List.of(), 0, 2, false);
        ParameterGroup embedding = new ParameterGroup(List.of(), 1, 1, true);
        s.advance(50);
        s.applyTo(List.of(plain, head, embedding));
        assertEquals(0.25, plain.learningRate());
        assertEquals(0.5, head.learningRate());
        assertEquals(0.125, embedding.learningRate());
        assertEquals(0.1, plain.weightDecay());
        assertEquals(0, head.weightDecay());
    }

    @Test void stateHasMegatronsKeysAndContinues() {
        OptimizerSchedule a = settings(Horizon.ofSamples(100), 0.5, 0.1, DecayStyle.COSINE, null, 10, null, null).build();
        a.advance(37);
        assertEquals(List.of("max_lr", "lr_warmup_steps", "num_steps", "lr_decay_style", "lr_decay_steps", "min_lr", "start_wd", "end_wd",
            "wd_incr_style", "wd_incr_steps"), List.copyOf(a.state().keySet()));
        OptimizerSchedule b = settings(Horizon.ofSamples(100), 0.5, 0.1, DecayStyle.COSINE, null, 10, null, null).build();
        b.load(a.state(), OnLoad.REQUIRE_EQUAL);
        assertEquals(37, b.samples());
        assertEquals(a.learningRate(), b.learningRate());
    }

    @Test void aDifferentScheduleIsRefusedOverriddenOrTaken() {
        OptimizerSchedule saved = settings(Horizon.ofSamples(100), 0.5, 0.1, DecayStyle.LINEAR, null, 0, null, null).build();
        saved.advance(50);
        OptimizerSchedule other = settings(Horizon.ofSamples(200), 0.5, 0.1, DecayStyle.LINEAR, null, 0, null, 0.25).build();
        refused("lr_decay_steps is 100.0, but the decay in samples (--lr-decay-*) is 200.0", () -> other.load(saved.state(), OnLoad.REQUIRE_EQUAL));
        assertEquals(0, other.samples());
        other.load(saved.state(), OnLoad.OVERRIDE);
        assertEquals(0.1 + 0.75 * 0.4, other.learningRate(), 1e-15);
        other.load(saved.state(), OnLoad.USE_CHECKPOINT);
        assertEquals(0.1 + 0.5 * 0.4, other.learningRate(), 1e-15);
        assertEquals(0.125, other.decoupledLearningRate(), 1e-15);
    }

    @Test void oldKeysAreUnderstood() {
        Map<String, Object> old = new HashMap<>(Map.of("start_lr", 0.5, "min_lr", 0.1, "warmup_iter", 0, "end_iter", 100, "decay_style", "linear",
            "num_iters", 50));
        OptimizerSchedule s = settings(Horizon.ofSamples(100), 0.5, 0.1, DecayStyle.LINEAR, null, 0, null, null).build();
        s.load(old, OnLoad.REQUIRE_EQUAL);
        assertEquals(50, s.samples());
        assertFalse(s.hasDecoupled());
        old.remove("num_iters");
        refused("'num_steps'", () -> s.load(old, OnLoad.REQUIRE_EQUAL));
    }

    private static ScheduleSettings settings(Horizon horizon, double lr, double min, DecayStyle style, Long decay, long warmup, Double fraction,
        Double decoupled) {
        return new ScheduleSettings(horizon, lr, min, style, decay, warmup, fraction, 0, null, null, decoupled, null, 0.1, null, null,
            IncreaseStyle.CONSTANT);
    }
}
