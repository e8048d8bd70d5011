package org.trainyard.engine.optim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trainyard.run.UserError;

/**
 * Doubles after {@code window} good steps in a row, halves on a bad one once the hysteresis is used up. The hysteresis is restored by growth
 * alone: after the first bad step is forgiven, every further one halves the scale until it has grown again.
 */
final class DynamicLossScale implements LossScaler {
    private static final double GROWTH = 2;
    private static final double BACKOFF = 0.5;

    private final double minimum;
    private final int window;
    private final int hysteresis;
    private double scale;
    private int goodSteps;
    private int hysteresisLeft;

    DynamicLossScale(double initial, double minimum, int window, int hysteresis) {
        if (!(initial > 0) || Double.isInfinite(initial)) throw new UserError("--initial-loss-scale " + initial + ": must be a positive number");
        if (!(minimum > 0) || minimum > initial) {
            throw new UserError("--min-loss-scale " + minimum + ": must be positive and at most --initial-loss-scale " + initial);
        }
        if (window < 1) throw new UserError("--loss-scale-window " + window + ": must be at least 1");
        if (hysteresis < 1) throw new UserError("--hysteresis " + hysteresis + ": must be at least 1");
        this.minimum = minimum;
        this.window = window;
        this.hysteresis = hysteresis;
        scale = initial;
        hysteresisLeft = hysteresis;
    }

    @Override public double scale() { return scale; }

    @Override public void update(boolean foundInfinite) {
        if (foundInfinite) {
            goodSteps = 0;
            hysteresisLeft--;
            if (hysteresisLeft <= 0) scale = Math.max(scale * BACKOFF, minimum);
        } else if (++goodSteps == window) {
            goodSteps = 0;
            hysteresisLeft = hysteresis;
            scale *= GROWTH;
        }
    }

    @Override public Map<String, Object> state() {
        Map<String, Object> s = new LinkedHashMap<>();
        s.put("scale", scale);
        s.put("growth_tracker", goodSteps);
        s.put("hysteresis_tracker", hysteresisLeft);
        return s;
    }

    @Override public void load(Map<String, ?> state) {
        double saved = number(state, "scale").doubleValue();
        if (!(saved > 0)) throw new UserError("checkpoint: loss scale " + saved + " is not a positive number");
        goodSteps = number(state, "growth_tracker").intValue();
        hysteresisLeft = number(state, "hysteresis_tracker").intValue();
        scale = saved;
    }

    private static Number number(Map<String, ?> state, String key) {
        if (state.get(key) instanceof Number n) return n;
        throw new UserError("checkpoint: the loss scale's state lacks the number '" + key + "'");
    }
}
