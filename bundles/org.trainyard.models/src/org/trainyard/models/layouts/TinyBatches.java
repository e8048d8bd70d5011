package org.trainyard.models.layouts;

import java.util.Random;
import java.util.function.Supplier;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;
import org.trainyard.engine.train.MicroBatch;

/** Micro-batches of one sequence each, a function of the sample's number: what a rank reads of them follows from its place on the mesh. */
final class TinyBatches implements Supplier<MicroBatch> {
    private final ContextSplit split;
    private final int stride;
    private long next;

    TinyBatches(MeshGroups groups, int length, long consumed) {
        split = new ContextSplit(length, groups.mesh().sizes().context(), groups.place().context());
        stride = groups.data().size();
        next = consumed + groups.place().data();
    }

    @Override public MicroBatch get() {
        long sample = next;
        next += stride;
        Random random = new Random(17 * sample + 5);
        int n = (int) split.sequence();
        long[] text = random.longs(n + 1L, 0, TinyModel.VOCABULARY).toArray();
        float[] mask = new float[n];
        double tokens = 0;
        for (int i = 0; i < n; i++) {
            // Uneven masks, so that a count taken over the wrong ranks shows.
            mask[i] = random.nextInt(5) == 0 ? 0 : 1;
            tokens += mask[i];
        }
        Tensor ids = Tensors.of(java.util.Arrays.copyOf(text, n), 1, n);
        Tensor labels = Tensors.of(java.util.Arrays.copyOfRange(text, 1, n + 1), 1, n);
        long own = split.length();
        long[] positions = split.ranks() == 1 ? null : split.positions();
        return new MicroBatch(rows(ids), rows(labels), rows(Aten.to(Tensors.of(mask, 1, n), DType.FLOAT32, Device.CPU)), null, null, null, 1, own, positions,
            tokens, sample);
    }

    private Tensor rows(Tensor whole) { return Aten.view(Aten.contiguous(split.cut(whole, 1)), split.length()); }
}
