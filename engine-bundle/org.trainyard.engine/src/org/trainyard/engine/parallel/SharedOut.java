package org.trainyard.engine.parallel;

import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.ops.Recompute;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Keeps of a tensor that all ranks of a group have only this rank's part, and gathers it again ({@code --distribute-saved-activations}). A tensor that
 * does not divide, or of which the ranks have rows of their own, must not be kept so.
 */
public record SharedOut(ProcessGroup group) implements Recompute.Storage {
    @Override public Tensor reduce(Tensor whole) {
        long all = whole.numel(), each = all / group.size();
        if (all % group.size() != 0) throw new IllegalArgumentException(all + " values do not divide among the " + group.size() + " ranks of group " + group.name());
        return Aten.clone(Aten.narrow(Aten.view(Aten.contiguous(whole), all), 0, group.rank() * each, each));
    }

    @Override public Tensor restore(Tensor kept, long... shape) {
        Tensor whole = Tensors.empty(kept.dtype(), kept.device(), shape);
        group.allGather(Aten.view(whole, whole.numel()), kept);
        return whole;
    }
}
