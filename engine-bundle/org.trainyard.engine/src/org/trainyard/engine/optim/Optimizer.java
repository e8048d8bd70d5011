package org.trainyard.engine.optim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.trace.SpanKind;
import org.trainyard.engine.trace.Tracer;

/**
 * Trains parameters: gradient norm, clipping, the update rule, and fp32 main parameters for bf16 and fp16 weights. The gradients are the
 * parameters' {@linkplain Parameter#mainGradient() main gradients}; unscaling and clipping are one factor inside the update, not passes
 * over memory of their own. Formulas: megatron-formats.md §5.5.
 *
 * <p>On several ranks a {@link Sharding} says which pieces of the parameters each trains; norms and counts are then those of the whole
 * model, so that all ranks clip and skip alike, and all take each step together.
 *
 * <p>Thread rule: one thread. Owns main copies and states until {@link #close()}, not the parameters.
 */
public final class Optimizer implements AutoCloseable {
    private static final double CLIP_EPSILON = 1e-6;

    private final List<ParameterGroup> groups;
    private final UpdateRule rule;
    private final Sharding sharding;
    private final List<List<PieceState>> states = new ArrayList<>();
    private double clipNorm;
    private boolean countZeros;
    private long steps;

    /** Main parameters start from the rounded weights, as Megatron's do. */
    public Optimizer(List<ParameterGroup> groups, UpdateRule rule) {
        this(groups, rule, _ -> null);
    }

    /** One rank trains everything. */
    public Optimizer(List<ParameterGroup> groups, UpdateRule rule, Function<Parameter, Tensor> initialValues) {
        this(groups, rule, initialValues, Sharding.NONE);
    }

    /**
     * @param initialValues gives the fp32 value that a low-precision weight was rounded from, so that nothing of it is lost; or null. Copied.
     * @throws IllegalArgumentException if a parameter is listed twice
     */
    public Optimizer(List<ParameterGroup> groups, UpdateRule rule, Function<Parameter, Tensor> initialValues, Sharding sharding) {
        this.groups = List.copyOf(groups);
        this.rule = rule;
        this.sharding = sharding;
        Set<String> names = new HashSet<>();
        for (ParameterGroup g : groups) {
            List<PieceState> list = new ArrayList<>();
            for (Parameter p : g.parameters()) {
                if (!names.add(p.name())) throw new IllegalArgumentException("parameter " + p.name() + " is listed twice");
                sharding.piece(p).ifPresent(piece -> list.add(new PieceState(piece, initialValues.apply(p))));
            }
            states.add(list);
        }
    }

    /** Sets the largest gradient norm ({@code --clip-grad}); 0 switches clipping off. */
    public Optimizer clip(double maxNorm) {
        clipNorm = maxNorm;
        return this;
    }

    /** Makes {@link StepResult#zeros()} known ({@code --log-num-zeros-in-grad}), at the price of a second pass over the gradients. */
    public Optimizer countZeros(boolean on) {
        countZeros = on;
        return this;
    }

    public List<ParameterGroup> groups() { return groups; }

    public UpdateRule rule() { return rule; }

    /** Which pieces of the parameters this optimizer trains. */
    public Sharding sharding() { return sharding; }

    /**
     * Makes gradients and states now instead of when they are first written. Before the first activations they lie in one piece; later they
     * would come to lie in gaps between them, and the process would hold as much more memory.
     */
    public void allocate() {
        for (PieceState s : each()) {
            s.piece().gradient();
            s.statesFor(rule);
        }
    }

    /** Steps applied so far, over all runs. */
    public long steps() { return steps; }

    /** A step on gradients that were computed with the loss multiplied by {@link LossScaler#scale()}; adjusts the scale. */
    public StepResult step(LossScaler scaler) { return step(scaler, 1); }

    /** @param factor multiplies the gradients besides, as one over the number of tokens does with {@code --calculate-per-token-loss} */
    public StepResult step(LossScaler scaler, double factor) {
        StepResult r = step(factor / scaler.scale());
        scaler.update(r.skipped());
        return r;
    }

    /**
     * A step on the accumulated gradients times {@code gradientScale}. Parameters that got no gradient are trained with zero. If a
     * gradient is not finite nothing is changed.
     */
    public StepResult step(double gradientScale) {
        sharding.awaitWeights();
        for (PieceState s : each()) s.piece().parameter().settleGradient();
        Tracer tracer = Tracer.current();
        double[] sums;
        try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer-clip-main-grad")) {
            sums = totals(list -> countZeros ? new double[] {Norms.sumOfSquares(list), Norms.zeros(list)} : new double[] {Norms.sumOfSquares(list)},
                s -> s.piece().gradient());
        }
        double norm = Math.sqrt(sums[0]) * gradientScale;
        long zeros = countZeros ? (long) sums[1] : -1;
        if (!Double.isFinite(norm)) return new StepResult(false, norm, 1, zeros);
        double clip = clipNorm > 0 ? Math.min(1, clipNorm / (norm + CLIP_EPSILON)) : 1;
        try (var _ = tracer.span(SpanKind.OPTIMIZER, "optimizer-inner-step")) {
            apply(clip * gradientScale);
        }
        sharding.weightsWritten();
        return new StepResult(true, norm, clip, zeros);
    }

    private void apply(double factor) {
        steps++;
        for (int i = 0; i < groups.size(); i++) {
            ParameterGroup g = groups.get(i);
            UpdateRule.Hyper hyper = new UpdateRule.Hyper(g.learningRate(), g.weightDecay(), steps, factor);
            for (PieceState s : states.get(i)) {
                try (Scope _ = Scope.open()) {
                    rule.update(new UpdateRule.Target(s.main(), s.gradient(), s.statesFor(rule), s.weight()), hyper);
                }
            }
        }
    }

    /** Counts over the whole model, each value once. */
    private double[] totals(Function<List<Tensor>, double[]> count, Function<PieceState, Tensor> what) {
        List<Tensor> counted = new ArrayList<>();
        for (PieceState s : each()) if (sharding.counts(s.piece().parameter())) counted.add(what.apply(s));
        return sharding.total(count.apply(counted));
    }

    /** Forgets all gradients; to be called before the first micro-batch of a step. */
    public void clearGradients() {
        for (PieceState s : each()) s.piece().parameter().clearGradient();
    }

    /** Euclidean norm of all main parameters ({@code --log-params-norm}); communicates where ranks share the parameters. */
    public double parameterNorm() {
        sharding.awaitWeights();
        return Math.sqrt(totals(list -> new double[] {Norms.sumOfSquares(list)}, PieceState::main)[0]);
    }

    /** Takes the weights as the main parameters, after weights were loaded without an optimizer. */
    public void reloadMainParameters() {
        sharding.awaitWeights();
        for (PieceState s : each()) s.mainFromWeight();
    }

    void weightsFromMain() {
        sharding.awaitWeights();
        for (PieceState s : each()) s.weightFromMain();
        sharding.weightsWritten();
    }

    /** What a checkpoint holds of this optimizer. */
    public OptimizerState state() { return new OptimizerState(this); }

    Iterable<PieceState> each() {
        return () -> states.stream().flatMap(List::stream).iterator();
    }

    void setSteps(long n) { steps = n; }

    @Override public void close() {
        for (PieceState s : each()) s.close();
    }
}
