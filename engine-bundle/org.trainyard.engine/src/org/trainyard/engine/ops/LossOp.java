package org.trainyard.engine.ops;

import org.trainyard.engine.kernel.Kernels;
import org.trainyard.engine.kernel.LinearCrossEntropyKernel;
import org.trainyard.engine.placement.Operand;
import org.trainyard.engine.placement.Placement;
import org.trainyard.engine.placement.Rule;
import org.trainyard.engine.placement.Rules;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Tape;
import org.trainyard.engine.tape.Variable;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/** Cross entropy over the vocabulary. Legend: T tokens, H hidden size, V padded vocabulary. */
public final class LossOp {
    /** A total over token rows; inputs hidden rows and the whole output layer. */
    public static final Rule ROWS_TO_TOTAL = c -> {
        Operand weight = c.input(1);
        if (c.isSplit(weight)) {
            throw c.fail("the whole vocabulary", "a part of " + weight.name(), "the softmax would be over this rank's words alone; use "
                + "VocabOp.linearCrossEntropy");
        }
        Placement rows = Rules.WHOLE_FEATURES.over(c);
        return rows.is(Placement.Kind.SHARDED) ? Placement.PARTIAL : rows;
    };

    private LossOp() {}

    /**
     * The total {@code Σ coefficient·loss} of an output layer, without ever holding all logits. The gradients are computed on the way
     * forward, for an upstream gradient of one.
     *
     * @param hidden [T,H]
     * @param weight [V,H]
     * @param targets int64 [T]
     * @param coefficients [T] in the losses' type: mask over token count, micro-batches and so on
     * @param losses [T] fp32 (fp64 for fp64 hidden), receives each token's loss
     * @return the total as a 0-d tensor
     */
    public static Variable linearCrossEntropy(Tape tape, Variable hidden, Variable weight, Tensor targets, Tensor coefficients, Tensor losses) {
        boolean wanted = tape.needs(hidden, weight) && !tape.isRehearsal();
        Tensor dHidden = wanted ? Tensors.emptyLike(hidden.value()) : null;
        WeightGradient dWeight = wanted ? WeightGradient.of(weight, losses) : WeightGradient.NONE;
        Kernels.best(LinearCrossEntropyKernel.class, hidden.value().device(), hidden.value().dtype()).run(
            new LinearCrossEntropyKernel.Arguments(hidden.value(), weight.value(), targets, coefficients, losses, dHidden, dWeight.tensor(), dWeight.overwrite(), null));
        dWeight.written();
        Tensor total = Aten.call("dot", losses, coefficients);
        if (!wanted && !tape.isRehearsal()) return tape.constant(total);
        tape.place(ROWS_TO_TOTAL);
        return rootOf(tape, total, hidden, dHidden, weight, dWeight);
    }

    /**
     * Records a total whose gradients are known already, for an upstream gradient of one.
     *
     * @param dWeight the gradient of {@code weight}; like {@code dHidden} null in a rehearsal
     */
    public static Variable rootOf(Tape tape, Tensor total, Variable hidden, Tensor dHidden, Variable weight, WeightGradient dWeight) {
        if (tape.isRehearsal()) return tape.record(total, (_, _) -> {}, hidden, weight);
        Tensor gHidden = tape.save(dHidden);
        Parameter direct = dWeight.direct();
        Tensor gWeight = direct != null ? null : tape.save(dWeight.tensor());
        return tape.record(total, (g, in) -> {
            double factor = Tensors.item(g[0]);
            if (factor != 1 && gWeight == null) {
                throw new IllegalStateException("with a parameter's gradient already in place, this loss must be the root of backward, with gradient one");
            }
            in.addShared(hidden, factor == 1 ? gHidden : Aten.mul(gHidden, factor));
            if (gWeight == null) direct.gradientWritten();
            else in.addShared(weight, factor == 1 ? gWeight : Aten.mul(gWeight, factor));
        }, hidden, weight);
    }

    /**
     * Where a loss that computes gradients on its way forward puts that of the weight: straight into the main gradient, or beside it where
     * that is of lower precision than the losses, or where the weight is no parameter.
     *
     * @param direct the parameter whose main gradient is written; null otherwise
     */
    public record WeightGradient(Tensor tensor, boolean overwrite, Parameter direct) {
        public static final WeightGradient NONE = new WeightGradient(null, true, null);

        public static WeightGradient of(Variable weight, Tensor losses) {
            if (weight instanceof Parameter p && p.mainGradient().dtype() == losses.dtype()) return new WeightGradient(p.mainGradient(), p.isGradientEmpty(), p);
            return new WeightGradient(Tensors.empty(losses.dtype(), losses.device(), weight.value().shape()), true, null);
        }

        /** To be said once it is written. */
        public void written() {
            if (direct != null) direct.gradientWrittenAhead();
        }
    }

    /** Losses[T] of logits[T,V]: ln Σ exp(logit) - logit of the target, in fp32 (fp64 for fp64 logits). */
    public static Variable crossEntropy(Tape tape, Variable logits, Tensor targets) {
        DType wide = logits.value().dtype() == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
        Tensor logP = Aten.call("_log_softmax", Aten.to(logits.value(), wide), 1L, false);
        Tensor column = Aten.unsqueeze(targets, 1);
        Tensor y = Aten.view(Aten.unary("neg", Aten.call("gather", logP, 1L, column, false)), targets.numel());
        if (!tape.needs(logits)) return tape.constant(y);
        Tensor saved = tape.save(logP);
        Tensor savedColumn = tape.save(column);
        tape.place(Rules.WHOLE_FEATURES);
        return tape.record(y, (g, in) -> {
            Tensor d = Aten.unary("exp", saved);
            Aten.callInPlace(1, "scatter_add_", d, 1L, savedColumn, Tensors.full(-1, wide, d.device(), savedColumn.shape()));
            Aten.mulInPlace(d, Aten.unsqueeze(g[0], 1));
            in.add(logits, Aten.to(d, logits.value().dtype()));
        }, logits);
    }
}
