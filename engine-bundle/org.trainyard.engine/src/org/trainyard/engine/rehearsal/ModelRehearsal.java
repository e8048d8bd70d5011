package org.trainyard.engine.rehearsal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.nn.ForwardContext;
import org.trainyard.engine.nn.TransformerConfig;
import org.trainyard.engine.placement.MeshAxes;
import org.trainyard.engine.placement.MeshAxis;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.placement.PlacementTracker;
import org.trainyard.engine.placement.Placements;
import org.trainyard.engine.random.DropoutSource;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.LossModel;
import org.trainyard.engine.train.StagedModel;

/**
 * Runs what one rank holds of a model on one sequence of as few positions as its layout allows, and finds what would make the layout compute something
 * else than one rank does. Changes nothing of the model. Used by the rank's thread.
 */
public final class ModelRehearsal {
    private final TransformerConfig config;
    private final MeshGroups groups;
    private final FlightRecorder recorder;
    private final MeshAxes axes;
    private final Placements between;
    private final ContextSplit split;

    /** @param config with the rank's part in the model */
    public ModelRehearsal(TransformerConfig config, MeshGroups groups) {
        this.config = config;
        this.groups = groups;
        recorder = groups.communicator().recorder();
        axes = new MeshAxes(groups.place());
        between = Placements.rows(axes, config.parallel.sequenceParallel());
        long own = 2L * config.parallel.tensorSize();
        split = new ContextSplit(own * config.parallel.contextSize(), config.parallel.contextSize(), config.parallel.context().rank());
    }

    /**
     * Rehearses the chunks of each rank; called by all together, since in the end they tell each other what they found and hold.
     *
     * @throws PlacementException as {@link #run}, on every rank if on one
     */
    public void runAll(List<? extends LossModel> chunks) {
        PlacementException found = null;
        try {
            run(chunks);
        } catch (PlacementException e) {
            found = e;
        }
        StageAgreement.require(groups, config.device, chunks.stream().flatMap(m -> m.parameters().stream()).toList(), found);
    }

    /**
     * Rehearses the chunks of this rank's stage. Reaches no other rank, so all ranks of a stage find the same.
     *
     * @throws PlacementException naming the op or parameter, the axis, what is taken and what came
     */
    public void run(List<? extends LossModel> chunks) {
        try (PlacementTracker tracker = new PlacementTracker(axes, Placements.rows(axes, false)); Scope _ = Scope.open()) {
            recorder.rehearse(tracker);
            try {
                for (LossModel m : chunks) run(m, tracker);
            } finally {
                recorder.rehearse(null);
            }
            ParameterCheck check = new ParameterCheck(axes, config.parallel, tracker.uses());
            for (LossModel m : chunks) m.parameters().forEach(check::check);
        }
    }

    private void run(LossModel model, PlacementTracker tracker) {
        try (Tape tape = Tape.rehearsing(tracker)) {
            long rows = split.length();
            Tensor tokens = Aten.to(Tensors.of(LongStream.range(0, rows).map(i -> i % Math.min(2, config.paddedVocabSize)).toArray(), rows),
                DType.INT64, config.device);
            AuxiliaryLosses auxiliary = new AuxiliaryLosses();
            auxiliary.weigh(1, false);
            ForwardContext pass = new ForwardContext(tape, true, 1, rows, 0, split.ranks() == 1 ? null : split.positions(), null, null, null,
                new DropoutSource(0, 0), null, auxiliary);
            if (!(model instanceof StagedModel staged)) {
                loss(rows, (k, l) -> model.loss(pass, tokens, tokens, k, l));
                return;
            }
            Variable input = staged.content().embedding() ? null : tape.declare(tape.variable(stageInput(rows)), _ -> between);
            Variable hidden = staged.hidden(pass, tokens, input);
            if (staged.content().loss()) loss(rows, (k, l) -> staged.lossOf(pass, hidden, tokens, k, l));
            else requireBetween(hidden);
        }
    }

    private Tensor stageInput(long rows) {
        long own = config.parallel.sequenceParallel() ? rows / config.parallel.tensorSize() : rows;
        double[] values = IntStream.range(0, (int) (own * config.hiddenSize)).mapToDouble(Math::sin).toArray();
        return Aten.to(Tensors.of(values, own, config.hiddenSize), config.residualType(), config.device);
    }

    private void requireBetween(Variable hidden) {
        for (MeshAxis a : axes.all(false)) {
            Placement is = hidden.placements().on(a);
            if (!is.equals(between.on(a))) {
                throw new PlacementException("the result of a pipeline stage: over " + a + " the next one takes rows that are " + between.on(a)
                    + ", but gets them " + is
                    + ": a stage leaves rows as it takes them");
            }
        }
    }

    private interface Loss {
        Variable of(Tensor coefficients, Tensor losses);
    }

    /** The total must be the same on all tensor-parallel ranks, and a sum that coefficients alone weigh. */
    private void loss(long rows, Loss loss) {
        double[] first = new double[(int) rows], second = new double[(int) rows], both = new double[(int) rows];
        for (int i = 0; i < rows; i++) {
            if (i == 0) first[i] = 0.25;
            else second[i] = 0.125 * i;
            both[i] = first[i] + second[i];
        }
        Tensor losses = Tensors.full(0, DType.FLOAT32, config.device, rows);
        Tensor coefficients = coefficients(both);
        Variable total = loss.of(coefficients, losses);
        for (MeshAxis a : axes.all(false)) {
            Placement is = total.placements().on(a);
            if (a.kind() == GroupKind.TENSOR && !is.equals(Placement.INVARIANT)) {
                throw new PlacementException("the loss: over " + a + " it must be invariant, but it is " + is + ": every rank must compute the "
                    + "same loss, over the vocabulary and rows of all; VocabOp.linearCrossEntropy does");
            }
        }
        double value = Tensors.item(total.value());
        if (near(value, Tensors.item(Aten.sum(Aten.mul(losses, coefficients))))) return;
        // A model may add terms of its own; each must be weighed by the coefficients alone.
        double parts = Tensors.item(loss.of(coefficients(first), losses).value()) + Tensors.item(loss.of(coefficients(second), losses).value());
        if (!near(value, parts)) {
            throw new PlacementException("the loss: it must be the sum of the rows' losses times the coefficients, but the totals of two parts of "
                + "the rows come to " + parts
                + " and that of all to " + value + ": a division by a count of this rank's own tokens weighs ranks wrongly under context "
                + "parallelism and with --calculate-per-token-loss; leave it to the coefficients, which know the counts of whole sequences");
        }
    }

    private Tensor coefficients(double[] c) { return Aten.to(Tensors.of(c, c.length), DType.FLOAT32, config.device); }

    private static boolean near(double a, double b) { return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b)); }
}
