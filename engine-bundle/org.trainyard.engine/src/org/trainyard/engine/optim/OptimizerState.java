package org.trainyard.engine.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.run.UserError;

/**
 * A view of an {@link Optimizer} for checkpoints: its tensors under Megatron's names ({@code optimizer.state.fp32_param.…},
 * {@code optimizer.state.exp_avg.…}, {@code optimizer.state.exp_avg_sq.…}; megatron-formats.md §7.5) and a few plain values. Thread rule: the
 * optimizer's thread.
 */
public final class OptimizerState {
    private final Optimizer optimizer;

    OptimizerState(Optimizer optimizer) {
        this.optimizer = optimizer;
    }

    /** The tensors there are, to be read. Before the first step there are only main parameters, and none for fp32 weights. */
    public List<StateTensor> tensors() {
        List<StateTensor> all = new ArrayList<>();
        for (PieceState s : optimizer.each()) add(all, s, optimizer.steps() == 0 ? List.of() : s.states());
        return all;
    }

    /** All tensors, made if need be, to be written in place by a loader that then calls {@link #loaded(Map)}. */
    public List<StateTensor> tensorsToLoad() {
        List<StateTensor> all = new ArrayList<>();
        for (PieceState s : optimizer.each()) add(all, s, s.statesFor(optimizer.rule()));
        return all;
    }

    /**
     * The tensors that a saved state consists of, made if need be, to be written in place before {@link #loaded(Map)}: of a state before the
     * first step, the main parameters alone.
     *
     * @param values of the saved state
     * @throws UserError if it is another rule's
     */
    public List<StateTensor> tensorsToLoad(Map<String, ?> values) {
        if (step(values) > 0) return tensorsToLoad();
        List<StateTensor> all = new ArrayList<>();
        for (PieceState s : optimizer.each()) add(all, s, List.of());
        return all;
    }

    private void add(List<StateTensor> all, PieceState s, List<Tensor> states) {
        if (s.hasCopy()) all.add(StateTensor.of(StateTensor.MAIN, s.piece(), s.main()));
        for (int i = 0; i < states.size(); i++) all.add(StateTensor.of(optimizer.rule().stateNames().get(i), s.piece(), states.get(i)));
    }

    /** Plain values: {@code name} of the rule and {@code step}. */
    public Map<String, Object> values() {
        Map<String, Object> v = new LinkedHashMap<>();
        v.put("name", optimizer.rule().name());
        v.put("step", optimizer.steps());
        return v;
    }

    /**
     * Copies a saved state into the optimizer; the weights follow their main parameters.
     *
     * @param saved the tensor of a name, or null, of the parameter's local shape however much of it this rank keeps; may be of another device
     * @param values as {@link #values()} gave them; numbers may be of any type
     * @throws UserError if a tensor is missing or of another shape, or the state is another rule's; the optimizer is then unchanged
     */
    public void load(Function<String, Tensor> saved, Map<String, ?> values) {
        try (Scope _ = Scope.open()) {
            List<StateTensor> targets = tensorsToLoad(values);
            List<Tensor> sources = new ArrayList<>();
            for (StateTensor t : targets) sources.add(source(t, saved.apply(t.name())));
            for (int i = 0; i < sources.size(); i++) Aten.copy(targets.get(i).tensor(), sources.get(i));
        }
        loaded(values);
    }

    private static Tensor source(StateTensor target, Tensor saved) {
        long[] shape = target.parameter().value().shape();
        if (saved == null) {
            throw new UserError("checkpoint: " + target.name() + " is missing: it was saved by another model or optimizer;"
                + " --no-load-optim loads the weights only");
        }
        if (!Arrays.equals(saved.shape(), shape)) {
            throw new UserError("checkpoint: " + target.name() + " has shape " + Arrays.toString(saved.shape()) + ", the model wants "
                + Arrays.toString(shape));
        }
        return target.isWhole() ? saved : Aten.narrow(Aten.reshape(saved, saved.numel()), 0, target.from(), target.tensor().numel());
    }

    /**
     * To be called when {@link #tensorsToLoad} were written: sets the step, and the weights from their main parameters. Ranks that share an
     * optimizer's state call it together.
     */
    public void loaded(Map<String, ?> values) {
        long step = step(values);
        if (step == 0) for (PieceState s : optimizer.each()) s.dropStates();
        optimizer.setSteps(step);
        optimizer.weightsFromMain();
    }

    private long step(Map<String, ?> values) {
        Object name = values.get("name");
        if (!optimizer.rule().name().equals(name)) {
            throw new UserError("checkpoint: the optimizer state is of --optimizer " + name + ", not of " + optimizer.rule().name()
                + "; --no-load-optim loads the weights only");
        }
        if (!(values.get("step") instanceof Number n)) throw new UserError("checkpoint: the optimizer state lacks the number 'step'");
        return n.longValue();
    }
}
