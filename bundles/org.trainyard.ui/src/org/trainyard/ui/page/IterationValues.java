package org.trainyard.ui.page;

import java.util.HashMap;
import java.util.Map;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.ui.charts.RunCurves;

/** The curves' values in an iteration event, by the names of the event's fields. */
final class IterationValues {
    private IterationValues() {
    }

    /** The known values. */
    static Map<String, Double> of(IterationEvent step) {
        Map<String, Double> values = new HashMap<>(16);
        step.losses().forEach((name, loss) -> values.put(RunCurves.LOSS + name, loss));
        put(values, "learning_rate", step.learningRate());
        put(values, "grad_norm", step.gradNorm());
        put(values, "tokens_per_second", step.tokensPerSecond());
        put(values, "tflops", step.tflops());
        put(values, "mfu", step.mfu());
        put(values, "step_ms", step.stepMs());
        put(values, "loss_scale", step.lossScale());
        put(values, "params_norm", step.paramsNorm());
        put(values, "num_zeros", step.numZeros());
        if (step.globalBatchSize() != RunEvent.UNKNOWN) {
            values.put("global_batch_size", (double) step.globalBatchSize());
        }
        return values;
    }

    private static void put(Map<String, Double> values, String key, double value) {
        if (!Double.isNaN(value)) {
            values.put(key, value);
        }
    }
}
