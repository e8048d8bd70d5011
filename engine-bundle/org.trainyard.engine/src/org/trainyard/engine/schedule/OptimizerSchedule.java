package org.trainyard.engine.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.optim.ParameterGroup;
import org.trainyard.run.UserError;

/**
 * Learning rate and weight decay of a run: a position in samples and the two schedules. Begins at 0, so the first step trains at the
 * warm-up's initial rate; {@link #advance} is called after each applied step. Not thread-safe.
 */
public final class OptimizerSchedule {
    /** What to do when a checkpoint's schedule is not the configured one. */
    public enum OnLoad {
        /** Refuse. */
        REQUIRE_EQUAL,
        /** {@code --override-opt_param-scheduler}: keep what is configured. */
        OVERRIDE,
        /** {@code --use-checkpoint-opt_param-scheduler}: take what the checkpoint says. */
        USE_CHECKPOINT
    }

    private LearningRateSchedule learningRate;
    private LearningRateSchedule decoupled;
    private WeightDecaySchedule weightDecay;
    private long samples;

    /** @param decoupled of embedding and output layer; null where they follow the rest */
    public OptimizerSchedule(LearningRateSchedule learningRate, LearningRateSchedule decoupled, WeightDecaySchedule weightDecay) {
        this.learningRate = learningRate;
        this.decoupled = decoupled;
        this.weightDecay = weightDecay;
    }

    /** Samples that the schedule has advanced by; skipped steps do not count. */
    public long samples() { return samples; }

    /** The rate of the next step. */
    public double learningRate() { return learningRate.at(samples); }

    /** The decoupled rate of the next step; that of the rest where there is none. */
    public double decoupledLearningRate() { return (decoupled == null ? learningRate : decoupled).at(samples); }

    public boolean hasDecoupled() { return decoupled != null; }

    public double weightDecay() { return weightDecay.at(samples); }

    /** Moves on by the samples of an applied step. */
    public void advance(long increment) { samples += increment; }

    /** Gives the groups what the next step is to use. */
    public void applyTo(List<ParameterGroup> groups) {
        for (ParameterGroup g : groups) g.set(g.isDecoupled() ? decoupledLearningRate() : learningRate(), weightDecay());
    }

    /** For a checkpoint, under the keys of megatron-formats.md §7.2. */
    public Map<String, Object> state() {
        Map<String, Object> s = new LinkedHashMap<>();
        s.put("max_lr", learningRate.maximum());
        s.put("lr_warmup_steps", learningRate.warmupSamples());
        s.put("num_steps", samples);
        s.put("lr_decay_style", learningRate.style().toString());
        s.put("lr_decay_steps", learningRate.decaySamples());
        s.put("min_lr", learningRate.minimum());
        s.put("start_wd", weightDecay.start());
        s.put("end_wd", weightDecay.end());
        s.put("wd_incr_style", weightDecay.style().toString());
        s.put("wd_incr_steps", weightDecay.samples());
        return s;
    }

    /**
     * Restores a {@link #state()}, also one with the key names of older Megatron versions.
     *
     * @throws UserError if a value is missing, or differs from the configured one and {@code onLoad} forbids that; nothing is then changed
     */
    public void load(Map<String, ?> state, OnLoad onLoad) {
        Saved s = new Saved(state, onLoad);
        LearningRateSchedule lr = learningRate;
        double max = s.number(lr.maximum(), "--lr", "max_lr", "start_lr");
        double min = s.number(lr.minimum(), "--min-lr", "min_lr");
        double warmup = s.number(lr.warmupSamples(), "the warm-up in samples (--lr-warmup-*)", "lr_warmup_steps", "warmup_steps", "warmup_iter");
        double decay = s.number(lr.decaySamples(), "the decay in samples (--lr-decay-*)", "lr_decay_steps", "decay_steps", "end_iter");
        DecayStyle style = DecayStyle.parse(s.text(lr.style().toString(), "--lr-decay-style", "lr_decay_style", "decay_style"));
        WeightDecaySchedule wd = weightDecay;
        if (state.containsKey("start_wd")) {
            wd = new WeightDecaySchedule(s.number(wd.start(), "--start-weight-decay", "start_wd"), s.number(wd.end(), "--end-weight-decay", "end_wd"),
                s.number(wd.samples(), "the weight decay's growth in samples", "wd_incr_steps"),
                IncreaseStyle.parse(s.text(wd.style().toString(), "--weight-decay-incr-style", "wd_incr_style")));
        }
        long position = ((Number) s.required("num_steps", "num_iters")).longValue();
        LearningRateSchedule loaded = new LearningRateSchedule(lr.initial(), max, min, warmup, decay, style, lr.wsdSamples(), lr.wsdStyle());
        LearningRateSchedule apart = decoupled == null ? null : loaded.between(decoupled.maximum(), decoupled.minimum());
        learningRate = loaded;
        decoupled = apart;
        weightDecay = wd;
        samples = position;
    }

    private record Saved(Map<String, ?> state, OnLoad onLoad) {
        double number(double configured, String what, String... keys) {
            double saved = ((Number) required(keys)).doubleValue();
            return choose(configured, saved, what, keys[0]);
        }

        String text(String configured, String what, String... keys) { return choose(configured, required(keys).toString(), what, keys[0]); }

        private <T> T choose(T configured, T saved, String what, String key) {
            if (onLoad == OnLoad.OVERRIDE) return configured;
            if (onLoad == OnLoad.REQUIRE_EQUAL && !configured.equals(saved)) {
                throw new UserError("checkpoint: " + key + " is " + saved + ", but " + what + " is " + configured
                    + "; give --override-opt_param-scheduler to keep yours or --use-checkpoint-opt_param-scheduler to take the checkpoint's");
            }
            return saved;
        }

        Object required(String... keys) {
            for (String k : keys) if (state.get(k) != null) return state.get(k);
            throw new UserError("checkpoint: the learning-rate schedule's state lacks '" + keys[0] + "'");
        }
    }
}
