package org.trainyard.engine.optim;

import java.util.Map;
import org.trainyard.run.UserError;

/** A loss scale that never changes; bad steps are still skipped. */
record ConstantLossScale(double scale) implements LossScaler {
    ConstantLossScale {
        if (!(scale > 0) || Double.isInfinite(scale)) throw new UserError("--loss-scale " + scale + ": must be a positive number");
    }

    @Override public void update(boolean foundInfinite) {}

    @Override public Map<String, Object> state() { return Map.of(); }

    @Override public void load(Map<String, ?> state) {}
}
