package org.trainyard.engine.optim;

import java.util.Map;

/**
 * The factor that the loss is multiplied by so that fp16 gradients do not vanish. Formulas: megatron-formats.md §5.7. Not thread-safe.
 */
public sealed interface LossScaler permits ConstantLossScale, DynamicLossScale {
    /** No scaling, for fp32 and bf16. */
    static LossScaler none() { return new ConstantLossScale(1); }

    /** {@code --loss-scale}. */
    static LossScaler constant(double scale) { return new ConstantLossScale(scale); }

    /** As {@code --fp16} without {@code --loss-scale} does by default: 2³² at first, at least 1, window 1000, hysteresis 2. */
    static LossScaler dynamic() { return dynamic(0x1p32, 1, 1000, 2); }

    /**
     * @param initial {@code --initial-loss-scale}
     * @param minimum {@code --min-loss-scale}
     * @param window {@code --loss-scale-window}: good steps before the scale doubles
     * @param hysteresis {@code --hysteresis}: bad steps before the scale is halved
     */
    static LossScaler dynamic(double initial, double minimum, int window, int hysteresis) {
        return new DynamicLossScale(initial, minimum, window, hysteresis);
    }

    /** What the next loss is to be multiplied by. */
    double scale();

    /** Tells how a step went. */
    void update(boolean foundInfinite);

    /** What a checkpoint holds: {@code scale}, {@code growth_tracker}, {@code hysteresis_tracker}; empty for a constant scale. */
    Map<String, Object> state();

    /** Restores a {@link #state()}; numbers may be of any type. A constant scale stays as configured. */
    void load(Map<String, ?> state);
}
