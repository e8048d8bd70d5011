package org.trainyard.models.train;

import java.util.List;
import org.trainyard.checkpoint.CheckpointContent;
import org.trainyard.checkpoint.safetensors.TensorSource;
import org.trainyard.engine.nn.Buffer;
import org.trainyard.engine.optim.StateTensor;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Puts what one rank holds of a model and its optimizer into a checkpoint, as pieces of the whole tensors. A rank adds all that it holds, also
 * what others hold too, for of equal pieces one is written; but no {@linkplain Parameter#isCopy() copies}. Tensors are read when the content is
 * written or snapshot.
 */
public final class SavedShards {
    static final String MODEL = "model";
    static final String OPTIMIZER = "optimizer";

    private SavedShards() {}

    /** Adds weights, and tensors that are not trained. */
    public static void addWeights(CheckpointContent content, List<Parameter> parameters, List<Buffer> buffers) {
        for (Parameter p : parameters) if (!p.isCopy()) add(content, MODEL, p.name(), p.shard(), p.value(), 0);
        for (Buffer b : buffers) add(content, MODEL, b.name(), Shard.whole(b.value().shape()), b.value(), 0);
    }

    /** Adds optimizer states, whole or the ranges that a distributed optimizer keeps here. */
    public static void addStates(CheckpointContent content, List<StateTensor> states) {
        for (StateTensor s : states) if (!s.parameter().isCopy()) add(content, OPTIMIZER, s.name(), s.parameter().shard(), s.tensor(), s.from());
    }

    private static void add(CheckpointContent content, String group, String name, Shard shard, Tensor t, long from) {
        if (shard.isWhole() && ShardView.isAll(shard, t)) {
            content.tensor(group, source(name, t, shard.globalShape()));
            return;
        }
        for (Shard.Block b : shard.blocks(from, from + t.numel())) {
            content.piece(group, source(name, new ShardView(shard, b, from), t), shard.globalShape(), b.globalOffset());
        }
    }

    private static TensorSource source(String name, Tensor t, long[] shape) {
        var dtype = ShardView.fileType(t.dtype());
        if (t.device().isCpu() && t.isContiguous()) return TensorSource.of(name, dtype, shape, t.data());
        return TensorSource.copying(name, dtype, shape, target -> {
            try (Scope _ = Scope.open()) {
                Aten.copy(Tensors.wrap(target, t.dtype(), t.shape()), t);
            }
        });
    }

    private static TensorSource source(String name, ShardView view, Tensor t) {
        var dtype = ShardView.fileType(t.dtype());
        if (t.device().isCpu() && view.isContiguous()) return TensorSource.of(name, dtype, view.shape(), view.memory(t));
        return TensorSource.copying(name, dtype, view.shape(), target -> {
            try (Scope _ = Scope.open()) {
                Aten.copy(Tensors.wrap(target, t.dtype(), view.shape()), view.of(t));
            }
        });
    }
}
